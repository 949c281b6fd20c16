import { z } from 'zod';
import { isIsoDate } from '../rules/calendar';
import { milestoneIds } from './milestone';
import { scenarioIds } from './scenario';

/** A date, or date and minute on China’s clock. */
const moment = z.lazy(() =>
  z
    .string()
    .regex(/^\d{4}-\d{2}-\d{2}(?:T(?:[01]\d|2[0-3]):[0-5]\d)?$/)
    .refine((text) => isIsoDate(text.slice(0, 10))),
);
const number = z.string().max(60);

/** A filing as the user follows it: what it is, what has happened, what he has ready. */
export const filingCaseSchema = z.lazy(() =>
  z.strictObject({
    id: z.uuid(),
    createdAt: z.iso.datetime(),
    updatedAt: z.iso.datetime(),
    scenario: z.enum(scenarioIds),
    /** What the user calls it: the site’s name, the domain. */
    title: z.string().max(200),
    subject: z.enum(['person', 'org']),
    /** The province’s short name, such as 广东; null until it is known. */
    province: z.string().max(20).nullable(),
    /** The dossier that it is filed from, for what runs out; it may be gone. */
    profileId: z.uuid().nullable(),
    dates: z.partialRecord(z.enum(milestoneIds), moment).readonly(),
    /** Ids of the checklist that the user has ready. */
    ready: z.array(z.string().max(60)).max(200).readonly(),
    numbers: z.strictObject({ icp: number, mps: number, cac: number }).readonly(),
    remind: z.boolean(),
    closed: z.boolean(),
  }),
);

export type FilingCase = z.infer<typeof filingCaseSchema>;

/** A case that begins now. */
export function newCase(
  begin: Pick<FilingCase, 'scenario' | 'subject'> & Partial<Pick<FilingCase, 'title' | 'province' | 'profileId'>>,
): FilingCase {
  const now = new Date().toISOString();
  return {
    id: crypto.randomUUID(),
    createdAt: now,
    updatedAt: now,
    title: '',
    province: null,
    profileId: null,
    dates: {},
    ready: [],
    numbers: { icp: '', mps: '', cac: '' },
    remind: true,
    closed: false,
    ...begin,
  };
}
