import type { Bilingual } from '../../catalogue/define-fields';
import type { FieldId } from '../../catalogue/fields';
import { type SourceId, sources } from '../../directory/sources';
import type { FieldValues } from '../../field-values';
import type { RuleId } from '../rule-id';
import type { Verdict, VerdictLevel } from '../verdict';
import type { KnownFacts } from './known-facts';

/** What a cross-field rule looks at. */
export interface Facts {
  readonly values: FieldValues;
  /** ISO date. */
  readonly today: string;
  readonly known: KnownFacts;
}

/** A rule over several fields; it reads whatever it is given and never throws. */
export type CrossRule = (facts: Facts) => readonly Verdict[];

/** The rules of the rule list, and mistakes that reviewers return without a rule of their own. */
export type CrossRuleName =
  | RuleId
  | 'X-PACKAGE-PLATFORM'
  | 'X-SDK-ANSWERS'
  | 'X-COPYRIGHT-OWNER'
  | 'X-OPEN-TOO-EARLY'
  | 'X-OTHER-SITES'
  | 'X-SHELL-SUBJECT'
  | 'X-ORDER-UNDER-WAY'
  | 'X-SHIPPED-BUILD';

/** A finding in one call: level, rule, the field to go to, both sentences, the source. */
export function finding(
  level: VerdictLevel,
  rule: CrossRuleName,
  fieldId: FieldId,
  message: Bilingual,
  source: SourceId,
): Verdict {
  return { level, rule, fieldId, message, source: sources[source] };
}
