import type { FilingCase } from '../../core/filing/filing-case';
import type { Profile } from '../../core/profile/profile';
import { readCases } from '../cases';
import { readDocument } from '../documents';
import type { OpenKey } from '../open-key';
import { summarise } from '../profile-summary';
import { getProfile, readSummaries } from '../profiles';
import { readTaught } from '../taught';
import { type DocumentInfo, type TaughtField, VaultError } from '../vault';
import type { BackupManifest } from './backup-format';
import { sameValue } from './same-value';

/** What a backup holds that the vault does not hold, or not like that. */
export interface BackupDifference {
  readonly added: readonly string[];
  readonly replaced: readonly string[];
  readonly unchanged: number;
  readonly profiles: readonly Profile[];
  readonly documents: readonly DocumentInfo[];
  readonly taught: readonly TaughtField[];
  readonly cases: readonly FilingCase[];
}

/** What cannot be read counts as absent: the backup repairs it. */
async function unlessDamaged<T>(reading: Promise<T>): Promise<T | null> {
  return reading.catch((error) => {
    if (error instanceof VaultError) return null;
    throw error;
  });
}

async function changedDocuments(open: OpenKey, documents: readonly DocumentInfo[]): Promise<DocumentInfo[]> {
  const changed: DocumentInfo[] = [];
  for (const info of documents) {
    const here = await unlessDamaged(readDocument(open, info.id));
    // A document of another profile under the same id: no backup of ours says that, and it would be lost.
    if (here && here.info.profileId !== info.profileId)
      throw new VaultError('damaged-record', { record: 'documents', id: info.id });
    if (!here || !sameValue(here.info, info)) changed.push(info);
  }
  return changed;
}

/** Compares a backup with the vault. */
export async function compareBackup(open: OpenKey, manifest: BackupManifest): Promise<BackupDifference> {
  const ids = new Set(await open.db.profiles.toCollection().primaryKeys());
  const names = new Map((await readSummaries(open)).read.map(({ id, subjectName }) => [id, subjectName]));
  const profiles: Profile[] = [];
  for (const profile of manifest.profiles) {
    const here = ids.has(profile.id) ? await unlessDamaged(getProfile(open, profile.id)) : null;
    if (!here || !sameValue(here, profile)) profiles.push(profile);
  }
  const taughtHere = new Map((await readTaught(open)).read.map((field) => [field.id, field]));
  const casesHere = new Map((await readCases(open)).read.map((filing) => [filing.id, filing]));
  return {
    added: profiles.filter(({ id }) => !ids.has(id)).map((profile) => summarise(profile).subjectName),
    replaced: profiles
      .filter(({ id }) => ids.has(id))
      .map((profile) => names.get(profile.id) ?? summarise(profile).subjectName),
    unchanged: manifest.profiles.length - profiles.length,
    profiles,
    documents: await changedDocuments(open, manifest.documents),
    taught: manifest.taught.filter((field) => !sameValue(taughtHere.get(field.id), field)),
    cases: manifest.cases.filter((filing) => !sameValue(casesHere.get(filing.id), filing)),
  };
}
