import { z } from 'zod';
import { fieldStates } from '../core/plan/field-state';
import { heldSchema } from '../core/plan/held';
import type { MarkWords } from '../core/plan/mark-words';
import { verdictLevels } from '../core/rules/verdict';
import { bilingual, fieldId } from './message-parts';

/** One line of what is to be looked at: of the dossier as it is, or of the page before it is submitted. */
export const findingSchema = z.lazy(() =>
  z.object({
    level: z.enum(verdictLevels),
    ref: z.string().nullable(),
    fieldId: fieldId.nullable(),
    label: z.string(),
    message: bilingual,
    source: z.string().nullable(),
  }),
);

/** What the rules say of what stands on the page. */
export const liveFindingSchema = z.lazy(() => z.object({ level: z.enum(verdictLevels), message: bilingual }));

/** What the controls of one field, and of the fields beside it, hold while the user types. */
export const typedPartsSchema = z.lazy(() =>
  z.array(z.object({ ref: z.string(), fieldId, part: z.number(), parts: z.number(), held: heldSchema })).max(60),
);

/** What one mark and its card say; never a value of the profile. */
export const markSchema = z.lazy(() =>
  z.object({
    ref: z.string(),
    state: z.enum(fieldStates),
    fieldId: fieldId.nullable(),
    part: z.number(),
    parts: z.number(),
    title: bilingual,
    /** Why it is in its state. */
    reason: bilingual.nullable(),
    /** What to put. */
    guide: bilingual,
    mistakes: z.array(bilingual),
    example: z.string().nullable(),
    /** What this page calls it otherwise. */
    wording: bilingual.nullable(),
    canFill: z.boolean(),
  }),
);

/** What the marks say, in one language; only the background makes them, so their names are not checked again. */
export const markWordsSchema = z.lazy(() =>
  z.custom<MarkWords>((words) => typeof words === 'object' && words !== null),
);
