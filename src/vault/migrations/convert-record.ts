import { VaultError } from '../vault';
import { type RecordKind, recordMigrations } from './record-migrations';

/** The version in which records of a kind are written today. */
export function currentSchema(kind: RecordKind): number {
  return 1 + recordMigrations[kind].length;
}

/**
 * Brings a record's content from the version it was written in to today's.
 * @throws VaultError `newer-version`, `migration-failed`; the record itself is not touched
 */
export function convertRecord(kind: RecordKind, schema: number, value: unknown): unknown {
  if (schema > currentSchema(kind)) throw new VaultError('newer-version', { record: kind });
  let converted = value;
  for (const step of recordMigrations[kind]) {
    if (step.to <= schema) continue;
    try {
      converted = step.migrate(converted);
    } catch {
      // The cause may quote what the record holds, so it is not passed on.
      throw new VaultError('migration-failed', { record: kind, to: String(step.to) });
    }
  }
  return converted;
}
