import { z } from 'zod';
import { type CatalogueKey, catalogue, type FieldId, isFieldId } from '../core/catalogue/fields';
import { personRoles } from '../core/catalogue/person-role';
import { milestoneIds } from '../core/filing/milestone';
import { uploadTypes, watermarkRules } from '../core/images/upload-limit';

const evidenceSchema = z.object({
  /** `live-page`: seen on the page itself; `ran-on-it`: software that worked there; `documentation`: the portal's own words. */
  kind: z.enum(['live-page', 'ran-on-it', 'documentation']),
  source: z.string().min(1),
  date: z.string().regex(/^\d{4}-\d{2}(-\d{2})?$/),
});

const fieldId = z.custom<FieldId>(
  (text) => typeof text === 'string' && isFieldId(text),
  'not a field of the catalogue',
);

const catalogueKey = z.custom<CatalogueKey>((text) => typeof text === 'string' && text in catalogue);

/** What is known of the files that a portal takes, and who says so. What nobody says is left out. */
const uploadSchema = z.object({
  maxBytes: z.number().int().positive().optional(),
  /** To stay under where the page itself names no size, since `maxBytes` is old or hearsay. */
  safeBytes: z.number().int().positive().optional(),
  /** Pixels of the longer side. */
  maxSide: z.number().int().positive().optional(),
  minSide: z.number().int().positive().optional(),
  types: z.array(z.enum(uploadTypes)).min(1).readonly().optional(),
  /** Copies and black-and-white scans come back. */
  colourOriginal: z.boolean().optional(),
  watermark: z.enum(watermarkRules),
  source: z.string().min(1),
  date: z.string().regex(/^\d{4}(-\d{2}(-\d{2})?)?$/),
});

const pageSchema = z.object({
  id: z.string(),
  title: z.object({ zh: z.string(), en: z.string() }),
  /** Regular expressions, matched against the path, the hash or the query of the address; all that are given must match. */
  path: z.string().optional(),
  hash: z.string().optional(),
  query: z.string().optional(),
  /** A heading's words → the role that the people below it have. */
  sections: z.record(z.string(), z.enum(personRoles)).default({}),
  /** The role of people's fields that stand under no heading that tells. */
  role: z.enum(personRoles).optional(),
  /** Pages that ask for an account's, an SMS check's or a query's fields, which no other page may be taken for. */
  special: z.enum(['account', 'sms', 'query']).optional(),
  /** DOM id (or name) → field. Trusted only when the label agrees or is absent. */
  anchors: z.record(z.string(), fieldId).default({}),
  /** The names of the portal's steps in their order, as it prints them. */
  steps: z.array(z.string()).default([]),
});

/** What a portal's file may say; the tests check every file against it, so that the page engine carries no checker. */
export const portalSchema = z.object({
  id: z.string(),
  name: z.object({ zh: z.string(), en: z.string() }),
  /** Exact host names; the extension asks for nothing else. */
  hosts: z.array(z.string().regex(/^[a-z0-9.-]+$/)),
  pages: z.array(pageSchema),
  /** The kinds of filing numbers that the portal gives out or shows: those are offered to be kept. */
  numbers: z.array(z.enum(['icp', 'licence', 'mps', 'cac'])).default([]),
  /** Words on a page of success or in a list of filings → what has happened. The user is asked before it is noted. */
  milestones: z.partialRecord(z.enum(milestoneIds), z.array(z.string().min(3))).optional(),
  verifiedOn: z
    .string()
    .regex(/^\d{4}-\d{2}(-\d{2})?$/)
    .nullable(),
  evidence: z.array(evidenceSchema).min(1),
  /** The files that it takes: as a rule, and for single fields of which more is known. */
  uploads: z.object({ usual: uploadSchema, fields: z.partialRecord(catalogueKey, uploadSchema).optional() }).optional(),
});

export type PortalPage = z.infer<typeof pageSchema>;
export type Portal = z.infer<typeof portalSchema>;
export type PortalDefinition = z.input<typeof portalSchema>;
