import type { FieldId, FieldValues } from '../../../src/core/index';
import type { FieldRuleId } from '../../../src/core/rules/rule-id';

/** The vectors of one rule, and the field (with what stands beside it) in which `check` meets them. */
export interface VectorGroup {
  readonly name: string;
  readonly rule: FieldRuleId;
  readonly fieldId: FieldId;
  readonly values?: FieldValues;
  /** The values by what the rule is to say of them: nothing (`ok`), or the named reason. */
  readonly expected: Readonly<Record<string, readonly string[]>>;
  /** What a rule that converts a value makes of it. */
  readonly becomes?: Readonly<Record<string, string>>;
}
