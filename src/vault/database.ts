import Dexie, { type Table } from 'dexie';
import type { AppearanceRow, DocumentRow, KeyRow, SealedRow, UnlockTriesRow } from './rows';
import { VaultError } from './vault';

/** The newest version below. */
const databaseVersion = 2;

/** The tables of the vault. Every version that was ever released stays here, with its upgrade. */
export class VaultDatabase extends Dexie {
  declare readonly keys: Table<KeyRow, string>;
  declare readonly unlockTries: Table<UnlockTriesRow, string>;
  declare readonly profiles: Table<SealedRow, string>;
  declare readonly profileSummaries: Table<SealedRow, string>;
  declare readonly documents: Table<DocumentRow, string>;
  declare readonly documentBytes: Table<SealedRow, string>;
  declare readonly taught: Table<SealedRow, string>;
  declare readonly cases: Table<SealedRow, string>;
  declare readonly settings: Table<SealedRow, string>;
  declare readonly appearance: Table<AppearanceRow, string>;

  constructor(name: string) {
    // strict: a save that the user saw confirmed is on the disk. cache: what is locked must not linger in memory.
    super(name, { chromeTransactionDurability: 'strict', cache: 'disabled' });
    this.version(1).stores({
      keys: 'id',
      unlockTries: 'id',
      profiles: 'id',
      profileSummaries: 'id',
      documents: 'id, profileId',
      documentBytes: 'id',
      taught: 'id',
      settings: 'id',
      appearance: 'id',
    });
    this.version(2).stores({ cases: 'id' });
  }
}

/** The tables that hold encrypted records, and nothing without the data key. */
export function sealedTables(db: VaultDatabase): Table[] {
  return [db.profiles, db.profileSummaries, db.documents, db.documentBytes, db.taught, db.cases, db.settings];
}

/** Dexie would open a newer database and change it to the older layout; so look before it does. */
async function refuseNewer(name: string): Promise<void> {
  const installed = (await indexedDB.databases()).find((database) => database.name === name);
  // Dexie counts in tenths of a version.
  if (installed?.version && installed.version >= (databaseVersion + 1) * 10)
    throw new VaultError('newer-version', { installed: String(installed.version / 10) });
}

async function open(name: string, onClosed: () => void): Promise<VaultDatabase> {
  await refuseNewer(name);
  const db = new VaultDatabase(name);
  const blocked = new Promise<never>((_, reject) => {
    db.on('blocked', () => reject(new VaultError('storage-unavailable', { cause: 'blocked' })));
  });
  // Another page erases or upgrades: give way, and open again when asked next.
  db.on('versionchange', () => {
    db.close();
    onClosed();
  });
  db.on('close', onClosed);
  await Promise.race([db.open(), blocked]).catch((error) => {
    db.close();
    throw error;
  });
  return db;
}

/** Opens the database when it is first needed, and again after it was closed or could not be opened. */
export function databaseOpener(name: string): () => Promise<VaultDatabase> {
  let current: Promise<VaultDatabase> | null = null;
  const start = (): Promise<VaultDatabase> => {
    const forget = () => {
      if (current === opening) current = null;
    };
    const opening: Promise<VaultDatabase> = open(name, forget).catch((error) => {
      forget();
      throw error;
    });
    return opening;
  };
  return () => {
    current ??= start();
    return current;
  };
}
