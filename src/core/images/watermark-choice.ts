import { z } from 'zod';
import { watermarkFault } from './watermark-text';

export const watermarkTextSchema = z.lazy(() => z.string().refine((text) => watermarkFault(text) === null));

/** What the user chose for one portal: whether pictures get a watermark there, and its words. */
export const watermarkChoiceSchema = z.lazy(() => z.strictObject({ on: z.boolean(), text: watermarkTextSchema }));
export type WatermarkChoice = z.infer<typeof watermarkChoiceSchema>;
