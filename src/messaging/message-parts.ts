import { z } from 'zod';
import { type FieldId, isFieldId } from '../core/catalogue/fields';

/** The parts that many messages are made of. */
export const fieldId = z.custom<FieldId>((text) => typeof text === 'string' && isFieldId(text));
export const bilingual = z.object({ zh: z.string(), en: z.string() });
export const tabId = z.number().int().nonnegative();
/** Names one document of a tab: an answer or a value meant for another document is not taken. */
export const documentKey = z.string().min(1).max(64);
