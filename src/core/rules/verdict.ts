import type { Bilingual } from '../catalogue/define-fields';
import type { FieldId } from '../catalogue/fields';

/** `error`: the portal or the reviewer certainly rejects it; `warn`: often returned, or a province's habit; `info`: a hint. */
export const verdictLevels = ['error', 'warn', 'info'] as const;
export type VerdictLevel = (typeof verdictLevels)[number];

/** What a rule says of a value: where to go, what to do and why, and where the rule comes from. */
export interface Verdict {
  readonly level: VerdictLevel;
  readonly rule: string;
  readonly fieldId: FieldId;
  readonly message: Bilingual;
  readonly source: string;
  /** The value as it should be written, when only its spelling is wrong. */
  readonly corrected?: string;
}
