import type { FieldValues } from '../../field-values';
import { findNumbers } from '../../numbers/find-numbers';
import { daysBetween, isIsoDate } from '../calendar';
import type { Verdict } from '../verdict';
import { type CrossRule, type Facts, finding } from './cross-rule';
import { dateOf, isGiven, textOf } from './read-values';
import { addDays } from './working-days';

/** The site opens after its ICP approval, and MPS hears of it within 30 days. */
export const openingDate: CrossRule = (facts) => [
  ...afterApproval(facts),
  ...withinMonth(facts),
  ...footerInTime(facts),
];

const days = 30;

function afterApproval({ values, known }: Facts): Verdict[] {
  const opened = dateOf(values, 'website.openDate');
  const approved = known.icpRecord?.approvedOn ?? firstDayOfNumber(values);
  if (!opened || !approved || !isIsoDate(approved) || opened >= approved) return [];
  const message = {
    zh: `请核对网站开通日期：${opened} 早于 ICP 备案通过的时间（${approved} 以后），建议填备案通过的日期。`,
    en: `Check the opening date: ${opened} is before the ICP approval (${approved} or later). The approval date is the safe answer.`,
  };
  return [finding('warn', 'X-OPEN-AFTER-ICP', 'website.openDate', message, 'mpsWalkthrough')];
}

/** A filing number begins with the year in which its subject was first approved. */
function firstDayOfNumber(values: FieldValues): string | null {
  const number = findNumbers(textOf(values, 'website.icpNumber')).find(({ kind, valid }) => kind === 'icp' && valid);
  const digits = /备(\d+)号/.exec(number?.text ?? '')?.[1] ?? '';
  const year = digits.length === 10 ? digits.slice(0, 4) : `20${digits.slice(0, 2)}`;
  return /^20\d\d$/.test(year) ? `${year}-01-01` : null;
}

function withinMonth({ values, today }: Facts): Verdict[] {
  const opened = dateOf(values, 'website.openDate');
  if (!opened || isGiven(values, 'number.mps')) return [];
  const passed = daysBetween(opened, today);
  if (passed <= days) return [];
  const message = {
    zh: `请尽快提交公安备案：距开通已 ${passed} 天，规定在开通后 30 日内（${addDays(opened, days)} 前）办理。`,
    en: `File with MPS soon: the site opened ${passed} days ago, and the rule is 30 days (until ${addDays(opened, days)}).`,
  };
  return [finding('info', 'X-30DAYS', 'website.openDate', message, 'mpsOrder33')];
}

function footerInTime({ known, today }: Facts): Verdict[] {
  const approved = known.mpsApprovedOn ?? '';
  if (!isIsoDate(approved) || daysBetween(approved, today) <= days) return [];
  const message = {
    zh: `请确认公安备案号已放到网站底部：通过审核已 ${daysBetween(approved, today)} 天，要求在 30 日内放置。`,
    en: `Make sure that the MPS number is in the site’s footer: it was approved ${daysBetween(approved, today)} days ago, and 30 days are allowed.`,
  };
  return [finding('info', 'X-30DAYS', 'number.mps', message, 'tencent')];
}
