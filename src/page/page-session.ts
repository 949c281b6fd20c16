import type { Held } from '../core/plan/held';
import type { StepOutcome } from '../core/plan/outcome';
import type { Snapshot } from '../core/plan/snapshot';
import type { Step } from '../core/plan/step';
import type { PageElement } from '../core/report/page-node';

export interface FillOptions {
  readonly signal: AbortSignal;
  readonly onProgress?: (done: number, total: number) => void;
}

/** One document's page layer between navigations: knows which element each ref means, what was ours, what was there. */
export interface PageSession {
  /**
   * Reads the page as it is now; a long page in slices, so that it stays quick to the touch. Refs of controls that are
   * still there stay the same. `work`: the milliseconds that the page was kept busy.
   */
  scan(): Promise<{ readonly snapshot: Snapshot; readonly work: number }>;
  /** What controls hold, in the page's wording; `ours` when the last value was written by `fill` and still stands. */
  read(refs: readonly string[]): { ref: string; held: Held; ours: boolean }[];
  /** Writes the steps one after another; each is checked against its signature and the control's visibility first. */
  fill(steps: readonly Step[], options: FillOptions): Promise<StepOutcome[]>;
  /**
   * Looks again, for a short while, at what `fill` wrote: a portal may clear a field when another is chosen, or at blur.
   * Answers with an outcome for every ref that no longer holds its value.
   */
  confirm(options: FillOptions): Promise<StepOutcome[]>;
  /** Puts back what was there before `fill`, for all refs or the given ones; what the user changed since is kept. */
  undo(refs: readonly string[] | null, options: FillOptions): Promise<StepOutcome[]>;
  /** Scrolls to a control and focuses it. */
  reveal(ref: string): void;
  /** The control that an element belongs to, as a person would say; null where it could be several, or none. */
  controlAt(element: Element): string | null;
  /** The documents that the controls stand in: the page's, and those of its readable frames. */
  documents(): ReadonlySet<Document>;
  /** How the page is made, without values and personal texts, as of the last reading. */
  describe(): PageElement;
  /** The element of a ref, for marks. */
  elementOf(ref: string): HTMLElement | null;
}
