import { sealDocument } from '../documents';
import { type OpenKey, openKey } from '../open-key';
import { sealProfile } from '../profiles';
import { sealRecord, writeRecords } from '../records';
import { reportingErrors } from '../storage-error';
import { type BackupReading, VaultError } from '../vault';
import type { VaultContext } from '../vault-context';
import { type BackupDifference, compareBackup } from './compare-backup';
import { type OpenBackup, openBackup } from './open-backup';

/** The `updatedAt` of every record that the import would write over; absent ones are undefined. */
async function versionsHere({ db }: OpenKey, difference: BackupDifference): Promise<string> {
  const rows = await Promise.all([
    db.profiles.bulkGet(difference.profiles.map(({ id }) => id)),
    db.documents.bulkGet(difference.documents.map(({ id }) => id)),
    db.taught.bulkGet(difference.taught.map(({ id }) => id)),
    db.cases.bulkGet(difference.cases.map(({ id }) => id)),
  ]);
  return JSON.stringify(rows.map((table) => table.map((row) => row?.updatedAt ?? null)));
}

/** Encrypts all for this vault first, since a database transaction does not wait for that; then writes all or nothing. */
async function apply(context: VaultContext, backup: OpenBackup, difference: BackupDifference, seen: string) {
  const open = await openKey(context);
  const { db } = open;
  const profiles = await Promise.all(difference.profiles.map((profile) => sealProfile(open, profile)));
  const taught = await Promise.all(difference.taught.map((field) => sealRecord(open, 'taught', field)));
  const cases = await Promise.all(difference.cases.map((filing) => sealRecord(open, 'cases', filing)));
  const documents: Awaited<ReturnType<typeof sealDocument>>[] = [];
  for (const info of difference.documents)
    documents.push(await sealDocument(open, info, await backup.readDocument(info)));
  const tables = [db.profiles, db.profileSummaries, db.documents, db.documentBytes, db.taught, db.cases];
  await writeRecords(open, tables, async () => {
    if ((await versionsHere(open, difference)) !== seen)
      throw new VaultError('changed-elsewhere', { record: 'backup' });
    await db.profiles.bulkPut(profiles.map(([row]) => row));
    await db.profileSummaries.bulkPut(profiles.map(([, summary]) => summary));
    await db.documents.bulkPut(documents.map(([row]) => row));
    await db.documentBytes.bulkPut(documents.map(([, bytes]) => bytes));
    await db.taught.bulkPut(taught);
    await db.cases.bulkPut(cases);
  });
}

async function compared(open: OpenKey, backup: OpenBackup): Promise<BackupDifference | null> {
  return compareBackup(open, backup.manifest).catch((error) => {
    if (error instanceof VaultError && error.code === 'damaged-record') return null;
    throw error;
  });
}

/** Opens a backup and says what it would change; nothing is written until `apply`. */
export async function readBackup(context: VaultContext, file: Blob, passphrase: string): Promise<BackupReading> {
  const open = await openKey(context);
  const backup = await openBackup(file, passphrase);
  if (typeof backup === 'string') return { ok: false, problem: backup };
  const difference = await compared(open, backup);
  if (!difference) return { ok: false, problem: 'damaged' };
  const { added, replaced, unchanged, documents, taught, cases } = difference;
  const seen = await versionsHere(open, difference);
  return {
    ok: true,
    preview: {
      createdAt: backup.createdAt,
      added,
      replaced,
      unchanged,
      documents: documents.length,
      taught: taught.length,
      cases: cases.length,
    },
    apply: reportingErrors(() => apply(context, backup, difference, seen)),
  };
}
