import { z } from 'zod';

/** The kinds of file that the vault holds; what else a page may take is of no use here. */
export const uploadTypes = ['image/jpeg', 'image/png', 'image/webp', 'application/pdf'] as const;
export type UploadType = (typeof uploadTypes)[number];

/** Whether a watermark may be drawn: `advised` turns it on where the profile says nothing, `forbidden` off for good. */
export const watermarkRules = ['advised', 'allowed', 'unknown', 'forbidden'] as const;
export type WatermarkRule = (typeof watermarkRules)[number];

/** Who named a limit: the page before the user, what is known of the portal, or nobody, so that caution did. */
export const limitSources = ['page', 'portal', 'caution'] as const;
export type LimitSource = (typeof limitSources)[number];

/**
 * What a file has to keep to in one place: settled, so that whoever prepares it has nothing left to decide. A null has
 * been said by nobody and limits nothing.
 */
export const uploadLimitSchema = z.lazy(() =>
  z.object({
    maxBytes: z.number(),
    /** Who named `maxBytes`. */
    bytesFrom: z.enum(limitSources),
    /** Pixels of the longer side. */
    maxSide: z.number().nullable(),
    /** Least pixels that the place wants; nothing is ever scaled up to reach them. */
    minSide: z.number().nullable(),
    types: z.array(z.enum(uploadTypes)),
    watermark: z.enum(watermarkRules),
  }),
);
export type UploadLimit = z.infer<typeof uploadLimitSchema>;

/** What one voice says of a place: a portal's file, or the page itself. All that it does not say is left out. */
export interface SaidLimit {
  readonly maxBytes?: number | undefined;
  readonly maxSide?: number | undefined;
  readonly minSide?: number | undefined;
  readonly types?: readonly UploadType[] | undefined;
}

/** What a portal's file knows of one of its uploads. */
export interface KnownLimit extends SaidLimit {
  /** To stay under where the page names no number of its own, since `maxBytes` is old or hearsay. */
  readonly safeBytes?: number | undefined;
  /** Copies and black-and-white scans come back. */
  readonly colourOriginal?: boolean | undefined;
  readonly watermark: WatermarkRule;
  /** When this was last heard: a year, a month or a day. */
  readonly date: string;
}
