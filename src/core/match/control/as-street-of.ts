import { fieldOf } from '../../catalogue/fields';
import type { ControlSnapshot } from '../../plan/snapshot';
import type { Weighed } from './weigh-control';

const street = /地址|街道|门牌|详细|楼|小区|^$/u;

/**
 * A box without a label of its own right after the choosers of a region (单位办公地址 over 省, 市, 区, and the street on the
 * next line), as what it asks for: the rest of that address.
 * @param last the control before it under the same headings
 */
export function asStreetOf(control: ControlSnapshot, last: Weighed | null): ControlSnapshot {
  if (control.label !== '' || !last?.fieldId || !last.control.label) return control;
  if (control.kind !== 'text' && control.kind !== 'textarea') return control;
  const ofRegion = fieldOf(last.fieldId).value === 'region' && last.control.kind !== 'text';
  return ofRegion && street.test(control.placeholder) ? { ...control, label: last.control.label } : control;
}
