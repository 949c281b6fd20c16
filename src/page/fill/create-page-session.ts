import type { Held } from '../../core/plan/held';
import type { StepOutcome } from '../../core/plan/outcome';
import type { Step } from '../../core/plan/step';
import { broughtDescriber } from '../describe/describer-slot';
import { ownElements } from '../dom/own-elements';
import { waitFor } from '../dom/wait-for';
import type { FillOptions, PageSession } from '../page-session';
import { driverFor } from '../widgets/drivers';
import { controlAt } from './control-at';
import { isEmpty } from './is-empty';
import { KnownControls } from './known-controls';
import { PieceChain } from './piece-chain';
import { type FillRecord, runStep } from './run-step';
import { sameHeld } from './same-held';
import { undoRecord } from './undo-record';
import { trackUserEdits } from './user-edits';

/** How long a portal gets to clear a value again before the fill is called done (it clears at blur, or on a reply). */
const keepWatch = 400;

/**
 * Opens the page layer on a document. It listens to nothing but the user's own edits, there and in the frames of the
 * document that it reads, until `life` ends.
 */
export function createPageSession(root: Document, life: AbortSignal): PageSession {
  const known = new KnownControls(root);
  const records = new Map<string, FillRecord>();
  const { touched, follow } = trackUserEdits(life);
  follow(root);

  const holds = (record: FillRecord): boolean => {
    const control = known.get(record.ref);
    // A control that went with its step of the wizard was not cleared: its page is over.
    if (!control?.root.isConnected) return true;
    const driver = driverFor(control);
    return driver !== null && sameHeld(driver.read(control), record.after);
  };
  const lost = (): FillRecord[] =>
    [...records.values()].filter((record) => !record.reported && !holds(record) && !changedByUser(record));
  const changedByUser = (record: FillRecord): boolean => {
    const control = known.get(record.ref);
    return !!control && (touched.has(control.root) || control.inputs.some((input) => touched.has(input)));
  };

  return {
    async scan() {
      const { result, work } = await known.scanInSlices();
      for (const control of result.controls) follow(control.root.ownerDocument);
      return { snapshot: result.snapshot, work };
    },
    read: (refs) =>
      refs.flatMap((ref): { ref: string; held: Held; ours: boolean }[] => {
        const control = known.get(ref);
        if (!control) return [];
        const held = driverFor(control)?.read(control) ?? null;
        const record = records.get(ref);
        return [{ ref, held, ours: !!record && !isEmpty(held) && sameHeld(held, record.after) }];
      }),
    fill(steps, options) {
      const pieces = new PieceChain();
      return fillAll(steps, options, async (step) => {
        const ended = pieces.endedAbove(step, known.get(step.ref)?.label ?? '');
        const outcome = ended ?? (await runStep(step, { known, records, touched }, options));
        pieces.note(step, outcome);
        return outcome;
      });
    },
    async confirm({ signal }) {
      if (records.size > 0 && !signal.aborted)
        await waitFor(() => lost().length > 0, { signal, deadline: keepWatch, root }).catch(() => null);
      return lost().map((record) => {
        record.reported = true;
        return { ...outcomeOf(record), status: 'failed', code: 'not-kept-by-page' };
      });
    },
    async undo(refs, options) {
      const chosen = [...records.values()].filter((record) => refs === null || refs.includes(record.ref)).reverse();
      return fillAll(chosen, options, async (record) => {
        const outcome = await undoRecord(record, known, options.signal);
        if (outcome.status !== 'failed') records.delete(record.ref);
        return outcome;
      });
    },
    reveal(ref) {
      const control = known.get(ref);
      control?.root.scrollIntoView({ block: 'center' });
      (control?.inputs[0] ?? control?.root)?.focus({ preventScroll: true });
    },
    controlAt: (element) => controlAt(element, known.all()),
    documents: () => new Set(known.all().map(({ root: { ownerDocument } }) => ownerDocument)),
    describe() {
      const { snapshot, controls } = known.scan();
      const described = controls.map(({ ref, found }) => ({ ...found, ref }));
      return broughtDescriber()(root, described, snapshot.headings, (element) => ownElements.has(element));
    },
    elementOf: (ref) => known.get(ref)?.root ?? null,
  };
}

function outcomeOf({ ref, fieldId, label }: FillRecord): Pick<StepOutcome, 'ref' | 'fieldId' | 'label'> {
  return { ref, fieldId, label };
}

async function fillAll<T extends Pick<Step, 'ref' | 'fieldId'>>(
  items: readonly T[],
  { signal, onProgress }: FillOptions,
  run: (item: T) => Promise<StepOutcome>,
): Promise<StepOutcome[]> {
  const outcomes: StepOutcome[] = [];
  for (const item of items) {
    outcomes.push(
      signal.aborted
        ? { ref: item.ref, fieldId: item.fieldId, label: '', status: 'refused', code: 'stopped' }
        : await run(item),
    );
    onProgress?.(outcomes.length, items.length);
  }
  return outcomes;
}
