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

const bareStreet = /^[\s*＊]*(?:详细|具体|街道|门牌)(?:通[信讯]|联系)?(?:地址|住址|门牌|位置|号)?[\s:：*＊]*$/u;

/**
 * 详细地址 that no heading gives to anybody, right after the region of the unit: the unit's street, or null.
 * @param last the control before it under the same headings
 */
export function asUnitsStreet(control: ControlSnapshot, last: Weighed | null): ControlSnapshot | null {
  const ofUnit = last?.key === 'subject.region' || last?.key === 'subject.officeRegion';
  return ofUnit && bareStreet.test(control.label) ? { ...control, label: '公司详细地址' } : null;
}
