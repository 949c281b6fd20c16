import type { FieldDefinition, ValueKind } from '../catalogue/define-fields';
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

/** Fewer options than this are never typed: 境内 or 境外, 个人 or 单位. */
const fewest = 3;

/** Whether a control of this kind can take a field's value. */
export function kindFits(field: FieldDefinition, kind: ControlKind): boolean {
  if (!fitting[field.value].includes(kind)) return false;
  const typed = text.includes(kind);
  return !(typed && field.value === 'choice' && field.options && field.options.length < fewest);
}
