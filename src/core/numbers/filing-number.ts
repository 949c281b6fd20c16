/** `icp` 备案号, `licence` 经营许可证, `mps` 公安备案号, `cac` 算法备案编号. */
export type NumberKind = 'icp' | 'licence' | 'mps' | 'cac';

/** What is wrong with a number as it is written. The last three only ask for a second look. */
export type NumberProblem =
  | 'digit-count'
  | 'no-province'
  | 'unknown-province'
  | 'joke-number'
  | 'suffix-kind'
  | 'province-mismatch'
  | 'unit-code'
  | 'mixed-form';

/** A filing number that was found in a text, in the authorities' own spelling. */
export interface FilingNumber {
  readonly kind: NumberKind;
  readonly text: string;
  readonly valid: boolean;
  readonly problem?: NumberProblem;
}
