import { z } from 'zod';

/** What a masked text leaves behind; no wording, so that nothing takes it for a label. */
export const masked = '▒▒▒';

/** The attributes that tell what an element is and how it is named. No value, no state, no address, no style. */
export const keptAttributes = [
  'class',
  'id',
  'name',
  'for',
  'type',
  'role',
  'placeholder',
  'data-placeholder',
  'title',
  'aria-label',
  'aria-labelledby',
  'aria-required',
  'aria-haspopup',
  'aria-controls',
  'aria-owns',
  'aria-hidden',
  'aria-current',
  'readonly',
  'disabled',
  'required',
  'multiple',
  'maxlength',
  'accept',
  'tabindex',
  'contenteditable',
  'colspan',
  'rowspan',
  'lay-key',
] as const;
export type KeptAttribute = (typeof keptAttributes)[number];

const text = z.lazy(() => z.string().max(2000));
/** What would run, load or style something is no part of a report, and none of it is ever written into a saved page. */
const tag = z.lazy(() =>
  z
    .string()
    .regex(/^[a-z][a-z0-9-]{0,60}$/)
    .refine((name) => !/^(?:script|style|link|meta|base|object|embed|template|frameset)$/.test(name)),
);

/** An element of a reported page; a plain string is its text. */
export interface PageElement {
  readonly tag: string;
  readonly attributes: Readonly<Partial<Record<KeptAttribute, string>>>;
  /** `none`: takes no place; `hidden`: takes its place and cannot be seen. */
  readonly hidden?: 'none' | 'hidden' | undefined;
  /** The control whose root this is, by its ref. */
  readonly control?: string | undefined;
  /** Its children stand in a frame's document or a shadow root of its own. */
  readonly inner?: 'frame' | 'shadow' | undefined;
  readonly children: readonly PageNode[];
}
export type PageNode = string | PageElement;

/** Checks an element that arrived from a page or a file. */
export const pageElementSchema: z.ZodType<PageElement> = z.lazy(() =>
  z.strictObject({
    tag,
    attributes: z.partialRecord(z.enum(keptAttributes), text),
    hidden: z.enum(['none', 'hidden']).optional(),
    control: z.string().max(40).optional(),
    inner: z.enum(['frame', 'shadow']).optional(),
    children: z.array(z.union([text, z.lazy(() => pageElementSchema)])).max(20_000),
  }),
);
