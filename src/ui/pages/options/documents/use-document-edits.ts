import { useState } from 'react';
import type { CatalogueKey } from '../../../../core/catalogue/fields';
import type { DocumentRef, StoredValue } from '../../../../core/profile/profile';
import { useVault } from '../../../vault/vault-provider';
import { useDraft } from '../dossier/draft-context';
import { setValue, type Target } from '../dossier/profile-edits';
import { refsOf } from './document-refs';

export interface DocumentEdits {
  readonly busy: boolean;
  readonly error: unknown;
  /** Adds a file, or puts it in the place of another. */
  readonly add: (file: File, replaced?: string) => Promise<void>;
  readonly remove: (documentId: string) => Promise<void>;
}

/** Adding, replacing and removing the documents of one field. The old file goes only when the new one is saved. */
export function useDocumentEdits(
  target: Target,
  key: CatalogueKey,
  value: StoredValue | undefined,
  several: boolean,
): DocumentEdits {
  const vault = useVault();
  const draft = useDraft();
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<unknown>(null);

  const store = async (refs: readonly DocumentRef[], unneeded: string | undefined): Promise<void> => {
    const next = several ? (refs.length > 0 ? [...refs] : undefined) : refs[0];
    draft.edit(setValue(target, key, next));
    await draft.flush();
    if (unneeded && draft.view().save.kind === 'saved') await vault.removeDocument(unneeded);
  };

  const run = async (work: () => Promise<void>): Promise<void> => {
    setBusy(true);
    setError(null);
    try {
      await work();
    } catch (reason) {
      setError(reason);
    } finally {
      setBusy(false);
    }
  };

  return {
    busy,
    error,
    add: (file, replaced) =>
      run(async () => {
        const { id } = await vault.addDocument(draft.view().profile.id, file);
        const added: DocumentRef = { documentId: id };
        const before = refsOf(value);
        const refs = replaced
          ? before.map((ref) => (ref.documentId === replaced ? added : ref))
          : [...(several ? before : []), added];
        await store(refs, replaced);
      }),
    remove: (documentId) =>
      run(() =>
        store(
          refsOf(value).filter((ref) => ref.documentId !== documentId),
          documentId,
        ),
      ),
  };
}
