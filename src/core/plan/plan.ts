import type { FieldId } from '../catalogue/fields';
import type { StoredValue } from '../profile/profile';
import type { Verdict } from '../rules/verdict';
import type { FieldState } from './field-state';
import type { Held } from './held';
import type { Match, Refusal } from './match';
import type { ControlSnapshot } from './snapshot';
import type { StateReason } from './state-sentences';
import type { Step } from './step';

/** What a control holds now, and whether we put it there. */
export interface HeldNow {
  readonly held: Held;
  readonly ours: boolean;
}

/** Why a field is in its state; null where the state says it all. */
export type FieldReason =
  | { readonly kind: 'state'; readonly reason: StateReason }
  | { readonly kind: 'refusal'; readonly refusal: Refusal }
  | { readonly kind: 'rule'; readonly verdict: Verdict };

/** One control of the page, what it is, what is wanted there and what will be done about it. */
export interface PlannedField {
  readonly control: ControlSnapshot;
  readonly match: Match | null;
  readonly state: FieldState;
  readonly reason: FieldReason | null;
  /** What the profile says; documents as references. */
  readonly wanted: StoredValue | null;
  readonly held: Held;
}

/** A step whose documents are not yet fetched: the plan knows which, the vault has them. */
export type PlannedStep = Omit<Step, 'value'> & { readonly value: StoredValue };

export interface Plan {
  readonly fields: readonly PlannedField[];
  readonly steps: readonly PlannedStep[];
}

/** What decides, besides the page and the profile. */
export interface PlanOptions {
  /** Controls whose own text the user gave up. */
  readonly overwrite: ReadonlySet<string>;
  /** What the rules say of the profile's values. */
  readonly verdicts: ReadonlyMap<FieldId, readonly Verdict[]>;
  /** Set when there are no values at all, or none of a website or an app: why not. */
  readonly lacking: (fieldId: FieldId) => StateReason;
}
