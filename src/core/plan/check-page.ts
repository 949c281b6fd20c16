import type { Bilingual } from '../catalogue/define-fields';
import { type FieldId, fieldOf } from '../catalogue/fields';
import { sameValue } from '../choose/same-value';
import type { FieldValues } from '../field-values';
import { check } from '../rules/check';
import { checkProfile } from '../rules/cross/check-profile';
import type { KnownFacts } from '../rules/cross/known-facts';
import type { Verdict, VerdictLevel } from '../rules/verdict';
import { pageSentences } from './page-sentences';
import { type HeldPart, type PageField, pageFields, valuesOfPage } from './page-values';
import type { Plan, PlannedField } from './plan';
import { sayState } from './say-reason';

/** One line of the check before submitting, or of the list of findings. */
export interface Finding {
  readonly level: VerdictLevel;
  /** The control to go to; null where the page does not ask for the field. */
  readonly ref: string | null;
  readonly fieldId: FieldId | null;
  /** The page's own label; empty where the page does not ask for the field. */
  readonly label: string;
  readonly message: Bilingual;
  /** Where the rule comes from; null for what the page itself shows. */
  readonly source: string | null;
}

/** What the check may know besides the page. */
export interface PageCheckContext {
  /** What the profile says for this filing, without documents. */
  readonly values: FieldValues;
  readonly today: string;
  readonly known: KnownFacts;
}

const order: Readonly<Record<VerdictLevel, number>> = { error: 0, warn: 1, info: 2 };

/**
 * The check before submitting: the page as it stands, under the rules of each field and of all of them together (what
 * the page does not ask is taken from the profile), what is still empty, what differs from the profile, and what only
 * the person can do. Errors first, then in page order. Changes nothing.
 */
export function checkPage(plan: Plan, context: PageCheckContext): Finding[] {
  const fields = plan.fields.filter(({ control }) => control.visible);
  const asked = pageFields(fields.flatMap(heldPart));
  const values = { ...context.values, ...valuesOfPage(asked) };
  const lineOf = findLine(fields);
  const found = [
    ...fields.flatMap(emptyField),
    ...asked.flatMap((field) => verdictsOf(field, values, context)).map((verdict) => fromVerdict(verdict, lineOf)),
    ...crossVerdicts(values, context).map((verdict) => fromVerdict(verdict, lineOf)),
    ...fields.filter((field) => differs(field, context.values)).map((field) => said('warn', field, 'differs')),
    ...fields.filter(({ state }) => state === 'yours').map(leftToUser),
  ];
  return found.filter(isFirst).sort((one, other) => order[one.level] - order[other.level]);
}

/** What the rules say of one field as it is being typed: by itself, and beside the rest of the page and the profile. */
export function checkTyped(parts: readonly HeldPart[], ref: string, context: PageCheckContext): readonly Verdict[] {
  const asked = pageFields(parts);
  const field =
    asked.find((each) => each.ref === ref) ?? asked.find(({ fieldId }) => fieldId === fieldIdOf(parts, ref));
  if (!field || field.value === null) return [];
  const values = { ...context.values, ...valuesOfPage(asked), [field.fieldId]: field.value };
  const own = verdictsOf(field, values, context);
  const cross = crossVerdicts(values, context).filter(({ fieldId }) => fieldId === field.fieldId);
  return [...own, ...cross]
    .filter(({ message }, at, all) => all.findIndex((other) => other.message.zh === message.zh) === at)
    .sort((one, other) => order[one.level] - order[other.level]);
}

function fieldIdOf(parts: readonly HeldPart[], ref: string): FieldId | undefined {
  return parts.find((part) => part.ref === ref)?.fieldId;
}

function heldPart({ control, match, held, state }: PlannedField): HeldPart[] {
  if (match === null || state === 'yours') return [];
  return [{ ref: control.ref, fieldId: match.fieldId, part: match.part, parts: match.parts, held }];
}

function verdictsOf(
  { fieldId, value }: PageField,
  values: FieldValues,
  { today }: PageCheckContext,
): readonly Verdict[] {
  // The page's own options are the page's own: only what was typed can be misspelt.
  if (value === null) return [];
  return check(fieldId, value, { values, today }).filter(({ rule }) => rule !== 'R-ENUM');
}

function crossVerdicts(values: FieldValues, { today, known }: PageCheckContext): readonly Verdict[] {
  return checkProfile(values, { today, known });
}

type Line = Pick<Finding, 'ref' | 'label'>;

function findLine(fields: readonly PlannedField[]): (fieldId: FieldId) => Line {
  return (fieldId) => {
    const field = fields.find(({ match }) => match?.fieldId === fieldId);
    return field ? { ref: field.control.ref, label: field.control.label } : { ref: null, label: '' };
  };
}

function fromVerdict(verdict: Verdict, lineOf: (fieldId: FieldId) => Line): Finding {
  const { level, fieldId, message, source } = verdict;
  return { level, ...lineOf(fieldId), fieldId, message, source };
}

/** A required control that holds nothing; what the user must do himself has a line of its own. */
function emptyField(field: PlannedField): Finding[] {
  const { control, match, held, state } = field;
  if (state === 'yours' || !control.required || control.disabled) return [];
  const isEmpty = match === null ? control.state === 'empty' : isNothing(held);
  return isEmpty ? [said('error', field, 'empty')] : [];
}

function isNothing(held: PlannedField['held']): boolean {
  if (held === null || held === '') return true;
  if (Array.isArray(held)) return held.length === 0;
  return typeof held === 'object' && held.from === '' && held.to === '';
}

function differs({ match, held, state, wanted: asked }: PlannedField, values: FieldValues): boolean {
  if (match === null || state === 'yours' || isNothing(held)) return false;
  if (state === 'already' || state === 'filled') return false;
  // A box 长期 is asked yes or no of a whole period.
  const wanted = typeof asked === 'boolean' ? asked : values[match.fieldId];
  const isDocument = ['file', 'files'].includes(fieldOf(match.fieldId).value);
  return wanted !== undefined && !isDocument && !sameValue(match.fieldId, wanted, held, match.part, match.parts);
}

/** Codes and consents are nobody else's to give; of a package, a document or addresses it is said why they are left. */
function leftToUser(field: PlannedField): Finding {
  const { reason } = field;
  const line = said('info', field, 'yours');
  if (reason?.kind !== 'state' || reason.reason === 'only-you-can') return line;
  return { ...line, message: sayState(reason.reason) };
}

function said(level: VerdictLevel, { control, match }: PlannedField, what: keyof typeof pageSentences): Finding {
  const message = pageSentences[what];
  return { level, ref: control.ref, fieldId: match?.fieldId ?? null, label: control.label, message, source: null };
}

function isFirst(finding: Finding, at: number, all: readonly Finding[]): boolean {
  const same = (other: Finding): boolean =>
    other.message.zh === finding.message.zh && other.ref === finding.ref && other.fieldId === finding.fieldId;
  return all.findIndex(same) === at;
}
