import { fieldOf } from '../catalogue/fields';
import type { FieldValues } from '../field-values';
import type { PageMatch } from '../match/page-match';
import { asAsked } from './as-asked';
import { asksOtherPlatform } from './asks-other-platform';
import type { Match } from './match';
import type { StepOutcome } from './outcome';
import { regionBeside } from './region-beside';
import type { ControlSnapshot, Snapshot } from './snapshot';
import type { Step } from './step';

/** Below this a match is shown to the user, not filled. */
export const leastToFill = 0.5;

export interface StepChoice {
  readonly steps: readonly Step[];
  /** Recognised controls for which there is a value that must not be written by itself. */
  readonly withheld: readonly StepOutcome[];
}

/** The steps that values allow on a page as it stands, in page order: what depends on a choice comes after it. */
export function stepsFromValues(
  snapshot: Snapshot,
  page: PageMatch,
  values: FieldValues,
  overwrite: boolean,
): StepChoice {
  const controls = new Map(snapshot.controls.map((control) => [control.ref, control]));
  const steps: Step[] = [];
  const withheld: StepOutcome[] = [];
  for (const match of page.matches) {
    const { ref, fieldId } = match;
    const value = values[fieldId];
    const control = controls.get(ref);
    if (value === undefined || !control) continue;
    const asked = asAsked(match, control, value, page.matches, controls);
    if (!asked) continue;
    const held = withhold(match, control, values);
    if (held) withheld.push(held);
    else
      steps.push({ ref, fieldId, ...asked, ...regionBeside(fieldId, values), signature: control.signature, overwrite });
  }
  return { steps, withheld };
}

function withhold(match: Match, control: ControlSnapshot, values: FieldValues): StepOutcome | null {
  const { ref, fieldId } = match;
  const { label } = control;
  if (fieldOf(fieldId).manual) return { ref, fieldId, label, status: 'needs-you', code: 'only-you-can' };
  const isDoubtful = match.doubt !== null || match.confidence < leastToFill;
  if (isDoubtful || asksOtherPlatform(fieldId, control, values))
    return { ref, fieldId, label, status: 'refused', code: 'not-certain' };
  return null;
}
