import { z } from 'zod';
import { milestoneIds } from '../core/filing/milestone';
import { uploadLimitSchema } from '../core/images/upload-limit';
import { fieldStates } from '../core/plan/field-state';
import { outcomeSchema } from '../core/plan/outcome';
import { controlKinds } from '../core/plan/snapshot';
import { findingSchema } from './guidance-schemas';
import { markScopes } from './mark-scope';
import { bilingual, fieldId, tabId } from './message-parts';

/** One field of the page as the panel lists it and the mark shows it. */
export const fieldViewSchema = z.lazy(() =>
  z.object({
    ref: z.string(),
    label: z.string(),
    section: z.array(z.string()),
    kind: z.enum(controlKinds),
    readOnly: z.boolean(),
    fieldId: fieldId.nullable(),
    /** The user taught what it is. */
    taught: z.boolean(),
    state: z.enum(fieldStates),
    /** Why it is in this state, as a whole sentence. */
    reason: bilingual.nullable(),
    /** Why it was recognised as this field. */
    recognisedBy: bilingual.nullable(),
    confidence: z.number(),
    /** The profile's value for the panel to show; masked when `sensitive`. Files by name. */
    wanted: z.string().nullable(),
    /** What the page holds now, masked when `sensitive`. */
    held: z.string().nullable(),
    sensitive: z.boolean(),
    /** Of a field that gets files: which, what the place takes, and what will be done to them as one line. */
    upload: z
      .object({
        documents: z.array(z.string()),
        limit: uploadLimitSchema,
        /** Whether the pictures get a watermark as things stand, its words, and whether there is a choice at all. */
        watermark: z.boolean(),
        watermarkText: z.string(),
        markable: z.boolean(),
        forecast: bilingual,
      })
      .optional(),
  }),
);
export type FieldView = z.infer<typeof fieldViewSchema>;

/** What the user asked for outside of the panel, for the panel to go on with. */
const errandSchema = z.lazy(() =>
  z.discriminatedUnion('kind', [
    /** To say what a field is; null when nobody can tell which one he pointed at. */
    z.object({
      kind: z.literal('teach'),
      field: fieldViewSchema
        .unwrap()
        .pick({ ref: true, label: true, section: true, kind: true, readOnly: true, taught: true })
        .nullable(),
    }),
    /** To be told what a text that he selected means. */
    z.object({ kind: z.literal('lookup'), query: z.string().max(100) }),
  ]),
);
export type Errand = z.infer<typeof errandSchema>;

/** All that a surface needs to draw one tab's page. */
export const pageViewSchema = z.lazy(() =>
  z.object({
    tabId,
    portal: z
      .object({
        id: z.string(),
        name: bilingual,
        page: bilingual.nullable(),
        /** Seen on the live page, or known from documentation only. */
        checked: z.boolean(),
        verifiedOn: z.string().nullable(),
        steps: z.array(z.string()),
      })
      .nullable(),
    /** False: this tab is no filing page; `fields` is empty. */
    filing: z.boolean(),
    vault: z.enum(['open', 'locked']),
    profile: z
      .object({
        id: z.string(),
        subjectName: z.string(),
        websiteId: z.string().nullable(),
        websiteName: z.string().nullable(),
        appId: z.string().nullable(),
        appName: z.string().nullable(),
      })
      .nullable(),
    fields: z.array(fieldViewSchema),
    /** What the dossier's values say against each other, for whom this page is filled. */
    findings: z.array(findingSchema),
    /** Null: the page is marked. */
    marksOff: z.enum(markScopes).nullable(),
    filling: z.object({ done: z.number(), total: z.number() }).nullable(),
    canUndo: z.boolean(),
    unreadableFrames: z.number(),
    /** Their addresses, as far as the page says them: https only. */
    frameAddresses: z.array(z.string()).optional(),
    errand: errandSchema.nullable().optional(),
    /** Something the user has to know of this page, such as a fill that was cut off; a whole sentence. */
    notice: bilingual.nullable().optional(),
    /** What a page of success or a list of filings says has happened, for the panel to offer to note it. */
    progress: z
      .object({
        milestones: z.array(z.enum(milestoneIds)),
        numbers: z.array(z.object({ kind: z.enum(['icp', 'mps', 'cac']), text: z.string().max(60) })),
      })
      .nullable()
      .optional(),
  }),
);
export type PageView = z.infer<typeof pageViewSchema>;

export const fillReportSchema = z.lazy(() => z.object({ outcomes: z.array(outcomeSchema), view: pageViewSchema }));
export type FillReport = z.infer<typeof fillReportSchema>;
