import { z } from 'zod';

const isoDate = z.iso.date();

/** A period of two ISO dates; `long-term` is what cards call 长期. */
export const dateRangeSchema = z.object({ from: isoDate, to: z.union([isoDate, z.literal('long-term')]) });
