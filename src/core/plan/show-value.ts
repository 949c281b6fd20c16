import type { StoredValue } from '../profile/profile';
import { documentsOf } from '../profile/stored-values';
import type { Held } from './held';

/** A value of the profile as a person reads it; documents by their names. */
export function showValue(value: StoredValue, documentNames: ReadonlyMap<string, string>): string {
  const documents = documentsOf(value);
  if (documents.length > 0) return documents.map(({ documentId }) => documentNames.get(documentId) ?? '…').join('、');
  return showHeld(value as Held) ?? '';
}

/** What a control holds, as a person reads it. */
export function showHeld(held: Held): string | null {
  if (held === null || typeof held === 'string') return held;
  if (typeof held === 'boolean') return held ? '是' : '否';
  if (Array.isArray(held)) return held.join('、');
  return `${held.from} — ${held.to === 'long-term' ? '长期' : held.to}`;
}

/** Keeps enough of an identity number to recognise it, and never more than six characters. */
export function maskText(text: string): string {
  const shown = Math.min(3, Math.floor(text.length / 4));
  return text.slice(0, shown) + '*'.repeat(text.length - 2 * shown) + text.slice(text.length - shown);
}
