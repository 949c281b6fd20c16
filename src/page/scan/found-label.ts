/** A label's text, and the element that carries it, so that controls which share one can be told. */
export interface FoundLabel {
  readonly text: string;
  readonly carrier: Node | null;
  /** A text between the label and the control that explains, and was passed over. */
  readonly hint?: string;
}
