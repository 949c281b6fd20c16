import type { ControlKind } from '../../core/plan/snapshot';

/** A control of the page as the drivers get it: the widget, and the native elements inside it. */
export interface Control {
  readonly ref: string;
  readonly kind: ControlKind;
  /** The input, select or textarea itself, or the widget's root (`.ant-select`, the radio group's container). */
  readonly root: HTMLElement;
  /** The native inputs of the widget in document order: every radio of a group, both ends of a range. */
  readonly inputs: readonly HTMLElement[];
  readonly label: string;
}
