import { z } from 'zod';

/** A period of two ISO dates; `long-term` is what cards call 长期. */
export const dateRangeSchema = z.lazy(() =>
  z.object({ from: z.iso.date(), to: z.union([z.iso.date(), z.literal('long-term')]) }),
);
