import { z } from 'zod';
import { fieldId } from './message-parts';

/** Files cross a message as base64: Chromium turns messages into JSON. */
const fileMessage = z.lazy(() => z.object({ name: z.string(), type: z.string(), base64: z.string() }));
const valueMessage = z.lazy(() =>
  z.union([
    z.string(),
    z.boolean(),
    z.array(z.string()),
    z.object({ from: z.string(), to: z.string() }),
    z.object({ files: z.array(fileMessage), list: z.boolean() }),
  ]),
);

export type ValueMessage = z.infer<typeof valueMessage>;

/** A step with its value, on its way to the page. */
export const stepMessage = z.lazy(() =>
  z.object({
    ref: z.string(),
    fieldId,
    value: valueMessage,
    part: z.number(),
    parts: z.number(),
    region: z.array(z.string()).readonly().optional(),
    signature: z.string(),
    overwrite: z.boolean(),
  }),
);
export type StepMessage = z.infer<typeof stepMessage>;
