import { catalogue, catalogueKey, type FieldId } from '../../../core/catalogue/fields';
import type { Profile, StoredValue } from '../../../core/profile/profile';
import { documentsOf } from '../../../core/profile/stored-values';
import type { Vault } from '../../../vault/vault';
import type { EditTarget } from '../options/dossier/edit-target';
import { ProfileDraft } from '../options/dossier/profile-draft';
import {
  attributeOf,
  type ProfileEdit,
  setRole,
  setValue,
  type Target,
  valuesAt,
} from '../options/dossier/profile-edits';
import { addPerson } from '../options/dossier/profile-items';

/** Who takes a role that nobody has yet: one of the dossier's people, or somebody new. */
export type RoleTaker = { readonly personId: string } | 'new';

function placeFor(target: EditTarget, taker: RoleTaker): { target: Target; first: readonly ProfileEdit[] } {
  if (target.kind === 'thing') return { target: target.target, first: [] };
  const id = taker === 'new' ? crypto.randomUUID() : taker.personId;
  const given = setRole(target.scope, target.role, id);
  return { target: { kind: 'person', id }, first: taker === 'new' ? [addPerson(id), given] : [given] };
}

/**
 * Writes one field into the dossier, durably, on top of whatever another page has saved meanwhile.
 * @throws {VaultError} when it could not be saved; then nothing has changed
 */
export async function saveField(
  vault: Vault,
  profile: Profile,
  fieldId: FieldId,
  where: { readonly target: EditTarget; readonly taker: RoleTaker },
  value: StoredValue | undefined,
): Promise<void> {
  const { target, first } = placeFor(where.target, where.taker);
  const draft = new ProfileDraft(vault, profile);
  for (const edit of [...first, setValue(target, catalogueKey(fieldId), value)]) draft.edit(edit);
  await draft.flush();
  const { save } = draft.view();
  if (save.kind === 'failed') throw save.error;
}

/** Adds a file to the vault and puts it at the field: beside the others where the field takes several. */
export async function saveDocument(
  vault: Vault,
  profile: Profile,
  fieldId: FieldId,
  where: { readonly target: EditTarget; readonly taker: RoleTaker },
  file: File,
): Promise<void> {
  const key = catalogueKey(fieldId);
  const held = where.target.kind === 'thing' ? valuesAt(profile, where.target.target)[attributeOf(key)] : undefined;
  const before = held === undefined ? [] : documentsOf(held);
  const { id } = await vault.addDocument(profile.id, file);
  const added = { documentId: id };
  await saveField(vault, profile, fieldId, where, catalogue[key].value === 'files' ? [...before, added] : added);
}
