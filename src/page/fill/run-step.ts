import { type FieldId, fieldOf } from '../../core/catalogue/fields';
import type { Held } from '../../core/plan/held';
import type { OutcomeCode, OutcomeStatus, StepOutcome } from '../../core/plan/outcome';
import type { Step } from '../../core/plan/step';
import type { FillOptions } from '../page-session';
import type { Driver, Wanted } from '../widgets/driver';
import { driverFor } from '../widgets/drivers';
import { isPageDefault } from './choice-default';
import { isEmpty } from './is-empty';
import type { KnownControl, KnownControls } from './known-controls';
import { seenByPerson } from './seen-by-person';

/** What a fill did to a control: what undo puts back, and what tells our value from the user's. */
export interface FillRecord {
  readonly ref: string;
  readonly fieldId: FieldId;
  readonly label: string;
  readonly signature: string;
  readonly before: Held;
  readonly after: Held;
  /** The user has been told that the page did not keep it. */
  reported: boolean;
}

export interface StepContext {
  readonly known: KnownControls;
  readonly records: Map<string, FillRecord>;
  readonly touched: WeakSet<EventTarget>;
}

/** Writes one value, if the control still is what was planned, can be seen, is free, and takes it. */
export async function runStep(step: Step, context: StepContext, { signal }: FillOptions): Promise<StepOutcome> {
  const control = context.known.current(step.ref, step.signature);
  const say = (status: OutcomeStatus, code?: OutcomeCode, detail?: Record<string, string>): StepOutcome => ({
    ref: step.ref,
    fieldId: step.fieldId,
    label: control?.label ?? '',
    status,
    ...(code && { code }),
    ...(detail && { detail }),
  });
  if (!control) return say('refused', 'signature-changed');
  const driver = driverFor(control);
  const barred = bar(step, control);
  if (barred) return say(...barred);
  if (!driver) return say('failed', 'no-driver');
  const { fieldId, value, part, parts, region } = step;
  const wanted: Wanted = { fieldId, value, part, parts, ...(region && { region }) };
  try {
    if (driver.holds(control, wanted)) return say('already');
    const closed = closedToTyping(control);
    if (closed) return say('refused', closed);
    const before = driver.read(control);
    if (!isFree(before, step, control, context)) return say('kept-yours', 'differs-from-yours');
    const result = await driver.write(control, wanted, { signal });
    if (!result.ok) return say(result.status, result.code, result.detail);
    remember(step, control, before, driver, context);
    return say('filled');
  } catch {
    // A driver's own mistake must not stop the other fields; no page text goes anywhere.
    return say('failed', signal.aborted ? 'stopped' : 'unexpected');
  }
}

type Said = [OutcomeStatus, OutcomeCode];

/** What must never be filled, whatever the page offers. */
function bar(step: Step, control: KnownControl): Said | null {
  if (fieldOf(step.fieldId).manual || control.kind === 'password') return ['needs-you', 'only-you-can'];
  return seenByPerson(control) ? null : ['refused', 'hidden'];
}

function closedToTyping(control: KnownControl): OutcomeCode | null {
  const first = control.inputs[0] as HTMLInputElement | undefined;
  if (control.found.disabled || first?.disabled) return 'disabled';
  const typed = control.kind === 'text' || control.kind === 'textarea' || control.kind === 'number';
  return typed && first?.readOnly ? 'read-only' : null;
}

/** Empty, ours, as the page drew it, or given up by the user. */
function isFree(before: Held, step: Step, control: KnownControl, { records, touched }: StepContext): boolean {
  if (isEmpty(before) || step.overwrite) return true;
  const record = records.get(control.ref);
  if (record && JSON.stringify(record.after) === JSON.stringify(before)) return true;
  return isPageDefault(control, touched);
}

function remember(step: Step, control: KnownControl, before: Held, driver: Driver, { records }: StepContext): void {
  const earlier = records.get(control.ref);
  records.set(control.ref, {
    ref: control.ref,
    fieldId: step.fieldId,
    label: control.label,
    signature: control.signature,
    // What was there before the first fill is what undo owes the user, not our own earlier value.
    before: earlier ? earlier.before : before,
    after: driver.read(control),
    reported: false,
  });
}
