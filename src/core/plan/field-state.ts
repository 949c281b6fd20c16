import type { FieldId } from '../catalogue/fields';

/** The states of a field, everywhere the same (look.md): what the mark, the side panel and the popup show. */
export const fieldStates = [
  'ready',
  'filled',
  'already',
  'differs',
  'missing',
  'fix',
  'look',
  'yours',
  'unrecognised',
] as const;
export type FieldState = (typeof fieldStates)[number];

export interface StatedField {
  readonly ref: string;
  readonly fieldId: FieldId | null;
  readonly state: FieldState;
}
