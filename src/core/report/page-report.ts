import { z } from 'zod';
import { type FieldId, isFieldId } from '../catalogue/fields';
import { controlSnapshotSchema } from '../plan/snapshot';
import { pageElementSchema } from './page-node';

const fieldId = z.custom<FieldId>((id) => typeof id === 'string' && isFieldId(id), 'no field of the catalogue');

/** One control of the page: all that a snapshot says but whether it holds something, and what it was taken for. */
const reportedControlSchema = z.lazy(() =>
  controlSnapshotSchema
    .unwrap()
    .omit({ state: true, signature: true, hint: true })
    .extend({
      fieldId: fieldId.nullable(),
      /** Why it was taken for that field, or for none: the code of a match or of a refusal. */
      reason: z.string().regex(/^[a-z-]+$/),
      confidence: z.number(),
      doubt: z
        .string()
        .regex(/^[a-z-]+$/)
        .nullable(),
      candidates: z.array(fieldId),
      /** What the user taught it to be: null for *none of ours*; missing when he taught nothing. */
      taught: fieldId.nullable().optional(),
    })
    .strict(),
);
export type ReportedControl = z.infer<typeof reportedControlSchema>;

/**
 * What a maintainer needs of a page that was read wrongly: how it is made and worded, and what was made of it. Holds no
 * value and no personal text; `maskReport` sees to that before anybody sees a report.
 */
export const pageReportSchema = z.lazy(() =>
  z.strictObject({
    format: z.literal('beian-pilot-page-report'),
    version: z.literal(1),
    extension: z.string().max(40),
    browser: z.enum(['chromium', 'firefox']),
    page: z.strictObject({
      host: z.string().max(300),
      path: z.string().max(300),
      title: z.string().max(300),
      headings: z.array(z.string().max(300)),
      /** The listed portal and its page; null on a page of none. */
      portal: z.strictObject({ id: z.string(), page: z.string().nullable() }).nullable(),
      filing: z.boolean(),
      unreadableFrames: z.number(),
    }),
    controls: z.array(reportedControlSchema).max(6000),
    tree: pageElementSchema,
  }),
);
export type PageReport = z.infer<typeof pageReportSchema>;
