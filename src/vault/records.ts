import type { Table } from 'dexie';
import type { z } from 'zod';
import { seal, unseal } from './cipher';
import { convertRecord, currentSchema } from './migrations/convert-record';
import type { RecordKind } from './migrations/record-migrations';
import type { OpenKey } from './open-key';
import type { SealedRow } from './rows';
import { noteUse } from './session-key';
import { VaultError } from './vault';

/** Encrypts a record for its place. */
export async function sealRecord(
  open: OpenKey,
  kind: RecordKind,
  record: { readonly id: string; readonly updatedAt: string },
  value: unknown = record,
): Promise<SealedRow> {
  const schema = currentSchema(kind);
  const plain = new TextEncoder().encode(JSON.stringify(value));
  const sealed = await seal(open.key, plain, [kind, record.id, schema]);
  return { id: record.id, updatedAt: record.updatedAt, schema, ...sealed };
}

async function decrypt(open: OpenKey, kind: RecordKind, row: SealedRow): Promise<unknown> {
  const plain = await unseal(open.key, row, [kind, row.id, row.schema]);
  return JSON.parse(new TextDecoder().decode(plain));
}

/**
 * Decrypts a record, converts it to today's version and checks its shape.
 * @throws VaultError `damaged-record`, `newer-version`, `migration-failed`
 */
export async function openRecord<T>(open: OpenKey, kind: RecordKind, row: SealedRow, schema: z.ZodType<T>): Promise<T> {
  const damaged = () => new VaultError('damaged-record', { record: kind, id: row.id });
  const written = await decrypt(open, kind, row).catch(() => {
    throw damaged();
  });
  const parsed = schema.safeParse(convertRecord(kind, row.schema, written));
  if (!parsed.success) throw damaged();
  return parsed.data;
}

/**
 * Writes in one transaction, all or nothing, and resolves when it is durable. Refuses when the data key was erased or
 * replaced since the records were encrypted: they would lie there for ever unreadable.
 */
export async function writeRecords(open: OpenKey, tables: readonly Table[], work: () => Promise<void>): Promise<void> {
  const { db, keyId, context } = open;
  await db.transaction('rw', [db.keys, ...tables], async () => {
    const current = await db.keys.get('data-key');
    if (!current) throw new VaultError('key-missing', { cause: 'erased' });
    if (current.keyId !== keyId) throw new VaultError('changed-elsewhere', { record: 'key' });
    await work();
  });
  if (open.protection === 'passphrase') await noteUse(context);
  context.announce();
}

/** The records that could be read, and the ids of those that could not, with the reason. */
export interface Readings<T> {
  readonly read: readonly T[];
  readonly damaged: readonly { readonly id: string; readonly error: VaultError }[];
}

/** Reads many records; one that is damaged does not keep the others from being read. */
export async function readEach<R extends { readonly id: string }, T>(
  rows: readonly R[],
  readOne: (row: R) => Promise<T>,
): Promise<Readings<T>> {
  const settled = await Promise.allSettled(rows.map(readOne));
  const read: T[] = [];
  const damaged: { id: string; error: VaultError }[] = [];
  for (const [index, result] of settled.entries()) {
    if (result.status === 'fulfilled') read.push(result.value);
    else if (result.reason instanceof VaultError) damaged.push({ id: rows[index]?.id ?? '', error: result.reason });
    else throw result.reason;
  }
  return { read, damaged };
}
