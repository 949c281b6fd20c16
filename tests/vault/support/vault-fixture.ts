import { readFile } from 'node:fs/promises';
import { fromBase64, toBase64 } from '../../../src/vault/base64';
import { VaultDatabase } from '../../../src/vault/database';
import { readRaw } from './raw-database';

/** The rows of a passphrase vault as a released version wrote them; bytes as `{ base64 }`. */
export type VaultFixture = Record<string, Record<string, unknown>[]>;

/**
 * A vault's rows as JSON. When a version is released that writes anything differently, what this gives for a vault under
 * a passphrase becomes `fixtures/vault-vN.json`, next to a backup of it; both stay for ever.
 */
export async function dumpVault(name: string): Promise<string> {
  const tables = await readRaw(name);
  return JSON.stringify(tables, (_, value) => (value instanceof Uint8Array ? { base64: toBase64(value) } : value), 1);
}

/** A database with the rows of a fixture, put there past the vault. */
export async function restoreVault(name: string, fixture: string): Promise<void> {
  const tables: VaultFixture = JSON.parse(fixture, (_, value) =>
    typeof value?.base64 === 'string' ? fromBase64(value.base64) : value,
  );
  const db = new VaultDatabase(name);
  for (const [table, rows] of Object.entries(tables)) await db.table(table).bulkAdd(rows);
  db.close();
}

export const fixturePassphrase = '旧版资料柜 fixture 1';

/** A file of `fixtures`. */
export async function fixture(file: string): Promise<Buffer> {
  return readFile(new URL(`../fixtures/${file}`, import.meta.url));
}
