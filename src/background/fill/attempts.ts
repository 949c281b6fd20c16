import type { OutcomeCode, StepOutcome } from '../../core/plan/outcome';
import type { Plan, PlannedStep } from '../../core/plan/plan';

/** How often one control is written in one run: the second time is for pages that cleared it meanwhile. */
const maxTries = 2;
/** What may be over by the next look at the page. */
const passing: ReadonlySet<OutcomeCode | undefined> = new Set(['disabled', 'hidden', 'signature-changed']);

interface Tried {
  readonly step: PlannedStep;
  readonly count: number;
  readonly outcome: StepOutcome;
}

/** What has been tried in one run, and with what outcome: keeps the rounds from going on for ever. */
export class Attempts {
  /** Steps were held back since the run was stopped or the page went away: no further round. */
  wereWithheld = false;
  #tries = new Map<string, Tried>();

  /** Which of the steps of a new plan are still to be done. */
  remaining(steps: readonly PlannedStep[]): PlannedStep[] {
    return steps.filter(({ ref }) => {
      const tried = this.#tries.get(ref);
      if (tried === undefined) return true;
      const again = tried.outcome.status === 'filled' || passing.has(tried.outcome.code);
      return again && tried.count < maxTries;
    });
  }

  add(step: PlannedStep, outcome: StepOutcome): void {
    const count = (this.#tries.get(step.ref)?.count ?? 0) + 1;
    this.#tries.set(step.ref, { step, count, outcome });
  }

  /** Final: will not be tried again in this run. */
  settle(step: PlannedStep, outcome: StepOutcome): void {
    this.#tries.set(step.ref, { step, count: maxTries, outcome });
  }

  /** A page that draws its form anew has new controls for the same fields: they inherit what was tried. */
  follow({ fields }: Plan): void {
    const present = new Set(fields.map(({ control }) => control.ref));
    const followed = new Map<string, Tried>();
    for (const [ref, tried] of this.#tries) {
      const heir = present.has(ref) ? undefined : fields.find((field) => isHeir(field, tried.step, this.#tries));
      const known = followed.has(heir?.control.ref ?? '') ? undefined : heir?.control.ref;
      followed.set(known ?? ref, known === undefined ? tried : renamed(tried, known));
    }
    this.#tries = followed;
  }

  has(ref: string): boolean {
    return this.#tries.has(ref);
  }

  /** The last outcome of each control, in the order of the first tries. */
  outcomes(): StepOutcome[] {
    return [...this.#tries.values()].map(({ outcome }) => outcome);
  }
}

function isHeir(
  { control, match }: Plan['fields'][number],
  { fieldId, part, signature }: PlannedStep,
  tries: ReadonlyMap<string, Tried>,
): boolean {
  const same = match?.fieldId === fieldId && match.part === part && control.signature === signature;
  return same && !tries.has(control.ref);
}

function renamed({ step, count, outcome }: Tried, ref: string): Tried {
  return { step: { ...step, ref }, count, outcome: { ...outcome, ref } };
}
