/** One sentence or name in the product's two languages. */
export interface Bilingual {
  readonly zh: string;
  readonly en: string;
}

/**
 * What a value of a field looks like (design §6): `choice` is one of a list, `choices` several of it,
 * `texts` several free texts, `none` a step that only the person can take.
 */
export type ValueKind =
  | 'text'
  | 'number'
  | 'choice'
  | 'choices'
  | 'texts'
  | 'date'
  | 'yes-no'
  | 'date-range'
  | 'region'
  | 'file'
  | 'files'
  | 'none';

/** What the product knows of a field in order to recognise and fill it. Guidance lies in `<section>-guidance.ts`. */
export interface FieldDefinition {
  readonly title: Bilingual;
  readonly value: ValueKind;
  /** Every wording of the label that a portal is known to use. */
  readonly labels: readonly string[];
  /** The catalogue's Chinese options; a page's own wording is matched to them. */
  readonly options?: readonly string[];
  /** Text that a portal may offer as a list of what the account owns: its domains. */
  readonly listed?: true;
  /** A period that may have no end, and no field of its own that says so: a form's box 长期 is ticked by it. */
  readonly endless?: true;
  /** Identity numbers and photos: masked, and released only after a click of the user. */
  readonly sensitive?: true;
  /** Never filled: codes, captchas, consents, passwords, checks with the person's own phone or face. */
  readonly manual?: true;
}

/** Keeps the literal keys of a section, so that field ids are a closed union. */
export function defineFields<const K extends string>(fields: Record<K, FieldDefinition>): Record<K, FieldDefinition> {
  return fields;
}
