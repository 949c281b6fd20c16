import { z } from 'zod';
import { type FilingCase, filingCaseSchema } from '../../core/filing/filing-case';
import { type Profile, profileSchema } from '../../core/profile/profile';
import { documentInfoSchema } from '../document-check';
import { kdfSchema } from '../kdf';
import { convertRecord } from '../migrations/convert-record';
import type { RecordKind } from '../migrations/record-migrations';
import { taughtSchema } from '../taught';
import type { DocumentInfo, TaughtField } from '../vault';

/**
 * A backup is one file: a line with name, version and the header's SHA-256; a line of header JSON; the sealed manifest;
 * the sealed documents one after the other. Version 2 added the filings; a file of version 1 has none. `docs/security.md` describes it for readers outside.
 */
export const backupVersion = 2;
/** What one page can hold while it imports all or nothing. Checked before anything is read, and before it is written. */
export const maxBackupBytes = 512 * 1024 * 1024;
/** Two lines; a longer head is none of ours. */
export const maxHeadBytes = 4096;
export const maxManifestBytes = 64 * 1024 * 1024;

const schemaNumber = z.number().int().min(1).max(1000);

/** What is readable without the passphrase. Its hash tells a damaged file from a wrong passphrase. */
const headerSchema = z.lazy(() =>
  z.strictObject({
    createdAt: z.iso.datetime(),
    kdf: kdfSchema,
    /** The backup's own random key, wrapped by the passphrase. */
    wrappedKey: z.base64().max(200),
    manifestBytes: z.number().int().positive().max(maxManifestBytes),
  }),
);
export type BackupHeader = z.infer<typeof headerSchema>;

const envelopeSchema = z.lazy(() =>
  z.strictObject({
    /** The version of each kind of record, as the database has it on every row. */
    schemas: z.strictObject({
      profiles: schemaNumber,
      documents: schemaNumber,
      taught: schemaNumber,
      /** Absent from backups of version 1, like the cases themselves. */
      cases: schemaNumber.default(1),
    }),
    profiles: z.array(z.unknown()).max(100_000),
    documents: z.array(z.unknown()).max(100_000),
    taught: z.array(z.unknown()).max(100_000),
    cases: z.array(z.unknown()).max(100_000).default([]),
  }),
);

/** What a backup holds: everything but the documents' bytes, which follow in the order of `documents`. */
export interface BackupManifest {
  readonly profiles: readonly Profile[];
  readonly documents: readonly DocumentInfo[];
  readonly taught: readonly TaughtField[];
  readonly cases: readonly FilingCase[];
}

/** @throws when a key is one that could reach an object's prototype: none of ours is */
function parseJson(text: string): unknown {
  return JSON.parse(text, (key, value: unknown) => {
    if (key === '__proto__') throw new SyntaxError('not a key of a backup');
    return value;
  });
}

function requireUnique(ids: readonly string[]): void {
  if (new Set(ids).size !== ids.length) throw new RangeError('an id stands twice');
}

/** @throws when the text is not a header */
export function parseHeader(text: string): BackupHeader {
  return headerSchema.parse(parseJson(text));
}

/**
 * Reads the decrypted manifest, older record versions included.
 * @throws when it is not one; VaultError `newer-version` when a record is of a version to come
 */
export function parseManifest(text: string): BackupManifest {
  const { schemas, ...envelope } = envelopeSchema.parse(parseJson(text));
  const each = <T>(kind: RecordKind & keyof typeof schemas, schema: z.ZodType<T>, value: unknown): T =>
    schema.parse(convertRecord(kind, schemas[kind], value));
  const profiles = envelope.profiles.map((value) => each('profiles', profileSchema, value));
  const documents = envelope.documents.map((value) => each('documents', documentInfoSchema, value));
  const taught = envelope.taught.map((value) => each('taught', taughtSchema, value));
  const cases = envelope.cases.map((value) => each('cases', filingCaseSchema, value));
  const owners = new Set(profiles.map(({ id }) => id));
  if (documents.some(({ profileId }) => !owners.has(profileId))) throw new RangeError('a document belongs to nobody');
  requireUnique(profiles.map(({ id }) => id));
  requireUnique(documents.map(({ id }) => id));
  requireUnique(taught.map(({ id }) => id));
  requireUnique(cases.map(({ id }) => id));
  return { profiles, documents, taught, cases };
}
