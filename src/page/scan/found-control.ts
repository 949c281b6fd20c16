import type { ControlKind, ControlSnapshot } from '../../core/plan/snapshot';

/** A control as the scan finds it, before it gets a ref. */
export interface FoundControl {
  readonly kind: ControlKind;
  readonly root: HTMLElement;
  readonly inputs: readonly HTMLElement[];
  readonly label: string;
  /** The node that carries the label: read again at the moment of writing. */
  readonly carrier: Node | null;
  /** What is drawn in an upload's own frame and is part of the label: as much to be seen as the rest of it. */
  readonly inside: Node | null;
  /** What stands between the label and the control, and explains. */
  readonly hint: string;
  readonly section: readonly string[];
  readonly placeholder: string;
  readonly id: string;
  readonly name: string;
  readonly options: readonly string[];
  readonly required: boolean;
  readonly readOnly: boolean;
  readonly disabled: boolean;
  readonly visible: boolean;
  readonly maxLength: number | null;
  readonly accept: string;
  readonly part: number;
  readonly parts: number;
  /** For three or six controls under one label: the place of this one, and the units of a date right beside it. */
  readonly row?: NonNullable<ControlSnapshot['row']>;
}

/** What a whole page holds. */
export interface FoundPage {
  readonly controls: readonly FoundControl[];
  readonly headings: readonly string[];
  readonly unreadableFrames: number;
}
