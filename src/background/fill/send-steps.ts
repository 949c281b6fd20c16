import type { PreparedNote } from '../../core/images/prepared';
import type { OutcomeCode, StepOutcome } from '../../core/plan/outcome';
import type { PlannedStep } from '../../core/plan/plan';
import { MessageError } from '../../messaging/message-error';
import type { StepMessage } from '../../messaging/step-message';
import { portalOf } from '../../portals/portal-of';
import type { House } from '../house';
import type { PageLook } from '../page/look-at-page';
import { placeOf } from '../page/place-of';
import type { FillRun } from './fill-runs';
import { groupSteps, type Released, releaseStep } from './release-step';

/** Takes down what became of a step. */
type Report = (step: PlannedStep, outcome: StepOutcome) => void;

/** Sends steps to the page, group by group, and reports each one's outcome. @returns false when the run cannot go on */
export async function sendSteps(
  house: House,
  run: FillRun,
  look: PageLook,
  steps: readonly PlannedStep[],
  report: Report,
): Promise<boolean> {
  const groups = groupSteps(steps);
  for (const [at, group] of groups.entries()) {
    const stop = await stopBefore(house, run, look);
    const ended = stop ?? (await sendGroup(house, run, look, group, report));
    if (ended === null) continue;
    const left = stop === null ? groups.slice(at + 1) : groups.slice(at);
    for (const step of left.flat()) report(step, withheld(look, step, ended));
    return false;
  }
  return true;
}

/** Right before values leave: does the user still want it, and is the tab still where the plan was made? */
async function stopBefore(house: House, run: FillRun, { tabId, place }: PageLook): Promise<OutcomeCode | null> {
  if (run.signal.aborted) return 'stopped';
  const now = await placeOf(house, tabId);
  const samePortal = now !== null && portalOf(now.url)?.portal.id === place.listed?.portal.id;
  const sameOrigin = now !== null && new URL(now.url).origin === new URL(place.url).origin;
  if (!samePortal || !sameOrigin) return 'page-went-away';
  return run.signal.aborted ? 'stopped' : null;
}

async function sendGroup(
  house: House,
  run: FillRun,
  look: PageLook,
  group: readonly PlannedStep[],
  report: Report,
): Promise<OutcomeCode | null> {
  const messages: StepMessage[] = [];
  const notes = new Map<string, readonly PreparedNote[]>();
  for (const step of group) {
    const released = await releaseStep(house, look, step);
    if (released.ok) {
      messages.push(released.message);
      notes.set(step.ref, released.prepared);
    } else report(step, kept(look, step, released));
  }
  const answer = await askUnlessStopped(house, run, look, messages, notes);
  for (const { ref } of messages) {
    const step = group.find((each) => each.ref === ref);
    if (step === undefined) continue;
    const outcome = answer.outcomes.find((each) => each.ref === ref);
    report(
      step,
      outcome === undefined
        ? withheld(look, step, answer.missing)
        : { ...outcome, ...named(look, step), ...told(outcome, notes.get(ref)) },
    );
  }
  run.done += group.length;
  return answer.gone;
}

interface FillAnswer {
  readonly outcomes: readonly StepOutcome[];
  /** What is said of steps that the page did not report on. */
  readonly missing: OutcomeCode;
  readonly gone: OutcomeCode | null;
}

/** Preparing a photo takes time, in which the user may have stopped, or the tab gone elsewhere. */
async function askUnlessStopped(
  house: House,
  run: FillRun,
  look: PageLook,
  messages: StepMessage[],
  notes: ReadonlyMap<string, readonly PreparedNote[]>,
): Promise<FillAnswer> {
  const tookTime = [...notes.values()].some((prepared) => prepared.length > 0);
  const stop = tookTime ? await stopBefore(house, run, look) : null;
  return stop === null ? askToFill(house, look, messages) : { outcomes: [], missing: stop, gone: stop };
}

/** What was done to the files is our own knowledge; the page is not asked. */
function told({ status }: StepOutcome, prepared: readonly PreparedNote[] | undefined): Pick<StepOutcome, 'prepared'> {
  return { prepared: status === 'filled' && prepared && prepared.length > 0 ? [...prepared] : undefined };
}

/** A document that did not leave the vault: since it could not be read, or could not be made to fit. */
function kept(look: PageLook, step: PlannedStep, { code, detail }: Extract<Released, { ok: false }>): StepOutcome {
  const unread = code === 'document-unreadable' || code === 'vault-locked';
  return { ...named(look, step), status: unread ? 'failed' : 'refused', code, ...(detail && { detail }) };
}

async function askToFill({ pages }: House, look: PageLook, steps: StepMessage[]): Promise<FillAnswer> {
  if (steps.length === 0) return { outcomes: [], missing: 'unexpected', gone: null };
  try {
    const outcomes = await pages.ask(look.tabId, 'fillControls', { document: look.document, steps });
    return { outcomes, missing: 'unexpected', gone: null };
  } catch (error) {
    const broken = error instanceof MessageError && error.problem === 'bad-reply';
    return { outcomes: [], missing: broken ? 'unexpected' : 'page-went-away', gone: 'page-went-away' };
  }
}

/** What a step is called is our own knowledge; the page is not asked. */
function named({ snapshot }: PageLook, { ref, fieldId }: PlannedStep): Pick<StepOutcome, 'ref' | 'fieldId' | 'label'> {
  return { ref, fieldId, label: snapshot.controls.find((control) => control.ref === ref)?.label ?? '' };
}

function withheld(look: PageLook, step: PlannedStep, code: OutcomeCode): StepOutcome {
  return { ...named(look, step), status: code === 'stopped' ? 'refused' : 'failed', code };
}
