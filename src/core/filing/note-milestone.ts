import type { FilingCase } from './filing-case';
import type { MilestoneId } from './milestone';
import { milestoneOf, nextMilestone, wayOf } from './process';
import { shanghaiDate, shanghaiMinute } from './shanghai-time';

/**
 * The milestone that a page’s words mean for a case: the one that it waits for, else the furthest that has no date. Null
 * when they say nothing new of it.
 */
export function milestoneSeen(filing: FilingCase, seen: readonly MilestoneId[]): MilestoneId | null {
  if (filing.closed) return null;
  const next = nextMilestone(filing.scenario, filing.dates);
  if (next !== null && seen.includes(next)) return next;
  return wayOf(filing.scenario).findLast((id) => seen.includes(id) && filing.dates[id] === undefined) ?? null;
}

/** The case with a milestone noted as of now, and the number that it brought when there is one. */
export function noteMilestone(filing: FilingCase, id: MilestoneId, number: string, now: Date): FilingCase {
  const { timed, brings } = milestoneOf(id);
  const dates = { ...filing.dates, [id]: timed ? shanghaiMinute(now) : shanghaiDate(now) };
  const numbers = brings && number !== '' ? { ...filing.numbers, [brings]: number } : filing.numbers;
  return { ...filing, dates, numbers };
}
