import { fieldOf } from '../catalogue/fields';
import { sameValue } from '../choose/same-value';
import type { FieldValue } from '../field-value';
import type { StoredValue } from '../profile/profile';
import { documentsOf, type StoredValues } from '../profile/stored-values';
import type { Verdict } from '../rules/verdict';
import { asksOtherPlatform } from './asks-other-platform';
import type { FieldState } from './field-state';
import type { Match, RefusalReason } from './match';
import type { FieldReason, HeldNow, PlanOptions } from './plan';
import type { ControlSnapshot } from './snapshot';
import type { StateReason } from './state-sentences';
import { leastToFill } from './steps-from-values';

/** All that the judgement of one recognised control looks at. */
export interface FieldFacts {
  readonly control: ControlSnapshot;
  readonly match: Match;
  readonly wanted: StoredValue | null;
  /** Null when the control was not read. */
  readonly now: HeldNow | null;
  readonly values: StoredValues;
  readonly options: PlanOptions;
  /** In how many places of the page this field stands. */
  readonly places: number;
}

export interface Judgement {
  readonly state: FieldState;
  readonly reason: FieldReason | null;
  /** Whether a click on *Fill* writes it. */
  readonly fill: boolean;
}

/** A recognised control's state. The order is the order of what matters most: what may never be done comes first. */
export function judgeField(facts: FieldFacts): Judgement {
  const { control, match, wanted } = facts;
  if (fieldOf(match.fieldId).manual === true || control.kind === 'password') return rest('yours', 'only-you-can');
  if (!control.visible) return refused(match, 'hidden');
  const doubt = match.doubt ?? (match.confidence < leastToFill ? 'ambiguous' : null);
  if (doubt !== null && !facts.options.overwrite.has(match.ref)) return refused(match, doubt);
  if (wanted === null) return judgeLacking(facts);
  if (asksOtherPlatform(match.fieldId, control, facts.values)) return rest('yours', 'other-platform');
  const verdicts = facts.options.verdicts.get(match.fieldId) ?? [];
  const error = verdicts.find(({ level }) => level === 'error');
  if (error !== undefined) return { state: 'fix', reason: ruleReason(error), fill: false };
  const warning = verdicts.find(({ level }) => level === 'warn');
  if (documentsOf(wanted).length > 0) return judgeDocument(facts, warning);
  return judgeValue(facts, wanted as FieldValue, warning);
}

function judgeLacking({ match, values, control, now, options }: FieldFacts): Judgement {
  const role = match.fieldId.slice(0, match.fieldId.indexOf('.'));
  const endless = match.fieldId.endsWith('.idValidTo') && values[`${role}.idLongTerm` as keyof StoredValues] === true;
  if (endless) return judgeEndless(control, now);
  return rest('missing', options.lacking(match.fieldId));
}

/** The end of a paper that has none: nothing belongs there, and a box 长期 beside it says so. */
export function judgeEndless(control: ControlSnapshot, now: HeldNow | null): Judgement {
  return rest(isEmpty(control, now) ? 'already' : 'differs', 'long-term-has-no-end');
}

function judgeValue(facts: FieldFacts, wanted: FieldValue, warning: Verdict | undefined): Judgement {
  const { match, now, control, options } = facts;
  if (now !== null && sameValue(match.fieldId, wanted, now.held, match.part, match.parts))
    return { state: now.ours ? 'filled' : 'already', reason: ruleReason(warning), fill: false };
  if (holdsOther(facts)) return { state: 'already', reason: null, fill: false };
  const free = isEmpty(control, now) || now?.ours === true || options.overwrite.has(match.ref);
  return free ? judgeFree(control, warning) : rest('differs', 'holds-other');
}

/** A list where 其他 was chosen, with an input beside it that takes the name: the list has said its part. */
function holdsOther({ now, places, control }: FieldFacts): boolean {
  return places > 1 && control.kind === 'select' && typeof now?.held === 'string' && /^其[他它]$/.test(now.held.trim());
}

/** Of a document the page shows at most the name, so what the user uploaded himself is never taken for ours. */
function judgeDocument({ control, match, now, places, options }: FieldFacts, warning: Verdict | undefined): Judgement {
  if (now?.ours === true && !isEmpty(control, now))
    return { state: 'filled', reason: ruleReason(warning), fill: false };
  if (places > 1 && isForOnePlace(match)) return rest('yours', 'which-document');
  const free = isEmpty(control, now) || options.overwrite.has(match.ref);
  return free ? judgeFree(control, warning) : rest('differs', 'holds-file');
}

/** A permit belongs to the one business that it permits; a person's photos may be asked twice. */
function isForOnePlace({ fieldId }: Match): boolean {
  return /Permit$|preApprovalFiles?$/.test(fieldId);
}

function judgeFree(control: ControlSnapshot, warning: Verdict | undefined): Judgement {
  const typed = control.kind === 'text' || control.kind === 'textarea' || control.kind === 'number';
  if (control.disabled || (control.readOnly && typed)) return rest('ready', 'waits');
  return { state: warning === undefined ? 'ready' : 'look', reason: ruleReason(warning), fill: true };
}

/** An unticked box is empty: nobody has said no by leaving it. */
function isEmpty(control: ControlSnapshot, now: HeldNow | null): boolean {
  if (now === null) return control.state === 'empty';
  const { held } = now;
  if (held === null || held === false || held === '') return true;
  if (Array.isArray(held)) return held.length === 0;
  return typeof held === 'object' && held.from === '' && held.to === '';
}

/** Known, but not well enough, or not to be seen: listed with the reason, never written by itself. */
function refused({ ref, fieldId }: Match, reason: RefusalReason): Judgement {
  const refusal = { ref, reason, candidates: [fieldId] };
  return { state: 'unrecognised', reason: { kind: 'refusal', refusal }, fill: false };
}

function rest(state: FieldState, reason: StateReason): Judgement {
  return { state, reason: { kind: 'state', reason }, fill: false };
}

function ruleReason(verdict: Verdict | undefined): FieldReason | null {
  return verdict === undefined ? null : { kind: 'rule', verdict };
}
