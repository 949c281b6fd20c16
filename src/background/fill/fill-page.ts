import type { StepOutcome } from '../../core/plan/outcome';
import type { PlannedField, PlannedStep } from '../../core/plan/plan';
import { MessageError } from '../../messaging/message-error';
import type { FillReport } from '../../messaging/page-view';
import type { MessageData } from '../../messaging/protocol';
import type { House } from '../house';
import { lookAtPage, type PageLook } from '../page/look-at-page';
import { showPage } from '../page/show-page';
import { Attempts } from './attempts';
import type { FillRun } from './fill-runs';
import { sendSteps } from './send-steps';

/** How often the page is looked at again for fields that appeared because of what was filled. */
const maxRounds = 6;

type Order = MessageData<'fillPage'>;

/**
 * Fills a tab's page: looks, sends the steps, looks again, until nothing new is to be done. Only what the user asked
 * for leaves: all that is ready (`refs` null), or the given controls.
 * @throws {MessageError} `busy`, `page-went-away`
 */
export async function fillPage(house: House, order: Order): Promise<FillReport> {
  const run = house.runs.start(order.tabId);
  const noted = Promise.all([
    house.unfinished.note(order.tabId),
    house.memory.change(order.tabId, { cutOffToldAt: null }),
  ]);
  try {
    const outcomes = await fillInRounds(house, run, order);
    await noted;
    // Whoever sees the page that came in between is told: the answer to this order may reach nobody.
    if (!outcomes.some(({ code }) => code === 'page-went-away')) await house.unfinished.clear(order.tabId);
    house.runs.end(run);
    return { outcomes, view: await showPage(house, order.tabId) };
  } finally {
    house.runs.end(run);
  }
}

async function fillInRounds(house: House, run: FillRun, order: Order): Promise<StepOutcome[]> {
  const attempts = new Attempts();
  const first = await lookAtPage(house, order.tabId, new Set(order.overwrite));
  if (first === null) throw new MessageError('page-went-away');
  await refuseChanged(house, first, order, attempts);
  let look = first;
  for (let round = 0; round < maxRounds; round++) {
    const steps = attempts.remaining(chosenSteps(look, order));
    if (steps.length === 0) break;
    const next = await fillOnce(house, run, look, steps, order, attempts);
    if (next === null || next.document !== first.document) return attempts.outcomes().map(lost);
    look = next;
    if (run.signal.aborted || attempts.wereWithheld) break;
  }
  return report(look, order, attempts);
}

/** Sends the steps and looks again; where nothing new is to be done, after the page had time to answer. */
async function fillOnce(
  house: House,
  run: FillRun,
  look: PageLook,
  steps: readonly PlannedStep[],
  order: Order,
  attempts: Attempts,
): Promise<PageLook | null> {
  const { tabId, document } = look;
  run.total = run.done + steps.length;
  void house.surfaces.tell('fillProgress', { tabId, done: run.done, total: run.total });
  attempts.wereWithheld = !(await sendSteps(house, run, look, steps, (step, outcome) => attempts.add(step, outcome)));
  const overwrite = new Set(order.overwrite.filter((ref) => !attempts.has(ref)));
  const next = await lookAgain();
  if (next === null || attempts.wereWithheld || attempts.remaining(chosenSteps(next, order)).length > 0) return next;
  await house.pages.ask(tabId, 'confirmControls', { document }).catch(() => null);
  return lookAgain();

  async function lookAgain(): Promise<PageLook | null> {
    const again = await lookAtPage(house, tabId, overwrite);
    if (again !== null) attempts.follow(again.plan);
    return again;
  }
}

/** What was filled into a document that is no longer there is not filled. */
function lost(outcome: StepOutcome): StepOutcome {
  const claims = outcome.status === 'filled' || outcome.status === 'already';
  return claims ? { ...outcome, status: 'failed', code: 'page-went-away' } : outcome;
}

function chosenSteps({ plan }: PageLook, { refs }: Order): readonly PlannedStep[] {
  return refs === null ? plan.steps : plan.steps.filter(({ ref }) => refs.includes(ref));
}

/** What has changed since the user saw it is not what he agreed to: it is refused, and he is told. */
async function refuseChanged(house: House, look: PageLook, order: Order, attempts: Attempts): Promise<void> {
  const { preview } = await house.memory.read(order.tabId);
  if (preview?.document !== look.document) return;
  for (const step of chosenSteps(look, order)) {
    const { ref, fieldId } = step;
    const seen = preview.signatures[ref];
    if (seen === undefined || seen === step.signature) continue;
    const label = look.snapshot.controls.find((control) => control.ref === ref)?.label ?? '';
    attempts.settle(step, { ref, fieldId, label, status: 'refused', code: 'signature-changed' });
  }
}

/** The outcomes as the page stands in the end, with what was left alone when all was asked for. */
function report({ plan }: PageLook, { refs }: Order, attempts: Attempts): StepOutcome[] {
  const fields = new Map(plan.fields.map((field) => [field.control.ref, field]));
  const tried = attempts.outcomes().map((outcome) => stillTrue(outcome, fields.get(outcome.ref)));
  const asked = plan.fields.filter(({ control }) => refs === null || refs.includes(control.ref));
  return [...tried, ...asked.filter(({ control }) => !attempts.has(control.ref)).flatMap(leftAlone)];
}

/** A page that cleared or changed the value again has the last word. */
function stillTrue(outcome: StepOutcome, field: PlannedField | undefined): StepOutcome {
  if (outcome.status !== 'filled' || field === undefined) return outcome;
  const stands = field.state === 'filled' || field.state === 'already';
  return stands ? outcome : { ...outcome, status: 'failed', code: 'not-kept-by-page' };
}

function leftAlone({ control, match, state, reason }: PlannedField): StepOutcome[] {
  if (match === null) return [];
  const named = { ref: control.ref, fieldId: match.fieldId, label: control.label };
  if (state === 'already' || state === 'filled') return [{ ...named, status: 'already' }];
  if (state === 'differs') return [{ ...named, status: 'kept-yours', code: 'differs-from-yours' }];
  if (state === 'yours') return [{ ...named, status: 'needs-you', code: 'only-you-can' }];
  const waits = reason?.kind === 'state' && reason.reason === 'waits';
  return waits ? [{ ...named, status: 'refused', code: control.disabled ? 'disabled' : 'read-only' }] : [];
}
