import { type FilingCase, filingCaseSchema } from '../core/filing/filing-case';
import type { OpenKey } from './open-key';
import { openRecord, type Readings, readEach, sealRecord, writeRecords } from './records';
import { VaultError } from './vault';

/** Every case, last changed first. */
export async function readCases(open: OpenKey): Promise<Readings<FilingCase>> {
  const rows = await open.db.cases.toArray();
  const readings = await readEach(rows, (row) => openRecord(open, 'cases', row, filingCaseSchema));
  return { ...readings, read: readings.read.toSorted((one, other) => other.updatedAt.localeCompare(one.updatedAt)) };
}

/**
 * Stamps and stores a case.
 * @param basedOn the `updatedAt` that the change started from; refuses with `changed-elsewhere` when another page has
 * saved since
 */
export async function saveCase(open: OpenKey, filing: FilingCase, basedOn?: string): Promise<FilingCase> {
  const parsed = filingCaseSchema.safeParse({ ...filing, updatedAt: new Date().toISOString() });
  if (!parsed.success)
    throw new VaultError('invalid-record', { record: 'case', path: parsed.error.issues[0]?.path.join('.') ?? '' });
  const row = await sealRecord(open, 'cases', parsed.data);
  await writeRecords(open, [open.db.cases], async () => {
    if (basedOn !== undefined && (await open.db.cases.get(row.id))?.updatedAt !== basedOn)
      throw new VaultError('changed-elsewhere', { record: 'case', id: row.id });
    await open.db.cases.put(row);
  });
  return parsed.data;
}

/** Removes a case, readable or not. */
export async function removeCase(open: OpenKey, id: string): Promise<void> {
  await writeRecords(open, [open.db.cases], () => open.db.cases.delete(id));
}
