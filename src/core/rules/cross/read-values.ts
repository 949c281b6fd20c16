import type { FieldId } from '../../catalogue/fields';
import type { FieldValues } from '../../field-values';
import { isIsoDate } from '../calendar';

/** A field's text, trimmed; empty for anything that is no text. */
export function textOf(values: FieldValues, fieldId: FieldId): string {
  const value: unknown = values[fieldId];
  return typeof value === 'string' ? value.trim() : '';
}

/** A field's several texts, trimmed and without empty ones; a single text counts as one. */
export function textsOf(values: FieldValues, fieldId: FieldId): readonly string[] {
  const value: unknown = values[fieldId];
  const items: readonly unknown[] = Array.isArray(value) ? value : [value];
  return items.filter((item) => typeof item === 'string').flatMap((item) => item.trim() || []);
}

/** A yes/no, or null when it was not answered. */
export function yesNoOf(values: FieldValues, fieldId: FieldId): boolean | null {
  const value: unknown = values[fieldId];
  return typeof value === 'boolean' ? value : null;
}

/** A region path without the filler levels that some portals put under municipalities. */
export function regionOf(values: FieldValues, fieldId: FieldId): readonly string[] {
  return Array.isArray(values[fieldId]) ? withoutFillers(textsOf(values, fieldId)) : [];
}

/** A region path as the product keeps it: 北京市/海淀区, not 北京市/市辖区/海淀区. */
function withoutFillers(region: readonly string[]): readonly string[] {
  return region.filter((level, index) => index === 0 || (level !== '市辖区' && level !== '县'));
}

/** A date, or null when it is none. */
export function dateOf(values: FieldValues, fieldId: FieldId): string | null {
  const value = textOf(values, fieldId);
  return isIsoDate(value) ? value : null;
}

/** Whether a field holds anything at all, documents included. */
export function isGiven(values: FieldValues, fieldId: FieldId): boolean {
  const value: unknown = values[fieldId];
  if (typeof value === 'string') return value.trim() !== '';
  if (Array.isArray(value)) return value.length > 0;
  return value !== undefined && value !== null;
}
