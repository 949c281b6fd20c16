import { useEffect, useState } from 'react';
import { useVault } from '../../../vault/vault-provider';

export interface DocumentUrl {
  readonly url: string | null;
  readonly file: File | null;
  readonly error: unknown;
}

/** Decrypts a document for this page's view alone; the address dies with the component. */
export function useDocumentUrl(documentId: string): DocumentUrl {
  const vault = useVault();
  const [state, setState] = useState<DocumentUrl>({ url: null, file: null, error: null });
  useEffect(() => {
    let url: string | null = null;
    let current = true;
    vault.getDocument(documentId).then(
      (file) => {
        if (!current) return;
        url = URL.createObjectURL(file);
        setState({ url, file, error: null });
      },
      (error: unknown) => current && setState({ url: null, file: null, error }),
    );
    return () => {
      current = false;
      if (url) URL.revokeObjectURL(url);
    };
  }, [vault, documentId]);
  return state;
}
