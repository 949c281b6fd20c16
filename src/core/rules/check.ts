import { citations } from '../catalogue/citations';
import { catalogueKey, type FieldId, fieldOf, isFieldId } from '../catalogue/fields';
import { guidanceOf } from '../catalogue/guidance';
import type { FieldValue } from '../field-value';
import type { FieldValues } from '../field-values';
import { type About, isPersonalSubject } from './about';
import { applyRule } from './apply-rule';
import { isIsoDate, localToday } from './calendar';
import { chooseRules } from './choose-rules';
import type { Finding } from './finding';
import { missing } from './nonempty';
import { ruleOf } from './registry';
import type { FieldRuleId } from './rule-id';
import { fitsKind, isEmptyValue, unusable } from './value-shape';
import type { Verdict, VerdictLevel } from './verdict';

/** What a check may know besides the value. */
export interface CheckContext {
  /** The values beside it: the type of an ID number, the subject's kind, a package's platform. */
  readonly values?: FieldValues;
  /** ISO date; the day of the check when left out. */
  readonly today?: string;
}

const order: Readonly<Record<VerdictLevel, number>> = { error: 0, warn: 1, info: 2 };

/**
 * What the rules say of one field's value, the worst first; nothing when all is well. An empty value is only
 * remarked where a filing requires it and the product may hold it. Takes anything for a value: what comes from a file or a page is not trusted.
 */
export function check(fieldId: FieldId, value: FieldValue, context: CheckContext = {}): Verdict[] {
  if (typeof fieldId !== 'string' || !isFieldId(fieldId)) return [];
  const about = aboutOf(fieldId, context);
  const { value: kind, manual } = fieldOf(fieldId);
  if (kind === 'none') return [];
  if (isEmptyValue(value, kind)) return !manual && isRequired(about) ? [toVerdict('R-NONEMPTY', missing, about)] : [];
  const usable: unknown = typeof value === 'number' ? String(value) : value;
  if (!fitsKind(usable, kind)) return [toVerdict('R-NONEMPTY', unusable, about)];
  const text = typeof usable === 'string' ? usable : '';
  return chooseRules(text, about)
    .flatMap((id) => verdictsOf(id, usable, about))
    .filter(isFirstOfItsKind)
    .sort((a, b) => order[a.level] - order[b.level]);
}

function aboutOf(fieldId: FieldId, context: CheckContext | null | undefined): About {
  const { values, today } = context ?? {};
  return {
    fieldId,
    key: catalogueKey(fieldId),
    values: typeof values === 'object' && values !== null ? values : {},
    today: typeof today === 'string' && isIsoDate(today) ? today : localToday(),
  };
}

function isRequired(about: About): boolean {
  const personal = isPersonalSubject(about);
  return guidanceOf(about.fieldId).required.some(({ person, org }) => {
    if (personal !== null) return (personal ? person : org) === 'required';
    return person === 'required' && org === 'required';
  });
}

function verdictsOf(id: FieldRuleId, value: unknown, about: About): readonly Verdict[] {
  const rule = ruleOf(id);
  return rule ? applyRule(rule, value, about).map((finding) => toVerdict(id, finding, about)) : [];
}

function toVerdict(id: FieldRuleId, { level, message, corrected }: Finding, { fieldId }: About): Verdict {
  const source = citations[ruleOf(id)?.source ?? 'unchecked'];
  return { level, rule: id, fieldId, message, source, ...(corrected === undefined ? {} : { corrected }) };
}

/** Two rules may say the same of a value, and a list may hold the same mistake twice. */
function isFirstOfItsKind(verdict: Verdict, at: number, all: readonly Verdict[]): boolean {
  return all.findIndex((other) => other.message.zh === verdict.message.zh) === at;
}
