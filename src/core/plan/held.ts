import { z } from 'zod';

/** What a control of the page holds now, in the page's own wording; null when it is empty. Uploads: the files' names. */
export const heldSchema = z.lazy(() =>
  z.union([z.string(), z.boolean(), z.array(z.string()), z.object({ from: z.string(), to: z.string() })]).nullable(),
);
export type Held = z.infer<typeof heldSchema>;
