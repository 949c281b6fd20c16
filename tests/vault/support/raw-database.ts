import type { SealedRow } from '../../../src/vault/rows';

/** The requests of IndexedDB as promises: what someone with the files and no key can do. */
function done<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

async function withDatabase<T>(name: string, work: (db: IDBDatabase) => Promise<T>): Promise<T> {
  const db = await done(indexedDB.open(name));
  try {
    return await work(db);
  } finally {
    db.close();
  }
}

/** Every row of every table. */
export async function readRaw(name: string): Promise<Record<string, Record<string, unknown>[]>> {
  return withDatabase(name, async (db) => {
    const tables = [...db.objectStoreNames];
    const read = tables.map(async (table) => [table, await done(db.transaction(table).objectStore(table).getAll())]);
    return Object.fromEntries(await Promise.all(read));
  });
}

/** The one row of a table that tests look at. */
export async function rawRow(name: string, table: string, id?: string): Promise<SealedRow> {
  const rows = (await readRaw(name))[table] ?? [];
  const row = id === undefined ? rows[0] : rows.find((candidate) => candidate.id === id);
  if (!row) throw new Error(`no row in ${table}`);
  return row as unknown as SealedRow;
}

/** Writes a row as it is, past the vault. */
export async function putRaw(name: string, table: string, row: unknown): Promise<void> {
  await withDatabase(name, async (db) => {
    await done(db.transaction(table, 'readwrite').objectStore(table).put(row));
  });
}

/** Removes a row past the vault. */
export async function deleteRaw(name: string, table: string, id: string): Promise<void> {
  await withDatabase(name, async (db) => {
    await done(db.transaction(table, 'readwrite').objectStore(table).delete(id));
  });
}

function bytesIn(value: unknown): number[] {
  if (value instanceof Uint8Array) return [...value];
  if (value instanceof CryptoKey) return [];
  if (typeof value === 'object' && value !== null) return Object.values(value).flatMap(bytesIn);
  return [...new TextEncoder().encode(String(value)), 0];
}

/** All bytes and texts that lie in the database, one after the other. */
export async function rawBytes(name: string): Promise<Buffer> {
  const tables = await readRaw(name);
  return Buffer.concat(Object.values(tables).flatMap((rows) => rows.map((row) => Buffer.from(bytesIn(row)))));
}
