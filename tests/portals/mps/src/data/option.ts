/** An option of a select: what it stores, what it shows, and the order number that the page carries along. */
export interface Option {
  readonly value: string;
  readonly label: string;
  readonly dictorder?: number;
}

/** What the person sees for a stored value; null for none. */
export function labelOf(options: readonly Option[], value: string | undefined): string | null {
  return options.find((option) => option.value === value)?.label ?? null;
}
