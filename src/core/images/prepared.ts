import { z } from 'zod';
import { uploadTypes } from './upload-limit';

const shape = z.lazy(() =>
  z.object({
    type: z.enum(uploadTypes),
    bytes: z.number(),
    /** Pixels; 0 for papers. */
    width: z.number(),
    height: z.number(),
  }),
);
export type FileShape = z.infer<typeof shape>;

/** What may be done to a file before it is uploaded, in the order in which it is told. */
export const preparations = ['compressed', 'scaled', 'turned', 'converted', 'stripped', 'marked'] as const;
export type Preparation = (typeof preparations)[number];

/** Why a watermark that was wanted was not drawn. */
export const unmarkedReasons = ['no-place', 'forbidden', 'not-here', 'no-font'] as const;
export type UnmarkedReason = (typeof unmarkedReasons)[number];

/** What was done to a file for one upload. */
export const preparedSchema = z.lazy(() =>
  z.object({
    before: shape,
    after: shape,
    did: z.array(z.enum(preparations)),
    unmarked: z.enum(unmarkedReasons).nullable(),
    /** Fewer pixels than print needs, or than the page asks for: it is uploaded, and said. */
    small: z.boolean(),
  }),
);
export type PreparedNote = z.infer<typeof preparedSchema>;
