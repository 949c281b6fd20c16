import { type CatalogueKey, catalogue, type FieldId } from '../../../../core/catalogue/fields';
import type { FieldValue } from '../../../../core/field-value';
import type { FieldValues } from '../../../../core/field-values';
import type { StoredValue } from '../../../../core/profile/profile';
import { saysSomething } from '../../../../core/profile/says-something';
import { plainValues } from '../../../../core/profile/stored-values';
import { check } from '../../../../core/rules/check';
import type { Verdict } from '../../../../core/rules/verdict';
import type { DocumentInfo } from '../../../../vault/vault';

/**
 * What the rules say of a value. Nothing of a field that is not filled in yet: that it is required stands beside its
 * name already.
 */
export function verdictsOf(fieldId: FieldId, value: StoredValue | undefined, related: FieldValues): readonly Verdict[] {
  const said = saysSomething(fieldId, value);
  const plain = said === null ? undefined : plainValues({ [fieldId]: said })[fieldId];
  return plain === undefined ? [] : check(fieldId, plain, { values: related });
}

/** What the rules say of stored documents: they look at name, size and type alone. */
export function documentVerdicts(
  fieldId: FieldId,
  documents: readonly DocumentInfo[],
  related: FieldValues,
): readonly Verdict[] {
  if (documents.length === 0) return [];
  const files = documents.map(({ name, bytes, type }) => ({ name, size: bytes, type }) as File);
  const one = files.length === 1 ? files[0] : undefined;
  const value: FieldValue = one ?? files;
  return check(fieldId, value, { values: related });
}

/** Whether a verdict's corrected spelling can be put into the field as it is. */
export function canCorrect(key: CatalogueKey): boolean {
  return ['text', 'number', 'date', 'choice'].includes(catalogue[key].value);
}
