import { type CatalogueKey, type FieldId, fieldOf } from '../../catalogue/fields';
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

/** What the street is called where the region before it is chosen for one of the unit's addresses. */
const streets: Partial<Record<CatalogueKey, string>> = {
  'subject.region': '公司详细地址',
  'subject.officeRegion': '公司办公详细地址',
  'subject.registeredRegion': '公司注册详细地址',
};

/**
 * 详细地址 that no heading gives to anybody, right after the region of the unit: the street of that same address, or null.
 * @param last the control before it under the same headings
 * @param alone what it is by its own words, which stand unless the region before it is another address's
 */
export function asDetailOf(
  control: ControlSnapshot,
  last: Weighed | null,
  alone: FieldId | null,
): ControlSnapshot | null {
  const street = last?.key ? streets[last.key] : undefined;
  if (!street || !bareStreet.test(control.label)) return null;
  return alone === null || alone === 'subject.officeAddress' ? { ...control, label: street } : null;
}
