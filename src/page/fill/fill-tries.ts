import type { OutcomeCode, StepOutcome } from '../../core/plan/outcome';
import type { ControlKind } from '../../core/plan/snapshot';

const mostTries = 3;
/** Refusals that a later round may lift, once what they wait for has been chosen. */
const liftable: ReadonlySet<OutcomeCode> = new Set<OutcomeCode>([
  'disabled',
  'read-only',
  'hidden',
  'signature-changed',
  'being-composed',
  'region-not-offered',
  'option-not-offered',
  'not-certain',
]);
/** What is typed brings no list; what is chosen may. */
const choices: ReadonlySet<ControlKind> = new Set<ControlKind>([
  'select',
  'cascader',
  'radio',
  'checkbox',
  'checkbox-group',
  'switch',
  'tree',
  'search-dialog',
]);

/** What became of each control over the rounds of one fill, and which of them are worth another try. */
export class FillTries {
  private readonly last = new Map<string, StepOutcome>();
  private readonly counts = new Map<string, number>();
  /** When each control was tried, and when a choice was made last: a count of all that was done. */
  private readonly triedAt = new Map<string, number>();
  private clock = 0;
  private chosenAt = 0;

  /** A control that was recognised and must not be written by itself: told unless something else is known of it. */
  withhold(outcome: StepOutcome): void {
    if (!this.last.has(outcome.ref)) this.last.set(outcome.ref, outcome);
  }

  note(outcome: StepOutcome, kind: ControlKind | undefined): void {
    const { ref, status } = outcome;
    this.clock += 1;
    this.triedAt.set(ref, this.clock);
    this.counts.set(ref, (this.counts.get(ref) ?? 0) + 1);
    if (status === 'filled' && kind !== undefined && choices.has(kind)) this.chosenAt = this.clock;
    const before = this.last.get(ref);
    this.last.set(ref, before?.status === 'filled' && status === 'already' ? before : outcome);
  }

  /** The page took a filled value back. */
  lose(outcome: StepOutcome): void {
    this.last.set(outcome.ref, outcome);
  }

  /** A field is written once; again when what it waited for may have come, or when a later choice emptied it. */
  mayTry(ref: string, empty: boolean): boolean {
    const before = this.last.get(ref);
    const count = this.counts.get(ref) ?? 0;
    if (before === undefined) return true;
    if (count >= mostTries) return false;
    // A list that did not come was waited for long: it is asked again only when a choice since then may have brought it.
    if (before.code === 'options-never-loaded') return this.chosenAt > (this.triedAt.get(ref) ?? 0);
    if (before.code) return liftable.has(before.code);
    return before.status === 'filled' && empty && count < 2;
  }

  outcomes(): StepOutcome[] {
    return [...this.last.values()];
  }
}
