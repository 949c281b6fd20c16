import { type FieldId, fieldOf } from '../catalogue/fields';
import type { StoredValue } from './profile';

/** Lists for which “none of them” is no answer: every website has an address, a language. */
const neverNone: ReadonlySet<string> = new Set<FieldId>([
  'website.ip',
  'website.language',
  'website.interactiveTypes',
  'website.legacyServiceTypes',
  'app.language',
  'app.interactiveTypes',
  'app.platforms',
]);

/**
 * What a stored value says, or null when it says nothing: a cleared text field, a region without a name, and steps that
 * only the person can take. An empty choice says “none of them”, which is a statement.
 */
export function saysSomething(fieldId: FieldId, value: StoredValue | undefined): StoredValue | null {
  const field = fieldOf(fieldId);
  if (value === undefined || field.manual === true || field.value === 'none') return null;
  if (typeof value === 'string') return value.trim() === '' ? null : value;
  if (typeof value === 'boolean') return value;
  if (Array.isArray(value)) return listSays(fieldId, value);
  if ('documentId' in value) return value;
  return value.from === '' && value.to === '' ? null : value;
}

function listSays(fieldId: FieldId, list: readonly unknown[]): StoredValue | null {
  const full = list.filter((item) => typeof item !== 'string' || item.trim() !== '') as StoredValue & unknown[];
  const kind = fieldOf(fieldId).value;
  const mayBeNone = (kind === 'choices' || kind === 'texts') && !neverNone.has(fieldId);
  return full.length === 0 && !mayBeNone ? null : full;
}
