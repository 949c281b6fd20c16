import type { FieldDefinition, ValueKind } from '../../catalogue/define-fields';
import { isTicked } from '../../plan/is-ticked';
import type { ControlKind, ControlSnapshot } from '../../plan/snapshot';

const text: readonly ControlKind[] = ['text', 'textarea', 'number'];
const oneOf: readonly ControlKind[] = [
  'select',
  'radio',
  'search-dialog',
  'cascader',
  'tree',
  'checkbox-group',
  'text',
  'textarea',
];
const date: readonly ControlKind[] = ['date', 'date-range', 'text'];
const files: readonly ControlKind[] = ['upload'];

/** Through which kinds of control a value of each kind can be given. */
const fitting: Record<ValueKind, readonly ControlKind[]> = {
  text: [...text, 'password', 'search-dialog'],
  number: [...text, 'select'],
  choice: oneOf,
  choices: ['checkbox-group', 'select', 'tree', 'radio', 'cascader', 'checkbox'],
  texts: [...text, 'select'],
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

/** Whether a control can take a field's value. A read-only box is a picker's face: regions and entries of lists are chosen through it. */
export function kindFits(
  field: FieldDefinition,
  { kind, readOnly, datePiece }: Pick<ControlSnapshot, 'kind' | 'readOnly' | 'datePiece'>,
): boolean {
  if (datePiece) return fitting[field.value] === date;
  if ((field.value === 'region' || field.value === 'choices') && readOnly && kind === 'text') return true;
  if (field.endless && isTicked(kind)) return true;
  if (field.listed && kind === 'select') return true;
  if (!fitting[field.value].includes(kind)) return false;
  const typed = text.includes(kind);
  return !(typed && field.value === 'choice' && field.options && field.options.length < fewest);
}
