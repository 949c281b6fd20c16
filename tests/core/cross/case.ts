import type { FieldId } from '../../../src/core/catalogue/fields';
import type { FieldValues } from '../../../src/core/field-values';
import type { KnownFacts } from '../../../src/core/rules/cross/known-facts';
import type { VerdictLevel } from '../../../src/core/rules/verdict';

/** One mistake put into a dossier that has none, and the finding it deserves. */
export interface Case {
  readonly mistake: string;
  readonly of: FieldValues;
  readonly change: FieldValues;
  readonly known?: KnownFacts;
  readonly finding: readonly [VerdictLevel, string, FieldId];
}
