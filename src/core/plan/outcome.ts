import { z } from 'zod';
import { preparedSchema } from '../images/prepared';

/** Closed union of what became of a field (design §4); never a boolean. */
export const outcomeStatuses = ['filled', 'already', 'kept-yours', 'refused', 'failed', 'needs-you'] as const;
export type OutcomeStatus = (typeof outcomeStatuses)[number];

/** Why a field was not filled. `core/plan/say-reason.ts` has the sentence for each in both languages. */
export const outcomeCodes = [
  'differs-from-yours',
  'signature-changed',
  'hidden',
  'disabled',
  'read-only',
  'option-not-offered',
  'option-ambiguous',
  'options-never-loaded',
  'region-not-offered',
  'region-level-missing',
  'no-search-result',
  'several-search-results',
  'dialog-did-not-open',
  'not-kept-by-page',
  'page-did-not-take-it',
  'no-driver',
  'value-does-not-fit',
  'longer-than-allowed',
  'file-too-large',
  'file-type-refused',
  'image-not-legible',
  'upload-failed',
  'upload-not-finished',
  'document-unreadable',
  'vault-locked',
  'being-composed',
  'only-you-can',
  'cannot-be-undone',
  'stopped',
  'page-went-away',
  'not-certain',
  'unexpected',
] as const;
export type OutcomeCode = (typeof outcomeCodes)[number];

export const outcomeSchema = z.lazy(() =>
  z.object({
    ref: z.string(),
    fieldId: z.string(),
    label: z.string(),
    status: z.enum(outcomeStatuses),
    code: z.enum(outcomeCodes).optional(),
    /** What fills the gaps of the sentence: the wanted option, the limit. Never an identity number. */
    detail: z.record(z.string(), z.string()).optional(),
    /** What was done to its files before they were uploaded, each by itself; the background alone says it. */
    prepared: z.array(preparedSchema).optional(),
  }),
);
/** What became of one control, as it travels between the page and the extension. */
export type StepOutcome = z.infer<typeof outcomeSchema>;
