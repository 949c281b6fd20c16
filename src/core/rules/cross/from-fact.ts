import { daysBetween, isIsoDate } from '../calendar';
import type { Verdict } from '../verdict';

/** What was noted longer ago has most likely changed since: domains are renewed, servers replaced. */
export const freshDays = 90;

/**
 * Findings that rest on something noted on a day. After three months they block nothing any more, and say what they
 * rest on: to look again comes first.
 */
export function fromFact(notedOn: string | undefined, today: string, verdicts: readonly Verdict[]): Verdict[] {
  const days = notedOn !== undefined && isIsoDate(notedOn) ? daysBetween(notedOn, today) : 0;
  return days > freshDays ? verdicts.map((verdict) => saidLongAgo(verdict, notedOn ?? '', days)) : [...verdicts];
}

function saidLongAgo(verdict: Verdict, notedOn: string, days: number): Verdict {
  const { level, message } = verdict;
  return {
    ...verdict,
    level: level === 'error' ? 'warn' : level,
    message: {
      zh: `${message.zh}（依据是 ${notedOn} 记下的，已过 ${days} 天，请先重新核对。）`,
      en: `${message.en} (This rests on what was noted on ${notedOn}, ${days} days ago: look again first.)`,
    },
  };
}
