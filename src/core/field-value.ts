/** A period of two ISO dates; `long-term` is what cards call 长期. */
export interface DateRange {
  readonly from: string;
  readonly to: string;
}

/**
 * A value of a field as the core and the engine take it (design §6): text and choices as strings in the catalogue's
 * Chinese, several values and regions as arrays, yes/no as boolean, dates as ISO `YYYY-MM-DD`, documents as files.
 */
export type FieldValue = string | readonly string[] | boolean | DateRange | File | readonly File[];

/** Narrowing for the one object kind that is neither an array nor a file. */
export function isDateRange(value: unknown): value is DateRange {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  const { from, to } = value as Partial<Record<'from' | 'to', unknown>>;
  return typeof from === 'string' && typeof to === 'string';
}
