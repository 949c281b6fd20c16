import type { FieldId, FieldValue, FieldValues } from '../../../../src/core/index';

/** A value, what stands beside it, and the first verdict: `level rule words`, where the words are in the Chinese message. */
export interface CheckCase {
  readonly fieldId: FieldId;
  readonly value: FieldValue;
  readonly values?: FieldValues;
  /** `ok`, or the level and rule of the worst verdict. */
  readonly first: string;
  readonly says?: string;
  readonly corrected?: string;
}
