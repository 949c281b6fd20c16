import { type FieldId, isFieldId, roleOf } from '../../catalogue/fields';
import { guidanceOf } from '../../catalogue/guidance';
import { check } from '../check';
import type { FieldRuleId } from '../rule-id';
import type { Verdict } from '../verdict';
import type { CrossRule, Facts } from './cross-rule';
import { areDifferentPeople } from './people';
import { isGiven } from './read-values';

/** Rules of one field whose answer another field or the day decides: a list of findings is wrong without them. */
const dependentRules: ReadonlySet<string> = new Set<FieldRuleId>([
  'R-CERT-EXPIRY',
  'R-DOMAIN-EXPIRY',
  'R-RANGE',
  'R-UNIQUE',
  'R-SITENAME-PERSON',
  'R-SITENAME-BANNED',
  'R-FINGERPRINT',
]);

/** Validity, names and fingerprints, as `check` sees them beside the other values. */
export const dependentFields: CrossRule = (facts) => {
  const found = Object.keys(facts.values)
    .filter(isFieldId)
    .filter((fieldId) => guidanceOf(fieldId).rules.some((rule) => dependentRules.has(rule)))
    .filter((fieldId) => !isPartOfPeriod(facts, fieldId))
    .flatMap((fieldId) => verdictsOf(facts, fieldId));
  return found.filter((verdict, at) => !found.slice(0, at).some((earlier) => isSamePersons(facts, earlier, verdict)));
};

function verdictsOf({ values, today }: Facts, fieldId: FieldId): readonly Verdict[] {
  const value = values[fieldId];
  if (value === undefined || !isGiven(values, fieldId)) return [];
  return check(fieldId, value, { values, today }).filter(({ rule }) => dependentRules.has(rule));
}

/** Two dates that a whole period stands beside were taken from it. */
function isPartOfPeriod({ values }: Facts, fieldId: FieldId): boolean {
  const whole = /^(.*)(?:Valid(?:From|To))$/.exec(fieldId)?.[1];
  const period = `${whole}Validity`;
  return whole !== undefined && isFieldId(period) && isGiven(values, period);
}

/** One person's expired card is one finding, whatever roles the person takes. */
function isSamePersons({ values }: Facts, one: Verdict, other: Verdict): boolean {
  const [first, second] = [roleOf(one.fieldId), roleOf(other.fieldId)];
  if (!first || !second || one.rule !== other.rule || one.message.zh !== other.message.zh) return false;
  return first !== second && areDifferentPeople(values, first, second) === false;
}
