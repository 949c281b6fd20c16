import type { FieldId } from '../catalogue/fields';
import type { FieldValue } from '../field-value';
import type { DocumentRef, StoredValue } from './profile';

/** What a profile says, by field: like `FieldValues`, with documents as references into the vault. */
export type StoredValues = Partial<Record<FieldId, StoredValue>>;

/** Whether a value names one document of the vault. */
export function isDocumentRef(value: StoredValue): value is DocumentRef {
  return typeof value === 'object' && !Array.isArray(value) && 'documentId' in value;
}

/** The documents that a value names, in order; empty for values of any other kind. */
export function documentsOf(value: StoredValue): readonly DocumentRef[] {
  if (Array.isArray(value)) return value.filter((item) => typeof item === 'object');
  return isDocumentRef(value) ? [value] : [];
}

/** The values that stand for themselves: all but the documents, whose bytes only the vault has. */
export function plainValues(values: StoredValues): Partial<Record<FieldId, FieldValue>> {
  const plain = Object.entries(values).filter(([, value]) => documentsOf(value).length === 0);
  return Object.fromEntries(plain) as Partial<Record<FieldId, FieldValue>>;
}
