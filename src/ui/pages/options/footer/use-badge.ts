import { useEffect, useState } from 'react';
import type { DocumentRef } from '../../../../core/profile/profile';
import { useVault } from '../../../vault/vault-provider';

/** The kept badge as a data URI; null while there is none, or while it is no picture. */
export function useBadge(badge: DocumentRef | undefined): string | null {
  const vault = useVault();
  const [uri, setUri] = useState<string | null>(null);
  const id = badge?.documentId;
  useEffect(() => {
    let current = true;
    setUri(null);
    if (id !== undefined)
      vault.getDocument(id).then(
        async (file) => {
          const read = await dataUri(file);
          if (current) setUri(read);
        },
        // A badge that cannot be read is as good as none: the list of documents says what is wrong with it.
        () => undefined,
      );
    return () => {
      current = false;
    };
  }, [vault, id]);
  return uri;
}

async function dataUri(file: File): Promise<string | null> {
  if (!/^image\/(?:png|jpeg|webp)$/.test(file.type)) return null;
  const bytes = new Uint8Array(await file.arrayBuffer());
  let binary = '';
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return `data:${file.type};base64,${btoa(binary)}`;
}
