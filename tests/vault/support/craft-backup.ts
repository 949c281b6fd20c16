import { headText } from '../../../src/vault/backup/backup-head';
import {
  documentBinding,
  keyBinding,
  manifestBinding,
  sealSection,
  sectionOverhead,
} from '../../../src/vault/backup/backup-section';
import { toBase64 } from '../../../src/vault/base64';
import { importDataKey, newDataKey } from '../../../src/vault/data-key';
import { deriveKey, newKdf } from '../../../src/vault/kdf';
import type { DocumentInfo } from '../../../src/vault/vault';
import { passphrase } from './passphrase';

/** A backup with any contents, rightly encrypted: what someone sends who wants it to be imported. */
export async function craftBackup(
  manifestText: string,
  documents: readonly { info: DocumentInfo; bytes: Uint8Array<ArrayBuffer> }[] = [],
): Promise<Blob> {
  const raw = newDataKey();
  const key = await importDataKey(raw);
  // The cheapest that is accepted: many of these are made.
  const kdf = { ...newKdf(), memoryKiB: 19_456, iterations: 2 };
  const manifest = new TextEncoder().encode(manifestText);
  const headerLine = JSON.stringify({
    createdAt: '2026-02-01T00:00:00.000Z',
    kdf,
    wrappedKey: toBase64(await sealSection(await deriveKey(passphrase, kdf), raw, keyBinding)),
    manifestBytes: manifest.byteLength + sectionOverhead,
  });
  const sections = documents.map(({ info, bytes }) => sealSection(key, bytes, documentBinding(info.id)));
  const parts = [sealSection(key, manifest, manifestBinding(headerLine)), ...sections];
  return new Blob([await headText(headerLine), ...(await Promise.all(parts))]);
}

export const schemas = { profiles: 2, documents: 1, taught: 1, cases: 1 };
