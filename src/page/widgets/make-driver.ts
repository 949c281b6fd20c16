import { sameValue } from '../../core/choose/same-value';
import type { Held } from '../../core/plan/held';
import type { OutcomeCode } from '../../core/plan/outcome';
import { isBeingComposed } from '../dom/composition';
import { nextTask } from '../dom/next-task';
import { ForbiddenPress, leavePage } from '../dom/press';
import { waitFor } from '../dom/wait-for';
import type { Control } from './control';
import type { Driver, DriverContext, Wanted, WriteResult } from './driver';
import { isUnsent } from './kept-beside';
import { isDisabled, textElementsOf } from './widget-of';

export type Failure = Extract<WriteResult, { ok: false }>;

/** What a kind of widget needs to know; the order of checking, writing, settling and reading back is the same for all. */
export interface Recipe {
  readonly id: string;
  accepts(control: Control): boolean;
  read(control: Control): Held;
  holds?(control: Control, wanted: Wanted): boolean;
  /** Puts the value in; null when it did what it could, so that it is read back. */
  put(control: Control, wanted: Wanted, context: DriverContext): Promise<Failure | null>;
  /** Puts back what `read` gave before. */
  putBack(control: Control, before: Held, context: DriverContext): Promise<Failure | null>;
  /** Milliseconds that the widget may take to show what was put in. */
  readonly patience?: number;
}

export function refused(code: OutcomeCode, detail?: Record<string, string>): Failure {
  return { ok: false, status: 'refused', code, ...(detail ? { detail } : {}) };
}

export function failed(code: OutcomeCode, detail?: Record<string, string>): Failure {
  return { ok: false, status: 'failed', code, ...(detail ? { detail } : {}) };
}

export function needsYou(code: OutcomeCode, detail?: Record<string, string>): Failure {
  return { ok: false, status: 'needs-you', code, ...(detail ? { detail } : {}) };
}

async function guarded(context: DriverContext, act: () => Promise<WriteResult>): Promise<WriteResult> {
  try {
    context.signal.throwIfAborted();
    return await act();
  } catch (error) {
    if (context.signal.aborted) return failed('stopped');
    if (error instanceof ForbiddenPress) return needsYou('only-you-can');
    return failed('unexpected', { error: error instanceof Error ? error.name : 'unknown' });
  } finally {
    leavePage();
  }
}

/** Waits until the widget shows what was put in: frameworks draw later. A page that clears it again is told apart. */
async function readBack(control: Control, recipe: Recipe, context: DriverContext, right: () => boolean) {
  const wasRight = right();
  await nextTask();
  if (right()) return { ok: true } as const;
  const root = control.root.isConnected ? control.root : control.root.ownerDocument;
  // A widget that the page draws anew shows nothing any more: who knows the new one looks there.
  await waitFor(() => right() || !control.root.isConnected, {
    signal: context.signal,
    deadline: recipe.patience ?? 600,
    root: root.ownerDocument ?? root,
  });
  return right() ? ({ ok: true } as const) : failed(wasRight ? 'not-kept-by-page' : 'page-did-not-take-it');
}

function sameHeld(one: Held, other: Held): boolean {
  const plain = (held: Held) => {
    const text = Array.isArray(held) ? held.join(', ') : held;
    return text === '' ? null : text;
  };
  return JSON.stringify(plain(one)) === JSON.stringify(plain(other));
}

/** Makes a driver of a recipe: every driver checks, writes, settles, reads back and ends in the same way. */
export function makeDriver(recipe: Recipe): Driver {
  const shows = (control: Control, wanted: Wanted) =>
    recipe.holds?.(control, wanted) ??
    sameValue(wanted.fieldId, wanted.value, recipe.read(control), wanted.part, wanted.parts);
  // What the user typed counts as his even where the page would not send it; what we wrote counts only where it does.
  const holds = (control: Control, wanted: Wanted) => shows(control, wanted) && !textElementsOf(control).some(isUnsent);
  return {
    id: recipe.id,
    accepts: (control) => recipe.accepts(control),
    read: (control) => recipe.read(control),
    holds,
    write: (control, wanted, context) =>
      guarded(context, async () => {
        if (isDisabled(control.root)) return refused('disabled');
        if ([control.root, ...control.inputs].some(isBeingComposed)) return needsYou('being-composed');
        const failure = await recipe.put(control, wanted, context);
        return failure ?? readBack(control, recipe, context, () => holds(control, wanted));
      }),
    restore: (control, before, context) =>
      guarded(context, async () => {
        if (sameHeld(recipe.read(control), before)) return { ok: true };
        if ([control.root, ...control.inputs].some(isBeingComposed)) return needsYou('being-composed');
        const failure = await recipe.putBack(control, before, context);
        return failure ?? readBack(control, recipe, context, () => sameHeld(recipe.read(control), before));
      }),
  };
}
