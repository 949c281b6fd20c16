import { useEffect, useState } from 'react';
import type { PreparationOrder, PreparedFile } from '../../images/prepare-file';
import { useVault } from '../vault/vault-provider';

/** A prepared document while it is made, and its address while it is shown; null in `made` when it cannot be opened. */
export type Preparing =
  | { readonly done: false }
  | { readonly done: true; readonly made: PreparedFile | null; readonly url: string | null };

/** Prepares a document as a fill would, for this page's eyes alone. */
export function usePrepared(documentId: string, order: PreparationOrder): Preparing {
  const vault = useVault();
  const [state, setState] = useState<Preparing>({ done: false });
  const asked = JSON.stringify(order);
  useEffect(() => {
    let url: string | null = null;
    let current = true;
    setState({ done: false });
    const prepare = async (): Promise<PreparedFile> => {
      const [{ prepareFile }, file] = await Promise.all([
        import('../../images/prepare-file'),
        vault.getDocument(documentId),
      ]);
      return prepareFile(file, JSON.parse(asked) as PreparationOrder);
    };
    prepare().then(
      (made) => {
        if (!current) return;
        url = made.ok && made.note.after.width > 0 ? URL.createObjectURL(made.file) : null;
        setState({ done: true, made, url });
      },
      () => current && setState({ done: true, made: null, url: null }),
    );
    return () => {
      current = false;
      if (url) URL.revokeObjectURL(url);
    };
  }, [vault, documentId, asked]);
  return state;
}
