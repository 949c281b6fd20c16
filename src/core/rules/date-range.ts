import type { About } from './about';
import { isIsoDate } from './calendar';
import type { PeriodRule } from './define-rule';
import { error, type Finding } from './finding';
import type { Period } from './period';

/** A period begins before it ends, and a document is already valid. */
function testRange(period: Period, today: string): readonly Finding[] {
  const { from, to, holds } = period;
  if (!isIsoDate(from)) return [];
  const findings: Finding[] = [];
  if (isIsoDate(to) && from > to)
    findings.push(
      error(
        'reversed',
        `开始日期 ${from} 晚于结束日期 ${to}。请核对两个日期是否填反。`,
        `The period begins on ${from} and ends on ${to}, before it begins. Check whether the dates are swapped.`,
      ),
    );
  if (holds !== 'to' && from > today)
    findings.push(
      error(
        'not-yet-valid',
        `开始日期 ${from} 在今天之后，证件还没有生效。请对照证件核对。`,
        `The period begins on ${from}, which lies in the future. Check the date on the document.`,
      ),
    );
  return findings;
}

const test = (period: Period, { today }: About): readonly Finding[] => testRange(period, today);

export const dateRangeRule: PeriodRule = { id: 'R-RANGE', source: 'tencentApp', takes: 'period', test };
