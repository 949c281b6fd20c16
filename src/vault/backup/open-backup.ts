import { fromBase64 } from '../base64';
import { importDataKey } from '../data-key';
import { requireDocument } from '../document-check';
import { deriveKey } from '../kdf';
import { type BackupProblem, type DocumentInfo, VaultError } from '../vault';
import { type BackupManifest, parseManifest } from './backup-format';
import { type BackupHead, readHead } from './backup-head';
import { documentBinding, keyBinding, manifestBinding, openSection, sectionOverhead } from './backup-section';

/** A backup whose every byte has been checked. */
export interface OpenBackup {
  readonly createdAt: string;
  readonly manifest: BackupManifest;
  readonly readDocument: (info: DocumentInfo) => Promise<Uint8Array<ArrayBuffer>>;
}

async function unwrapKey({ header }: BackupHead, passphrase: string): Promise<CryptoKey | null> {
  const wrapping = await deriveKey(passphrase, header.kdf);
  const raw = await openSection(wrapping, fromBase64(header.wrappedKey), keyBinding).catch(() => null);
  return raw && importDataKey(raw);
}

async function bytesOf(file: Blob, from: number, length: number): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await file.slice(from, from + length).arrayBuffer());
}

async function readManifest(file: Blob, key: CryptoKey, head: BackupHead): Promise<BackupManifest> {
  const section = await bytesOf(file, head.bodyStart, head.header.manifestBytes);
  const plain = await openSection(key, section, manifestBinding(head.headerLine));
  return parseManifest(new TextDecoder('utf-8', { fatal: true }).decode(plain));
}

function documentReader(file: Blob, key: CryptoKey, head: BackupHead, documents: readonly DocumentInfo[]) {
  const places = new Map<string, number>();
  let at = head.bodyStart + head.header.manifestBytes;
  for (const { id, bytes } of documents) {
    places.set(id, at);
    at += bytes + sectionOverhead;
  }
  if (at !== file.size) throw new RangeError('the file has another length than its contents');
  return async (info: DocumentInfo) => {
    const section = await bytesOf(file, places.get(info.id) ?? file.size, info.bytes + sectionOverhead);
    const bytes = await openSection(key, section, documentBinding(info.id));
    // A file that says it is a photo must be one here too, as when it is added by hand.
    const { type, width, height } = requireDocument(bytes);
    if (type !== info.type || width !== info.width || height !== info.height)
      throw new TypeError('another kind of file');
    return bytes;
  };
}

async function openBody(file: Blob, key: CryptoKey, head: BackupHead): Promise<OpenBackup> {
  const manifest = await readManifest(file, key, head);
  const readDocument = documentReader(file, key, head, manifest.documents);
  // Every document once, before anything is promised; one after the other, since together they may be large.
  for (const info of manifest.documents) await readDocument(info);
  return { createdAt: head.header.createdAt, manifest, readDocument };
}

/** Opens a backup file and checks all of it. */
export async function openBackup(file: Blob, passphrase: string): Promise<OpenBackup | BackupProblem> {
  const head = await readHead(file);
  if (typeof head === 'string') return head;
  const key = await unwrapKey(head, passphrase);
  if (!key) return 'wrong-passphrase';
  try {
    return await openBody(file, key, head);
  } catch (error) {
    // Whatever is wrong inside, nothing of it is used; only what a later version wrote has a remedy of its own.
    return error instanceof VaultError && error.code === 'newer-version' ? 'newer-version' : 'damaged';
  }
}
