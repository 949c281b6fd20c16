import type { FieldId } from '../catalogue/fields';

/** Why a control was taken for a field, in the order of trust of design §5. */
export type MatchReason =
  | 'taught'
  | 'anchor-and-label'
  | 'anchor'
  | 'label-and-section'
  | 'label'
  | 'similar-label'
  | 'placeholder'
  | 'name'
  | 'options'
  | 'order';

/** Why a control was not taken for any field. */
export type RefusalReason =
  | 'no-label'
  | 'unknown-label'
  | 'ambiguous'
  | 'anchor-and-label-disagree'
  | 'placeholder-and-label-disagree'
  | 'kind-does-not-fit'
  | 'other-form'
  | 'taught-none'
  | 'not-a-filing-page'
  | 'hidden';

export interface Match {
  readonly ref: string;
  readonly fieldId: FieldId;
  /** 0 to 1. */
  readonly confidence: number;
  readonly reason: MatchReason;
  /** Which piece of the value, when several controls share it (province, city, county). */
  readonly part: number;
  readonly parts: number;
  /** Recognised, yet something on the page speaks against it: shown to the user, never filled by itself. */
  readonly doubt: RefusalReason | null;
}

export interface Refusal {
  readonly ref: string;
  readonly reason: RefusalReason;
  /** The fields between which the choice is open, or that disagree. */
  readonly candidates: readonly FieldId[];
}
