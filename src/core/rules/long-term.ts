import type { About } from './about';
import { addMonths, isIsoDate } from './calendar';
import type { PeriodRule } from './define-rule';
import { type Finding, warn } from './finding';
import type { Period } from './period';

/** Nobody's document ends in half a century: such dates stand for 长期, which has a box of its own. */
function testLongTerm(end: string, today: string): readonly Finding[] {
  if (!isIsoDate(end) || end <= addMonths(today, 12 * 50)) return [];
  return [
    warn(
      'invented-end',
      `截止日期 ${end} 不像证件上的日期。证件写“长期”的，请勾选长期，不要编造日期。`,
      `${end} hardly stands on the document. If it says 长期, tick long-term instead of inventing a date.`,
    ),
  ];
}

const test = ({ to }: Period, { today }: About): readonly Finding[] => testLongTerm(to, today);

export const longTermRule: PeriodRule = { id: 'R-LONGTERM', source: 'wechat', takes: 'period', test };
