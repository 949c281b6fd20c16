import type { ValueKind } from '../catalogue/define-fields';
import type { ControlKind } from '../plan/snapshot';

const text: readonly ControlKind[] = ['text', 'textarea', 'number'];
const oneOf: readonly ControlKind[] = ['select', 'radio', 'search-dialog', 'cascader', 'tree', 'text', 'textarea'];
const date: readonly ControlKind[] = ['date', 'date-range', 'text'];
const files: readonly ControlKind[] = ['upload'];

/** Through which kinds of control a value of each kind can be given. */
const fitting: Record<ValueKind, readonly ControlKind[]> = {
  text: [...text, 'password', 'search-dialog'],
  number: [...text, 'select'],
  choice: oneOf,
  choices: ['checkbox-group', 'select', 'tree', 'radio', 'cascader', 'checkbox'],
  texts: text,
  date,
  'yes-no': ['radio', 'checkbox', 'switch', 'select', 'checkbox-group'],
  'date-range': date,
  region: ['cascader', 'select', 'tree', 'search-dialog'],
  file: files,
  files,
  none: [],
};

/** Whether a control of this kind can take such a value. */
export function kindFits(value: ValueKind, kind: ControlKind): boolean {
  return fitting[value].includes(kind);
}
