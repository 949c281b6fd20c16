import { z } from 'zod';

/** How bad a finding is: what the rules ask for, what is likely a slip, what could be better. */
export type FindingLevel = 'error' | 'warn' | 'info';

/** What can be said of a footer, each with its level. */
export const findingLevels = {
  'icp-missing': 'error',
  'mps-missing': 'error',
  'licence-missing': 'warn',
  'cac-missing': 'warn',
  'mps-none': 'info',
  'icp-other-subject': 'error',
  'icp-other-service': 'error',
  'icp-of-subject': 'warn',
  'icp-of-app': 'warn',
  'several-icp': 'warn',
  'mps-other': 'error',
  'number-wrong': 'error',
  'number-doubtful': 'warn',
  'spelled-otherwise': 'info',
  'mps-unfinished': 'error',
  'mps-in-link-only': 'warn',
  'provinces-differ': 'warn',
  'link-missing': 'error',
  'link-elsewhere': 'error',
  'link-script': 'error',
  'link-old': 'error',
  'link-unencrypted': 'warn',
  'link-deep': 'info',
  'code-missing': 'error',
  'code-differs': 'error',
  'icon-missing': 'info',
  'icon-foreign': 'warn',
  hidden: 'error',
  'only-in-source': 'error',
  'not-at-bottom': 'warn',
  'title-differs': 'warn',
  'not-home': 'info',
} as const satisfies Record<string, FindingLevel>;

export type FindingKind = keyof typeof findingLevels;
const kinds = Object.keys(findingLevels) as [FindingKind, ...FindingKind[]];

export const findingSchema = z.lazy(() =>
  z.object({
    kind: z.enum(kinds),
    /** What stands on the page; a page's own words, never to be taken for markup. Empty where nothing does. */
    found: z.string().max(2000),
    /** What should stand there; empty where that is not known. */
    wanted: z.string().max(2000),
  }),
);

/** One thing to change in a footer. */
export type FooterFinding = z.infer<typeof findingSchema>;

/** The level of a finding. */
export function levelOf({ kind }: FooterFinding): FindingLevel {
  return findingLevels[kind];
}
