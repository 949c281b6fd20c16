import Dexie from 'dexie';
import { exportBackup } from './backup/export-backup';
import { readBackup } from './backup/import-backup';
import { readCases, removeCase, saveCase } from './cases';
import { readDamaged } from './damaged';
import { databaseOpener } from './database';
import { addDocument, getDocument, readDocumentInfos, removeDocument } from './documents';
import { lock, removePassphrase, unlock, vaultState } from './lock';
import { type OpenKey, openKey } from './open-key';
import { getProfile, readSummaries, removeProfile, saveProfile } from './profiles';
import { dropIfIdle, dropSessionKey, noteUse } from './session-key';
import { setPassphrase } from './set-passphrase';
import { readSettings, saveSettings } from './settings';
import { reportingErrors } from './storage-error';
import { readTaught, removeTaught, saveTaught } from './taught';
import type { SessionMemory, Vault } from './vault';
import type { VaultContext } from './vault-context';
import { makeWatchers } from './watch';

/** All tables in one transaction; a database that cannot be opened is deleted whole. */
async function eraseEverything(context: VaultContext): Promise<void> {
  try {
    const db = await context.database();
    await db.transaction('rw', db.tables, () => Promise.all(db.tables.map((table) => table.clear())));
  } catch {
    await Dexie.delete(context.name);
  }
  await dropSessionKey(context);
  context.announce();
}

async function touch(context: VaultContext): Promise<void> {
  if (!(await dropIfIdle(context))) await noteUse(context);
}

/** The operations that need the key, each with a key of its own. */
function withKey(context: VaultContext) {
  const keyed =
    <A extends unknown[], R>(work: (open: OpenKey, ...args: A) => Promise<R>) =>
    async (...args: A) =>
      work(await openKey(context), ...args);
  return {
    listProfiles: keyed(async (open) => [...(await readSummaries(open)).read]),
    getProfile: keyed(getProfile),
    saveProfile: keyed(saveProfile),
    removeProfile: keyed(removeProfile),
    listDocuments: keyed(async (open, profileId: string) => [...(await readDocumentInfos(open, profileId)).read]),
    getDocument: keyed(getDocument),
    addDocument: keyed(addDocument),
    removeDocument: keyed(removeDocument),
    listTaught: keyed(async (open) => [...(await readTaught(open)).read]),
    saveTaught: keyed(saveTaught),
    removeTaught: keyed(removeTaught),
    listCases: keyed(async (open) => [...(await readCases(open)).read]),
    saveCase: keyed(saveCase),
    removeCase: keyed(removeCase),
    listDamaged: keyed(readDamaged),
    exportBackup: keyed(exportBackup),
  };
}

type Operations = Omit<Vault, 'watch'>;

function reporting(vault: Operations): Operations {
  const operations = Object.entries<(...args: never[]) => Promise<unknown>>(vault);
  const wrapped = operations.map(([name, work]) => [name, reportingErrors(work)]);
  return Object.fromEntries(wrapped) as Operations;
}

/**
 * The vault of this extension. Nothing is opened or made before the first call. Any number of pages and the service
 * worker may each have one: they share the database, and through `session` the lock.
 * @param options.name the database's name; tests give each vault its own
 */
export function openVault(options: { session: SessionMemory; name?: string }): Vault {
  const name = options.name ?? 'beian-pilot';
  const { announce, watch } = makeWatchers(name);
  const context: VaultContext = { name, session: options.session, database: databaseOpener(name), announce };
  const operations = reporting({
    state: () => vaultState(context),
    unlock: (passphrase) => unlock(context, passphrase),
    lock: () => lock(context),
    setPassphrase: (passphrase) => setPassphrase(context, passphrase),
    removePassphrase: () => removePassphrase(context),
    touch: () => touch(context),
    lockIfIdle: () => dropIfIdle(context),
    getSettings: () => readSettings(context),
    saveSettings: (change) => saveSettings(context, change),
    readBackup: (file, passphrase) => readBackup(context, file, passphrase),
    eraseEverything: () => eraseEverything(context),
    ...withKey(context),
  });
  return { ...operations, watch };
}
