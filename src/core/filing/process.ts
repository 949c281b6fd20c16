import { icpMilestones } from './icp-milestones';
import type { Milestone, MilestoneId } from './milestone';
import { otherMilestones } from './other-milestones';
import type { ScenarioId } from './scenario';

const milestones: Readonly<Record<MilestoneId, Milestone>> = { ...icpMilestones, ...otherMilestones };

/** What is known of a milestone. */
export function milestoneOf(id: MilestoneId): Milestone {
  return milestones[id];
}

const review: readonly MilestoneId[] = ['icp-submit', 'icp-first-review', 'sms-received', 'sms-check', 'icp-approved'];
const police: readonly MilestoneId[] = ['mps-submit', 'mps-approved', 'mps-footer'];

/** Each waits for the one before it. A site’s way ends with the police’s number in its footer. */
const ways: Readonly<Record<ScenarioId, readonly MilestoneId[]>> = {
  'icp-first': ['domain-real-name', 'server', ...review, 'site-opened', ...police],
  'icp-new-website': ['domain-real-name', 'server', ...review, 'site-opened', ...police],
  'icp-new-app': ['server', ...review, 'app-shows-number', 'mps-submit', 'mps-approved'],
  'icp-new-access': ['server', ...review],
  'icp-change': ['icp-change-happened', ...review],
  'icp-cancel-subject': ['service-down', 'icp-submit', 'sms-received', 'sms-check', 'icp-approved'],
  'icp-cancel-website': ['service-down', 'icp-submit', 'sms-received', 'sms-check', 'icp-approved'],
  'icp-cancel-access': ['icp-submit', 'access-cancelled'],
  'mps-new-website': ['site-opened', 'mps-account', ...police],
  'mps-new-app': ['app-shows-number', 'mps-account', 'mps-submit', 'mps-approved'],
  'mps-claim': ['mps-account', 'mps-submit', 'mps-approved', 'mps-footer'],
  'mps-change': ['mps-account', 'mps-submit', 'mps-approved'],
  'cac-algorithm': ['algorithm-started', 'cac-submit', 'cac-approved', 'cac-shown'],
};

/** The milestones of a filing in their order. */
export function wayOf(scenario: ScenarioId): readonly MilestoneId[] {
  return ways[scenario];
}

/** The first milestone that has no date yet; null at the end of the way. */
export function nextMilestone(
  scenario: ScenarioId,
  dates: Readonly<Partial<Record<MilestoneId, string>>>,
): MilestoneId | null {
  return wayOf(scenario).find((id) => dates[id] === undefined) ?? null;
}
