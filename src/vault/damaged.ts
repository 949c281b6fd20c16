import { readCases } from './cases';
import { readDocument, readDocumentInfos } from './documents';
import type { OpenKey } from './open-key';
import { openProfile } from './profiles';
import { type Readings, readEach } from './records';
import { openSettings } from './settings';
import { readTaught } from './taught';
import type { DamagedRecord } from './vault';

function listed(kind: DamagedRecord['kind'], readings: Readings<unknown>): DamagedRecord[] {
  return readings.damaged.map(({ id, error }) => ({ kind, id, problem: error.code }));
}

async function damagedDocuments(open: OpenKey): Promise<DamagedRecord[]> {
  const infos = await readDocumentInfos(open);
  const found = listed('document', infos);
  // One after the other: together they may not fit into memory.
  for (const { id } of infos.read)
    found.push(...listed('document', await readEach([{ id }], () => readDocument(open, id))));
  return found;
}

/** Reads every record and lists those that cannot be read. */
export async function readDamaged(open: OpenKey): Promise<DamagedRecord[]> {
  const { db } = open;
  const profiles = await readEach(await db.profiles.toArray(), (row) => openProfile(open, row));
  const settings = await readEach(await db.settings.toArray(), (row) => openSettings(open, row));
  return [
    ...listed('profile', profiles),
    ...(await damagedDocuments(open)),
    ...listed('taught', await readTaught(open)),
    ...listed('case', await readCases(open)),
    ...listed('settings', settings),
  ];
}
