import type { FieldId } from '../catalogue/fields';
import type { FieldValue } from '../field-value';

/** One thing to do on the page: this value, into this control, if it is still the control that was planned. */
export interface Step {
  readonly ref: string;
  readonly fieldId: FieldId;
  readonly value: FieldValue;
  readonly part: number;
  readonly parts: number;
  /** For a company that a page's search finds in several places: which of them is meant. */
  readonly region?: readonly string[];
  readonly signature: string;
  /** Replace what the user typed; he said so. */
  readonly overwrite: boolean;
}
