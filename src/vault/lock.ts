import { importDataKey } from './data-key';
import { wrapWithDeviceKey } from './device-key';
import { keyRecord, replaceKeyRecord } from './key-record';
import { openRawKey } from './open-key';
import { unwrapWithPassphrase } from './passphrase';
import { dropSessionKey, keepSessionKey, readSessionKey } from './session-key';
import { autoLockMinutes } from './settings';
import { beginTry, forgetTries, unlockWait } from './unlock-tries';
import type { UnlockResult, VaultState } from './vault';
import type { VaultContext } from './vault-context';

/** Whether the vault is open, and what protects it. */
export async function vaultState(context: VaultContext): Promise<VaultState> {
  const db = await context.database();
  const row = await keyRecord(db);
  if (row.protection === 'device-key' || (await readSessionKey(context, row.keyId)))
    return { kind: 'open', protection: row.protection };
  return { kind: 'locked', waitSeconds: await unlockWait(db) };
}

/** Tries a passphrase. A vault under the device key is open anyway. */
export async function unlock(context: VaultContext, passphrase: string): Promise<UnlockResult> {
  const db = await context.database();
  const row = await keyRecord(db);
  if (row.protection === 'device-key') return { ok: true };
  const wait = await beginTry(db);
  if (wait > 0) return { ok: false, reason: 'wait', waitSeconds: wait };
  const raw = await unwrapWithPassphrase(row, passphrase);
  if (!raw) return { ok: false, reason: 'wrong-passphrase', waitSeconds: await unlockWait(db) };
  const key = await importDataKey(raw);
  const minutes = await autoLockMinutes({ context, db, protection: 'passphrase', keyId: row.keyId, key });
  await keepSessionKey(context, row.keyId, raw, minutes);
  raw.fill(0);
  await forgetTries(db);
  context.announce();
  return { ok: true };
}

/** Forgets the unlocked key, for every page at once. */
export async function lock(context: VaultContext): Promise<void> {
  await dropSessionKey(context);
  context.announce();
}

/** From the passphrase back to a new device key. */
export async function removePassphrase(context: VaultContext): Promise<void> {
  const { db, row, raw } = await openRawKey(context);
  const wrapped = await wrapWithDeviceKey(raw, row.keyId);
  raw.fill(0);
  await replaceKeyRecord(db, wrapped);
  await dropSessionKey(context);
  context.announce();
}
