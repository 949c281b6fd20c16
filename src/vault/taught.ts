import { z } from 'zod';
import { type FieldId, isFieldId } from '../core/catalogue/fields';
import { controlKinds } from '../core/plan/snapshot';
import type { OpenKey } from './open-key';
import { openRecord, type Readings, readEach, sealRecord, writeRecords } from './records';
import { type TaughtField, VaultError } from './vault';

/** A taught field as it is kept and as a backup carries it. */
export const taughtSchema: z.ZodType<TaughtField> = z.lazy(() =>
  z.strictObject({
    id: z.uuid(),
    portalId: z.string().max(200),
    path: z.string().max(300).optional(),
    label: z.string().max(1000),
    section: z.array(z.string().max(1000)).max(50).readonly(),
    kind: z.enum(controlKinds).optional(),
    place: z.object({ at: z.number().int().min(0).max(9999), of: z.number().int().min(1).max(9999) }).optional(),
    fieldId: z.custom<FieldId>((text) => typeof text === 'string' && isFieldId(text)).nullable(),
    updatedAt: z.iso.datetime(),
  }),
);

/** Every taught field. */
export async function readTaught(open: OpenKey): Promise<Readings<TaughtField>> {
  const rows = await open.db.taught.toArray();
  return readEach(rows, (row) => openRecord(open, 'taught', row, taughtSchema));
}

/** Stamps and stores a taught field. */
export async function saveTaught(open: OpenKey, field: Omit<TaughtField, 'updatedAt'>): Promise<TaughtField> {
  const parsed = taughtSchema.safeParse({ ...field, updatedAt: new Date().toISOString() });
  if (!parsed.success)
    throw new VaultError('invalid-record', { record: 'taught', path: parsed.error.issues[0]?.path.join('.') ?? '' });
  const row = await sealRecord(open, 'taught', parsed.data);
  await writeRecords(open, [open.db.taught], async () => {
    await open.db.taught.put(row);
  });
  return parsed.data;
}

/** Removes a taught field, readable or not. */
export async function removeTaught(open: OpenKey, id: string): Promise<void> {
  await writeRecords(open, [open.db.taught], () => open.db.taught.delete(id));
}
