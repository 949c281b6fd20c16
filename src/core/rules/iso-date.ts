import { catalogue } from '../catalogue/fields';
import type { About } from './about';
import { isIsoDate, isoDate } from './calendar';
import type { PeriodRule } from './define-rule';
import { error, type Finding, warn } from './finding';
import type { Period } from './period';

// The ways in which people write a date: 2018-3-5, 2018/03/05, 2018.3.5, 2018年3月5日, 20180305.
const written = /^(\d{4})(?:[-/.年])(\d{1,2})(?:[-/.月])(\d{1,2})日?$|^(\d{4})(\d{2})(\d{2})$/;

/** An ISO date of the calendar. */
function testIsoDate(raw: string): readonly Finding[] {
  if (isIsoDate(raw)) return [];
  const parts = written.exec(raw.normalize('NFKC').replace(/\s+/g, ''));
  if (!parts)
    return [
      error(
        'format',
        '日期写作“年-月-日”，例如 2018-03-05。请改正。',
        'A date is written year-month-day, such as 2018-03-05. Correct it.',
      ),
    ];
  const [year, month, day] = [parts[1] ?? parts[4], parts[2] ?? parts[5], parts[3] ?? parts[6]].map(Number);
  const right = isoDate(year ?? 0, month ?? 0, day ?? 0);
  if (right) return [error('format', `日期请写成 ${right}。`, `Write the date as ${right}.`, right)];
  return [
    error(
      'no-such-day',
      `${year} 年 ${month} 月没有 ${day} 日。请对照证件核对日期。`,
      `There is no day ${day} in month ${month} of ${year}. Check the date against the document.`,
    ),
  ];
}

function test(period: Period, about: About): readonly Finding[] {
  const own = period.holds === 'both' ? [period.from, period.to] : [period[period.holds]];
  const words = catalogue[about.key].options ?? [];
  const findings = own.filter((date) => date !== 'long-term' && !words.includes(date)).flatMap(testIsoDate);
  const future = about.key === 'website.openDate' && isIsoDate(period.to) && period.to > about.today;
  return future ? [...findings, notYetOpen] : findings;
}

const notYetOpen = warn(
  'future',
  '开通日期在今天之后。请填 ICP 备案通过之后、网站实际开通的日期。',
  'The opening date lies in the future. Enter the day on which the site opened after its ICP approval.',
);

export const isoDateRule: PeriodRule = { id: 'R-DATE', source: 'tencentApp', takes: 'period', test };
