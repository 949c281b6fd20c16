import { toBase64 } from '../base64';
import { readCases } from '../cases';
import { importDataKey, newDataKey } from '../data-key';
import { readDocument, readDocumentInfos } from '../documents';
import { deriveKey, newKdf } from '../kdf';
import { currentSchema } from '../migrations/convert-record';
import type { OpenKey } from '../open-key';
import { requireStrongPassphrase } from '../passphrase-strength';
import { openProfile } from '../profiles';
import { readEach } from '../records';
import { readTaught } from '../taught';
import { type DocumentInfo, VaultError } from '../vault';
import { type BackupHeader, maxBackupBytes, maxHeadBytes, maxManifestBytes } from './backup-format';
import { headText } from './backup-head';
import { documentBinding, keyBinding, manifestBinding, sealSection, sectionOverhead } from './backup-section';

interface SealedDocuments {
  readonly documents: readonly DocumentInfo[];
  readonly sections: readonly Uint8Array<ArrayBuffer>[];
}

/** A backup that could not be read again would be worse than none. */
function requireSize(bytes: number, limit: number): void {
  if (bytes > limit) throw new VaultError('file-too-large', { bytes: String(bytes), maxBytes: String(limit) });
}

async function sealDocuments(open: OpenKey, key: CryptoKey, owners: ReadonlySet<string>): Promise<SealedDocuments> {
  const infos = (await readDocumentInfos(open)).read.filter(({ profileId }) => owners.has(profileId));
  const total = infos.reduce((sum, info) => sum + info.bytes + sectionOverhead, 0);
  requireSize(total, maxBackupBytes - maxManifestBytes - maxHeadBytes);
  const documents: DocumentInfo[] = [];
  const sections: Uint8Array<ArrayBuffer>[] = [];
  for (const { id } of infos) {
    const [document] = (await readEach([{ id }], () => readDocument(open, id))).read;
    if (!document) continue;
    documents.push(document.info);
    sections.push(await sealSection(key, document.bytes, documentBinding(id)));
  }
  return { documents, sections };
}

async function sealContents(open: OpenKey, key: CryptoKey, profileIds: readonly string[] | undefined) {
  const rows = (await open.db.profiles.toArray()).filter(({ id }) => profileIds?.includes(id) ?? true);
  const profiles = (await readEach(rows, (row) => openProfile(open, row))).read;
  const { documents, sections } = await sealDocuments(open, key, new Set(profiles.map(({ id }) => id)));
  const taught = profileIds ? [] : (await readTaught(open)).read;
  const belongs = (profileId: string | null) => !profileIds || (profileId !== null && profileIds.includes(profileId));
  const cases = (await readCases(open)).read.filter(({ profileId }) => belongs(profileId));
  const schemas = {
    profiles: currentSchema('profiles'),
    documents: currentSchema('documents'),
    taught: currentSchema('taught'),
    cases: currentSchema('cases'),
  };
  const manifest = new TextEncoder().encode(JSON.stringify({ schemas, profiles, documents, taught, cases }));
  requireSize(manifest.byteLength + sectionOverhead, maxManifestBytes);
  return { manifest, sections };
}

/** Writes what is readable into one file under a passphrase of its own. */
export async function exportBackup(open: OpenKey, passphrase: string, profileIds?: readonly string[]): Promise<Blob> {
  requireStrongPassphrase(passphrase);
  const raw = newDataKey();
  const key = await importDataKey(raw);
  const { manifest, sections } = await sealContents(open, key, profileIds);
  const kdf = newKdf();
  const header: BackupHeader = {
    createdAt: new Date().toISOString(),
    kdf,
    wrappedKey: toBase64(await sealSection(await deriveKey(passphrase, kdf), raw, keyBinding)),
    manifestBytes: manifest.byteLength + sectionOverhead,
  };
  raw.fill(0);
  const headerLine = JSON.stringify(header);
  const sealedManifest = await sealSection(key, manifest, manifestBinding(headerLine));
  return new Blob([await headText(headerLine), sealedManifest, ...sections], { type: 'application/octet-stream' });
}
