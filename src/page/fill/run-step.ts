import { type FieldId, fieldOf } from '../../core/catalogue/fields';
import type { Held } from '../../core/plan/held';
import type { OutcomeCode, OutcomeStatus, StepOutcome } from '../../core/plan/outcome';
import type { Step } from '../../core/plan/step';
import type { FillOptions } from '../page-session';
import type { Driver, Wanted, WriteResult } from '../widgets/driver';
import { driverFor } from '../widgets/drivers';
import { isPageDefault } from './choice-default';
import { isEmpty } from './is-empty';
import type { KnownControl, KnownControls } from './known-controls';
import { bringIntoSight, liesOpen } from './lies-open';
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
  try {
    if (isSensitive(step)) await layOpen(step, context, signal);
    return await writeStep(step, context, signal);
  } catch {
    // A driver's own mistake must not stop the other fields; no page text goes anywhere.
    const { label = '' } = context.known.get(step.ref) ?? {};
    const { ref, fieldId } = step;
    return { ref, fieldId, label, status: 'failed', code: signal.aborted ? 'stopped' : 'unexpected' };
  }
}

function isSensitive({ fieldId }: Step): boolean {
  return fieldOf(fieldId).sensitive === true;
}

function wantedOf({ fieldId, value, part, parts, region }: Step): Wanted {
  return { fieldId, value, part, parts, ...(region && { region }) };
}

/** An identity number or a photo is written in the user's sight. */
async function layOpen(step: Step, { known }: StepContext, signal: AbortSignal): Promise<void> {
  const control = known.current(step.ref, step.signature);
  if (!control || !seenByPerson(control) || driverFor(control)?.holds(control, wantedOf(step))) return;
  await bringIntoSight(control, signal);
}

async function writeStep(step: Step, context: StepContext, signal: AbortSignal): Promise<StepOutcome> {
  // Read anew where it matters most: the page may have put another label there since the last look.
  if (isSensitive(step)) context.known.scan();
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
  const wanted = wantedOf(step);
  if (driver.holds(control, wanted)) return say('already');
  const closed = closedToTyping(control);
  if (closed) return say('refused', closed);
  const before = driver.read(control);
  if (!isFree(before, step, control, context)) return say('kept-yours', 'differs-from-yours');
  // Nothing is waited for between this look and the write.
  if (isSensitive(step) && !liesOpen(control)) return say('refused', 'hidden');
  const { result, at } = await writeWhereItIs(step, control, wanted, context, signal);
  if (!result.ok) return say(result.status, result.code, result.detail);
  remember(step, at, before, driverFor(at) ?? driver, context);
  return say('filled');
}

/** A kit may draw a control anew while it is written: the value is looked for, or written once more, in the new one. */
async function writeWhereItIs(
  step: Step,
  control: KnownControl,
  wanted: Wanted,
  { known }: StepContext,
  signal: AbortSignal,
): Promise<{ result: WriteResult; at: KnownControl }> {
  const result = (await driverFor(control)?.write(control, wanted, { signal })) ?? noDriver;
  const anew = control.root.isConnected ? null : known.current(step.ref, step.signature);
  const driver = anew && driverFor(anew);
  if (!anew || !driver || signal.aborted) return { result, at: control };
  if (driver.holds(anew, wanted)) return { result: { ok: true }, at: anew };
  return { result: await driver.write(anew, wanted, { signal }), at: anew };
}

const noDriver: WriteResult = { ok: false, status: 'failed', code: 'no-driver' };

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
