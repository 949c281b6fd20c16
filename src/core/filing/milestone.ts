import type { CitationId } from '../catalogue/citations';
import type { Bilingual } from '../catalogue/define-fields';

/** What happens in a filing, each with the day on which it did. */
export const milestoneIds = [
  'domain-real-name',
  'server',
  'icp-change-happened',
  'icp-submit',
  'icp-first-review',
  'sms-received',
  'sms-check',
  'icp-approved',
  'site-opened',
  'mps-submit',
  'mps-approved',
  'mps-footer',
  'app-shows-number',
  'service-down',
  'access-cancelled',
  'mps-account',
  'algorithm-started',
  'cac-submit',
  'cac-approved',
  'cac-shown',
] as const;
export type MilestoneId = (typeof milestoneIds)[number];

/** Who has to act: everybody else waits for him. */
export type Actor = 'you' | 'provider' | 'ministry' | 'province' | 'police' | 'cac';

export interface Milestone {
  readonly actor: Actor;
  readonly title: Bilingual;
  /** What to do, why, how long it takes. */
  readonly about: Bilingual;
  readonly source: CitationId;
  /** Kept to the minute: a deadline in hours begins with it. */
  readonly timed?: true;
  /** The number that comes with it. */
  readonly brings?: 'icp' | 'mps' | 'cac';
}
