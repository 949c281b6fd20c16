import { z } from 'zod';
import { newDataKey } from './data-key';
import { sealedTables, type VaultDatabase } from './database';
import { wrapWithDeviceKey } from './device-key';
import { kdfSchema } from './kdf';
import type { KeyRow } from './rows';
import { VaultError } from './vault';

const shape = () => ({
  id: z.literal('data-key'),
  version: z.literal(1),
  keyId: z.uuid(),
  wrapped: z.strictObject({ iv: z.instanceof(Uint8Array), data: z.instanceof(Uint8Array) }),
});
const keyRowSchema = z.lazy(() =>
  z.discriminatedUnion('protection', [
    z.strictObject({
      ...shape(),
      protection: z.literal('device-key'),
      deviceKey: z.custom<CryptoKey>((key) => key instanceof CryptoKey),
    }),
    z.strictObject({ ...shape(), protection: z.literal('passphrase'), kdf: kdfSchema }),
  ]),
);

function checked(row: KeyRow): KeyRow {
  if (Number(row.version) > 1) throw new VaultError('newer-version', { record: 'key' });
  if (!keyRowSchema.safeParse(row).success) throw new VaultError('key-missing', { cause: 'unusable' });
  return row;
}

/** A new vault, protected by the device key. Never on top of data that an earlier key has encrypted. */
async function createKey(db: VaultDatabase): Promise<KeyRow> {
  const raw = newDataKey();
  const fresh = await wrapWithDeviceKey(raw, crypto.randomUUID());
  raw.fill(0);
  return db.transaction('rw', [db.keys, ...sealedTables(db)], async () => {
    const made = await db.keys.get('data-key');
    // Another page was first.
    if (made) return checked(made);
    for (const table of sealedTables(db))
      if ((await table.count()) > 0) throw new VaultError('key-missing', { cause: 'absent' });
    await db.keys.add(fresh);
    return fresh;
  });
}

/**
 * The record of the wrapped data key; the first use of an empty database makes it.
 * @throws VaultError `key-missing` when there is data and no usable key
 */
export async function keyRecord(db: VaultDatabase): Promise<KeyRow> {
  const row = await db.keys.get('data-key');
  return row ? checked(row) : createKey(db);
}

/** Puts the same data key under another protection, unless everything was erased meanwhile. */
export async function replaceKeyRecord(db: VaultDatabase, row: KeyRow): Promise<void> {
  await db.transaction('rw', db.keys, async () => {
    const current = await db.keys.get('data-key');
    if (current?.keyId !== row.keyId) throw new VaultError('key-missing', { cause: 'erased' });
    await db.keys.put(row);
  });
}
