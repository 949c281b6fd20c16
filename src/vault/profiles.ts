import { type Profile, profileSchema } from '../core/profile/profile';
import type { OpenKey } from './open-key';
import { profileSummarySchema, summarise } from './profile-summary';
import { openRecord, type Readings, readEach, sealRecord, writeRecords } from './records';
import type { SealedRow } from './rows';
import { type ProfileSummary, VaultError } from './vault';

/** Decrypts one profile's row. */
export async function openProfile(open: OpenKey, row: SealedRow): Promise<Profile> {
  return openRecord(open, 'profiles', row, profileSchema);
}

/** @throws VaultError `not-found`, `damaged-record` … */
export async function getProfile(open: OpenKey, id: string): Promise<Profile> {
  const row = await open.db.profiles.get(id);
  if (!row) throw new VaultError('not-found', { record: 'profile', id });
  return openProfile(open, row);
}

/** A summary that is lost or damaged is made again from the profile itself. */
async function readSummary(open: OpenKey, id: string, row: SealedRow | undefined): Promise<ProfileSummary> {
  if (!row) return summarise(await getProfile(open, id));
  return openRecord(open, 'profileSummaries', row, profileSummarySchema).catch(async () =>
    summarise(await getProfile(open, id)),
  );
}

/** Every profile's summary, last changed first. */
export async function readSummaries(open: OpenKey): Promise<Readings<ProfileSummary>> {
  const { db } = open;
  const [ids, rows] = await db.transaction('r', db.profiles, db.profileSummaries, () =>
    Promise.all([db.profiles.toCollection().primaryKeys(), db.profileSummaries.toArray()]),
  );
  const byId = new Map(rows.map((row) => [row.id, row]));
  const readings = await readEach(
    ids.map((id) => ({ id })),
    ({ id }) => readSummary(open, id, byId.get(id)),
  );
  return { ...readings, read: readings.read.toSorted((a, b) => b.updatedAt.localeCompare(a.updatedAt)) };
}

/** The two rows of a profile. */
export async function sealProfile(open: OpenKey, profile: Profile): Promise<[SealedRow, SealedRow]> {
  return Promise.all([sealRecord(open, 'profiles', profile), sealRecord(open, 'profileSummaries', summarise(profile))]);
}

function checkedProfile(profile: Profile): Profile {
  const parsed = profileSchema.safeParse(profile);
  if (parsed.success) return parsed.data;
  throw new VaultError('invalid-record', { record: 'profile', path: parsed.error.issues[0]?.path.join('.') ?? '' });
}

/** Stamps and stores a profile. */
export async function saveProfile(open: OpenKey, profile: Profile, basedOn?: string): Promise<Profile> {
  const { db } = open;
  const stamped = { ...checkedProfile(profile), updatedAt: new Date().toISOString() };
  const [row, summary] = await sealProfile(open, stamped);
  await writeRecords(open, [db.profiles, db.profileSummaries], async () => {
    if (basedOn !== undefined && (await db.profiles.get(row.id))?.updatedAt !== basedOn)
      throw new VaultError('changed-elsewhere', { record: 'profile', id: row.id });
    await db.profiles.put(row);
    await db.profileSummaries.put(summary);
  });
  return stamped;
}

/** Removes a profile, readable or not, with its documents. */
export async function removeProfile(open: OpenKey, id: string): Promise<void> {
  const { db } = open;
  const tables = [db.profiles, db.profileSummaries, db.documents, db.documentBytes];
  await writeRecords(open, tables, async () => {
    const documents = await db.documents.where('profileId').equals(id).primaryKeys();
    await db.documentBytes.bulkDelete(documents);
    await db.documents.bulkDelete(documents);
    await db.profileSummaries.delete(id);
    await db.profiles.delete(id);
  });
}
