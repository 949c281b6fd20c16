import { seal, unseal } from './cipher';
import { documentInfoSchema, documentName, requireDocument, requireFileSize } from './document-check';
import type { OpenKey } from './open-key';
import { openRecord, type Readings, readEach, sealRecord, writeRecords } from './records';
import type { DocumentRow, SealedRow } from './rows';
import { type DocumentInfo, VaultError } from './vault';

/** Bytes are bytes: they have no shape that could change. */
const bytesSchema = 1;

function damaged(id: string): VaultError {
  return new VaultError('damaged-record', { record: 'documents', id });
}

/** Decrypts a description; the profile that the row names must be the one that was encrypted. */
export async function openDocumentInfo(open: OpenKey, row: DocumentRow): Promise<DocumentInfo> {
  const info = await openRecord(open, 'documents', row, documentInfoSchema);
  if (info.profileId !== row.profileId) throw damaged(row.id);
  return info;
}

/** Descriptions of one profile's documents, or of all. */
export async function readDocumentInfos(open: OpenKey, profileId?: string): Promise<Readings<DocumentInfo>> {
  const { documents } = open.db;
  const rows = await (profileId === undefined ? documents : documents.where('profileId').equals(profileId)).toArray();
  return readEach(rows, (row) => openDocumentInfo(open, row));
}

/** Decrypts one document whole. */
export async function readDocument(
  open: OpenKey,
  id: string,
): Promise<{ readonly info: DocumentInfo; readonly bytes: Uint8Array<ArrayBuffer> }> {
  const { db } = open;
  const [row, bytesRow] = await db.transaction('r', db.documents, db.documentBytes, () =>
    Promise.all([db.documents.get(id), db.documentBytes.get(id)]),
  );
  if (!row) throw new VaultError('not-found', { record: 'document', id });
  const info = await openDocumentInfo(open, row);
  if (!bytesRow) throw damaged(id);
  const bytes = await unseal(open.key, bytesRow, ['documentBytes', id, bytesSchema]).catch(() => {
    throw damaged(id);
  });
  if (bytes.byteLength !== info.bytes) throw damaged(id);
  return { info, bytes };
}

/** One document as a file. */
export async function getDocument(open: OpenKey, id: string): Promise<File> {
  const { info, bytes } = await readDocument(open, id);
  return new File([bytes], info.name, { type: info.type, lastModified: Date.parse(info.addedAt) });
}

/** The two rows of a document. */
export async function sealDocument(
  open: OpenKey,
  info: DocumentInfo,
  bytes: Uint8Array<ArrayBuffer>,
): Promise<[DocumentRow, SealedRow]> {
  const { id, profileId, addedAt: updatedAt } = info;
  const [row, sealed] = await Promise.all([
    sealRecord(open, 'documents', { id, updatedAt }, info),
    seal(open.key, bytes, ['documentBytes', id, bytesSchema]),
  ]);
  return [
    { ...row, profileId },
    { id, updatedAt, schema: bytesSchema, ...sealed },
  ];
}

/** Checks and stores a file of a profile. */
export async function addDocument(open: OpenKey, profileId: string, file: File): Promise<DocumentInfo> {
  const { db } = open;
  requireFileSize(file.size);
  const bytes = new Uint8Array(await file.arrayBuffer());
  const info: DocumentInfo = {
    id: crypto.randomUUID(),
    profileId,
    name: documentName(file.name),
    ...requireDocument(bytes),
    bytes: bytes.byteLength,
    addedAt: new Date().toISOString(),
  };
  const [row, bytesRow] = await sealDocument(open, info, bytes);
  await writeRecords(open, [db.profiles, db.documents, db.documentBytes], async () => {
    // Removed meanwhile, or never saved: the document would belong to nobody.
    if ((await db.profiles.where('id').equals(profileId).count()) === 0)
      throw new VaultError('not-found', { record: 'profile', id: profileId });
    await db.documents.add(row);
    await db.documentBytes.add(bytesRow);
  });
  return info;
}

/** Removes a document, readable or not. */
export async function removeDocument(open: OpenKey, id: string): Promise<void> {
  const { db } = open;
  await writeRecords(open, [db.documents, db.documentBytes], async () => {
    await db.documentBytes.delete(id);
    await db.documents.delete(id);
  });
}
