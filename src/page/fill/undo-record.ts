import type { StepOutcome } from '../../core/plan/outcome';
import { driverFor } from '../widgets/drivers';
import type { KnownControls } from './known-controls';
import type { FillRecord } from './run-step';
import { sameHeld } from './same-held';

/** Puts back what a control held before the fill, unless the user has changed it since. */
export async function undoRecord(record: FillRecord, known: KnownControls, signal: AbortSignal): Promise<StepOutcome> {
  const outcome = await undoOnce(record, known, signal);
  const isThere = known.get(record.ref)?.root.isConnected === true;
  // A kit may draw the control anew under our hands: the new one is asked once more.
  return outcome.status === 'failed' && !isThere ? undoOnce(record, known, signal) : outcome;
}

async function undoOnce(record: FillRecord, known: KnownControls, signal: AbortSignal): Promise<StepOutcome> {
  const { ref, fieldId, label } = record;
  const control = known.current(ref, record.signature);
  // The control went with the choice that showed it: its value went too.
  if (!control) return { ref, fieldId, label, status: 'already' };
  const driver = driverFor(control);
  if (!driver) return { ref, fieldId, label, status: 'failed', code: 'no-driver' };
  const now = driver.read(control);
  if (sameHeld(now, record.before)) return { ref, fieldId, label, status: 'already' };
  if (!sameHeld(now, record.after)) return { ref, fieldId, label, status: 'kept-yours', code: 'differs-from-yours' };
  const result = await driver.restore(control, record.before, { signal });
  if (result.ok) return { ref, fieldId, label, status: 'filled' };
  return {
    ref,
    fieldId,
    label,
    status: result.status,
    code: result.code,
    ...(result.detail && { detail: result.detail }),
  };
}
