import { z } from 'zod';
import type { ValueKind } from '../catalogue/define-fields';
import { type CatalogueKey, catalogue, type PersonAttribute } from '../catalogue/fields';
import { personRoles } from '../catalogue/person-role';
import { dateRangeSchema } from '../date-range';
import { serviceFactsSchema, subjectFactsSchema } from './facts';

/** A reference to an encrypted document of the vault; the profile never holds image bytes. */
export const documentRefSchema = z.lazy(() => z.object({ documentId: z.uuid() }));
export type DocumentRef = z.infer<typeof documentRefSchema>;

const text = z.string().max(10_000);
const valueSchemas = (): Record<ValueKind, z.ZodType> => ({
  text,
  number: text,
  choice: text,
  choices: z.array(text).max(500),
  texts: z.array(text).max(500),
  date: text,
  'yes-no': z.boolean(),
  'date-range': z.union([dateRangeSchema, z.object({ from: text, to: text })]),
  region: z.array(text).max(5),
  file: documentRefSchema,
  files: z.array(documentRefSchema).max(50),
  none: z.never(),
});

/** A value as it is kept: like a `FieldValue`, with documents as references. Half-typed text is kept as it is. */
export type StoredValue = string | string[] | boolean | { from: string; to: string } | DocumentRef | DocumentRef[];

/** The values of one thing, by attribute: `certNumber` of a subject, `mobile` of a person. */
export type AttributeValues<A extends string = string> = Partial<Record<A, StoredValue>>;

type AttributeOf<P extends string> = CatalogueKey extends infer K ? (K extends `${P}.${infer A}` ? A : never) : never;
export type SubjectAttribute = AttributeOf<'subject'>;
export type WebsiteAttribute = AttributeOf<'website'>;
export type AppAttribute = AttributeOf<'app'>;
export type AppPackageAttribute = AttributeOf<'appPackage'>;
export type { PersonAttribute };

function valuesOf<P extends string>(prefix: P): z.ZodType<AttributeValues<AttributeOf<P>>> {
  const kinds = valueSchemas();
  const shape: Record<string, z.ZodType> = {};
  for (const [key, field] of Object.entries(catalogue))
    if (key.startsWith(`${prefix}.`) && field.value !== 'none')
      shape[key.slice(prefix.length + 1)] = kinds[field.value].optional();
  return z.strictObject(shape) as unknown as z.ZodType<AttributeValues<AttributeOf<P>>>;
}

const id = z.uuid();

/**
 * The numbers that a website or app was given, beside its ICP number, which is a value that forms ask for. Not there in
 * profiles saved before numbers were kept.
 */
const serviceNumbers = z.lazy(() =>
  z.strictObject({ mps: text.optional(), licence: text.optional(), cac: z.array(text).max(50).optional() }).optional(),
);

const roleMap = z.lazy(() => z.partialRecord(z.enum(personRoles), id));

/**
 * The dossier of one filing subject: the subject, its people (each once, whatever roles they take), its websites and
 * apps. One encrypted record of the vault. Validity of values is the rules' business, not the schema's: what the user
 * has typed so far is kept.
 */
export const profileSchema = z.lazy(() =>
  z.strictObject({
    version: z.literal(2),
    id,
    /** ISO time of the last save. */
    updatedAt: z.iso.datetime(),
    subject: valuesOf('subject'),
    people: z.array(z.strictObject({ id, values: valuesOf('person') })).max(200),
    /** Who takes the subject's roles: subjectOwner, legalRep, algorithmOwner … */
    roles: roleMap,
    websites: z
      .array(
        z.strictObject({
          id,
          values: valuesOf('website'),
          roles: roleMap,
          numbers: serviceNumbers,
          facts: serviceFactsSchema.optional(),
        }),
      )
      .max(500),
    apps: z
      .array(
        z.strictObject({
          id,
          values: valuesOf('app'),
          roles: roleMap,
          numbers: serviceNumbers,
          facts: serviceFactsSchema.optional(),
          packages: z.array(z.strictObject({ id, values: valuesOf('appPackage') })).max(20),
        }),
      )
      .max(500),
    algorithm: valuesOf('algorithm').optional(),
    /** What papers and lookups say of the subject, beside what is typed for the forms: the two are held against each other. */
    facts: subjectFactsSchema.optional(),
    /** Whether 仅供备案使用 is drawn on photos of papers when they are filled in; absent: only where a portal advises it. */
    watermark: z.boolean().optional(),
    /** The police's badge for the footer, as the user downloaded it from the portal. */
    badge: documentRefSchema.optional(),
  }),
);
export type Profile = z.infer<typeof profileSchema>;
export type ProfilePerson = Profile['people'][number];
export type ProfileWebsite = Profile['websites'][number];
export type ProfileApp = Profile['apps'][number];
