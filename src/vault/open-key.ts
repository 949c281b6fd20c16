import { importDataKey, type RawDataKey } from './data-key';
import type { VaultDatabase } from './database';
import { unwrapWithDeviceKey } from './device-key';
import { keyRecord } from './key-record';
import type { KeyRow } from './rows';
import { readSessionKey } from './session-key';
import { VaultError } from './vault';
import type { VaultContext } from './vault-context';

/** An open vault for the length of one operation. */
export interface OpenKey {
  readonly context: VaultContext;
  readonly db: VaultDatabase;
  readonly protection: KeyRow['protection'];
  readonly keyId: string;
  readonly key: CryptoKey;
}

/**
 * The bytes of the data key, for rewrapping; the caller wipes them.
 * @throws VaultError `locked`, `key-missing`
 */
export async function openRawKey(
  context: VaultContext,
): Promise<{ readonly db: VaultDatabase; readonly row: KeyRow; readonly raw: RawDataKey }> {
  const db = await context.database();
  const row = await keyRecord(db);
  if (row.protection === 'passphrase') {
    const raw = await readSessionKey(context, row.keyId);
    if (!raw) throw new VaultError('locked');
    return { db, row, raw };
  }
  const raw = await unwrapWithDeviceKey(row).catch(() => {
    throw new VaultError('key-missing', { cause: 'unusable' });
  });
  return { db, row, raw };
}

/**
 * The data key for one operation. Never kept from one to the next: another page may have locked, erased or begun anew.
 * @throws VaultError `locked`, `key-missing`
 */
export async function openKey(context: VaultContext): Promise<OpenKey> {
  const { db, row, raw } = await openRawKey(context);
  const key = await importDataKey(raw);
  raw.fill(0);
  return { context, db, protection: row.protection, keyId: row.keyId, key };
}
