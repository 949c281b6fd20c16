import type { FieldId } from '../core/catalogue/fields';
import type { FieldValues } from '../core/field-values';
import { matchSnapshot } from '../core/match/match-snapshot';
import { completeValues } from '../core/plan/complete-values';
import type { OutcomeCode, OutcomeStatus, StepOutcome } from '../core/plan/outcome';
import { sayOutcome } from '../core/plan/say-reason';
import type { ControlKind } from '../core/plan/snapshot';
import type { Step } from '../core/plan/step';
import { stepsFromValues } from '../core/plan/steps-from-values';
import { createPageSession } from './fill/create-page-session';
import { FillTries } from './fill/fill-tries';
import { pageSettled } from './fill/page-settled';
import { type PortalId, pageKnowledge, type TaughtFields } from './page-knowledge';
import type { PageSession } from './page-session';

export interface FillPageOptions {
  /** Fill these fields only. */
  readonly only?: readonly FieldId[];
  /** Replace what the page already holds. */
  readonly overwrite?: boolean;
  readonly signal?: AbortSignal;
  readonly onProgress?: (done: number, total: number) => void;
  readonly portal?: PortalId;
  readonly taught?: TaughtFields;
}

/** What became of one control: read back from the page, never assumed. */
export interface Outcome {
  readonly element: HTMLElement | null;
  readonly fieldId: FieldId;
  readonly label: string;
  readonly status: OutcomeStatus;
  /** Why, as a whole sentence in Chinese; absent where the status says it all. */
  readonly reason?: string;
  readonly code?: OutcomeCode;
}

/** Choices reveal fields, which reveal others; a form that never ends is left after these rounds. */
const mostRounds = 6;
/** How long a choice's consequences (new fields, options of the next list) get to appear. */
const consequences = 400;
const sessions = new WeakMap<Document, PageSession>();

function sessionOf(root: Document): PageSession {
  const known = sessions.get(root);
  if (known) return known;
  const fresh = createPageSession(root, new AbortController().signal);
  sessions.set(root, fresh);
  return fresh;
}

/**
 * Fills a document with values, in page order, following the fields that appear because of what was filled (bounded).
 * Keeps what is there unless told otherwise; presses no submit, ticks no consent, fills no code.
 * @returns one outcome for each control that a value was meant for.
 */
export async function fillPage(root: Document, values: FieldValues, options: FillPageOptions = {}): Promise<Outcome[]> {
  const session = sessionOf(root);
  const signal = options.signal ?? new AbortController().signal;
  const wanted = narrowed(completeValues(values), values, options.only);
  const tries = new FillTries();
  for (let round = 0; round < mostRounds && !signal.aborted; round++) {
    const { steps, kinds } = await nextSteps(session, wanted, options, tries);
    if (steps.length === 0) break;
    for (const outcome of await session.fill(steps, {
      signal,
      ...(options.onProgress && { onProgress: options.onProgress }),
    }))
      tries.note(outcome, kinds.get(outcome.ref));
    if (!(await pageSettled(root, signal, consequences))) break;
  }
  for (const lost of await session.confirm({ signal })) tries.lose(lost);
  return standing(tries.outcomes(), session).map((outcome) => told(outcome, session));
}

/** What became of the controls that are there: one filled and then drawn anew by its kit counts as filled, once. */
function standing(all: readonly StepOutcome[], session: PageSession): StepOutcome[] {
  const gone = new Set(all.filter((outcome) => isAskedNoMore(outcome, session) || isSupplanted(outcome, all, session)));
  const wasFilled = (outcome: StepOutcome) =>
    [...gone].some(
      ({ status, fieldId, label }) => status === 'filled' && fieldId === outcome.fieldId && label === outcome.label,
    );
  return all
    .filter((outcome) => !gone.has(outcome))
    .map((outcome) =>
      outcome.status === 'already' && wasFilled(outcome) ? { ...outcome, status: 'filled' } : outcome,
    );
}

/** A choice took the control away before it was written: the page asks for nothing there. */
function isAskedNoMore({ ref, code }: StepOutcome, session: PageSession): boolean {
  return code === 'signature-changed' && session.elementOf(ref)?.isConnected !== true;
}

/** A kit that draws a control anew leaves the outcome of the old element behind: the new one's counts. */
function isSupplanted(outcome: StepOutcome, all: readonly StepOutcome[], session: PageSession): boolean {
  const isThere = ({ ref }: StepOutcome) => session.elementOf(ref)?.isConnected === true;
  if (isThere(outcome)) return false;
  return all.some(
    (one) => one.fieldId === outcome.fieldId && (outcome.label === '' || one.label === outcome.label) && isThere(one),
  );
}

/** `only` names what the caller wants; pieces that follow from it (an end date of a period) are wanted too. */
function narrowed(complete: FieldValues, given: FieldValues, only: readonly FieldId[] | undefined): FieldValues {
  if (!only) return complete;
  const kept = Object.fromEntries(
    only.map((fieldId) => [fieldId, given[fieldId]]).filter(([, value]) => value !== undefined),
  );
  return completeValues(kept as FieldValues);
}

/** What is to be done on the page as it stands now, and the kind of each of its controls. */
async function nextSteps(
  session: PageSession,
  values: FieldValues,
  options: FillPageOptions,
  tries: FillTries,
): Promise<{ steps: Step[]; kinds: ReadonlyMap<string, ControlKind> }> {
  const { snapshot } = await session.scan();
  const page = matchSnapshot(snapshot, pageKnowledge(snapshot.url, options));
  const { steps, withheld } = stepsFromValues(snapshot, page, values, options.overwrite === true);
  for (const outcome of withheld) tries.withhold(outcome);
  const controls = new Map(snapshot.controls.map((control) => [control.ref, control]));
  return {
    steps: steps.filter(({ ref }) => tries.mayTry(ref, controls.get(ref)?.state === 'empty')),
    kinds: new Map(snapshot.controls.map(({ ref, kind }) => [ref, kind])),
  };
}

function told(outcome: StepOutcome, session: PageSession): Outcome {
  const sentence = sayOutcome(outcome);
  return {
    element: session.elementOf(outcome.ref),
    fieldId: outcome.fieldId as FieldId,
    label: outcome.label,
    status: outcome.status,
    ...(sentence && { reason: sentence.zh }),
    ...(outcome.code && { code: outcome.code }),
  };
}

/** Puts back what was there before the fills of this document; what the user changed since is kept. */
export async function undo(root: Document): Promise<Outcome[]> {
  const session = sessionOf(root);
  const outcomes = await session.undo(null, { signal: new AbortController().signal });
  return outcomes.map((outcome) => told(outcome, session));
}
