import type { FieldDefinition } from '../../../../core/catalogue/define-fields';

/** What every control of the editor takes. `undefined` means: not answered. */
export interface ControlProps<V> {
  readonly id: string;
  readonly value: V | undefined;
  readonly onChange: (value: V | undefined) => void;
  readonly field: FieldDefinition;
  /** Ids of the label, and of the hint and the verdicts. */
  readonly labelledBy: string;
  readonly describedBy: string;
  readonly invalid: boolean;
}
