import { z } from 'zod';

/** What a control is, by what it does for the person, whatever library drew it. */
export const controlKinds = [
  'text',
  'textarea',
  'number',
  'password',
  'select',
  'radio',
  'checkbox',
  'checkbox-group',
  'switch',
  'cascader',
  'date',
  'date-range',
  'tree',
  'upload',
  'search-dialog',
] as const;
export type ControlKind = (typeof controlKinds)[number];

/** One control as the page shows it; never its value (design §4). */
export const controlSnapshotSchema = z.lazy(() =>
  z.object({
    /** Names the control within one page session. */
    ref: z.string(),
    kind: z.enum(controlKinds),
    label: z.string(),
    /** Headings above the control, outermost first. */
    section: z.array(z.string()),
    placeholder: z.string(),
    /** Help text and error text beside the control. */
    hint: z.string(),
    /** DOM id and name: exact anchors of a known portal, weak evidence elsewhere. */
    id: z.string(),
    name: z.string(),
    /** The options that are in the page without opening the control; empty when unknown. */
    options: z.array(z.string()),
    required: z.boolean(),
    state: z.enum(['empty', 'has-value']),
    readOnly: z.boolean(),
    disabled: z.boolean(),
    /** False for what a person cannot see: such a control is never filled. */
    visible: z.boolean(),
    maxLength: z.number().nullable(),
    accept: z.string(),
    /** Position among several controls that share one label (three selects of one address), else 0 of 1. */
    part: z.number(),
    parts: z.number(),
    /** Of three or six controls under one label, which may ask a date: the place, and the units (年) right beside it. */
    row: z.object({ at: z.number(), of: z.number(), before: z.string(), after: z.string() }).optional(),
    /** Told by the matching: the part is the year, the month or the day of a date (of two, in six), in this order. */
    datePiece: z.boolean().optional(),
    /** Changes when the control becomes another one: compared again at the moment of writing. */
    signature: z.string(),
  }),
);
export type ControlSnapshot = z.infer<typeof controlSnapshotSchema>;

/** What one document, with its same-origin frames and open shadow roots, looks like. */
export const snapshotSchema = z.lazy(() =>
  z.object({
    url: z.string(),
    title: z.string(),
    /** The page's own headings and step names, for the page score and the portal's page. */
    headings: z.array(z.string()),
    controls: z.array(controlSnapshotSchema),
    /** Frames that cannot be read because they belong to another origin. */
    unreadableFrames: z.number(),
  }),
);
export type Snapshot = z.infer<typeof snapshotSchema>;
