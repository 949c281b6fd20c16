import { importDataKey, newDataKey, type RawDataKey } from './data-key';
import { replaceKeyRecord } from './key-record';
import { type OpenKey, openKey, openRawKey } from './open-key';
import { wrapWithPassphrase } from './passphrase';
import { requireStrongPassphrase } from './passphrase-strength';
import { keepSessionKey } from './session-key';
import { autoLockMinutes, resealSettings } from './settings';
import type { VaultContext } from './vault-context';

async function holdsNothing({ db }: OpenKey): Promise<boolean> {
  const counts = await Promise.all([db.profiles.count(), db.documents.count(), db.taught.count()]);
  return counts.every((count) => count === 0);
}

/**
 * A vault that holds nothing yet takes a new data key with its first passphrase. The disk may keep the replaced device
 * key for a while, and the old data key with it: now these traces open nothing.
 */
async function renewKey(open: OpenKey, passphrase: string, minutes: number): Promise<boolean> {
  const { context, db } = open;
  if (open.protection !== 'device-key' || !(await holdsNothing(open))) return false;
  const raw = newDataKey();
  const keyId = crypto.randomUUID();
  const row = await wrapWithPassphrase(raw, keyId, passphrase);
  const settings = await resealSettings(open, { ...open, keyId, key: await importDataKey(raw) });
  await keepSessionKey(context, keyId, raw, minutes);
  raw.fill(0);
  return db.transaction('rw', [db.keys, db.profiles, db.documents, db.taught, db.settings], async () => {
    const current = await db.keys.get('data-key');
    // Another page has saved something meanwhile, with the key that it knows.
    if (current?.keyId !== open.keyId || !(await holdsNothing(open))) return false;
    if (settings) await db.settings.put(settings);
    await db.keys.put(row);
    return true;
  });
}

async function rewrap(open: OpenKey, raw: RawDataKey, passphrase: string, minutes: number): Promise<void> {
  const row = await wrapWithPassphrase(raw, open.keyId, passphrase);
  // The session first: between the two writes the vault is open in either way, never half locked.
  await keepSessionKey(open.context, open.keyId, raw, minutes);
  await replaceKeyRecord(open.db, row);
}

/** From the device key to a passphrase, or from one passphrase to another. The vault stays open. */
export async function setPassphrase(context: VaultContext, passphrase: string): Promise<void> {
  requireStrongPassphrase(passphrase);
  const open = await openKey(context);
  const minutes = await autoLockMinutes(open);
  if (!(await renewKey(open, passphrase, minutes))) {
    const { raw } = await openRawKey(context);
    await rewrap(open, raw, passphrase, minutes);
    raw.fill(0);
  }
  context.announce();
}
