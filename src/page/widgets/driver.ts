import type { FieldId } from '../../core/catalogue/fields';
import type { FieldValue } from '../../core/field-value';
import type { Held } from '../../core/plan/held';
import type { OutcomeCode } from '../../core/plan/outcome';
import type { Control } from './control';

/** The value to write, and which piece of it when several controls share one value. */
export interface Wanted {
  readonly fieldId: FieldId;
  readonly value: FieldValue;
  readonly part: number;
  readonly parts: number;
  /** Where a company has its seat, when that is known: tells two search results of one name apart. */
  readonly region?: readonly string[];
}

export interface DriverContext {
  /** Aborted when the user stops, or the page goes away: every wait ends with it. */
  readonly signal: AbortSignal;
}

/** What became of a write: the driver has read back what it did before it says `ok`. */
export type WriteResult =
  | { readonly ok: true }
  | {
      readonly ok: false;
      readonly status: 'refused' | 'failed' | 'needs-you';
      readonly code: OutcomeCode;
      readonly detail?: Record<string, string>;
    };

/**
 * Works one kind of widget. Chosen by DOM, never by host; one driver a file, one line in `drivers.ts`.
 * No driver waits on a fixed time: it waits for a condition, with a deadline, through `dom/wait-for.ts`.
 */
export interface Driver {
  readonly id: string;
  accepts(control: Control): boolean;
  /** What the widget shows that its model holds. Cheap; never opens anything. */
  read(control: Control): Held;
  /** Whether what is held already means the wanted value, in whatever wording the page uses. */
  holds(control: Control, wanted: Wanted): boolean;
  /** Writes and reads back. Leaves no dropdown open, on success or failure; a refusal leaves the old value. */
  write(control: Control, wanted: Wanted, context: DriverContext): Promise<WriteResult>;
  /** Puts back what `read` returned before a write. */
  restore(control: Control, before: Held, context: DriverContext): Promise<WriteResult>;
}
