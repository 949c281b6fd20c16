import { type CrossRule, finding } from './cross-rule';
import { fromFact } from './from-fact';
import { dateOf, isGiven } from './read-values';
import { scenarioOf } from './subject-facts';

/** Filings of a site that may not be open yet. */
const opensLater = /首次|新增网站/;

/** A site that can be reached before its approval is returned: its DNS resolution has to wait. */
export const openTooEarly: CrossRule = (facts) => {
  const { values, today, known } = facts;
  if (!opensLater.test(scenarioOf(facts)) || isGiven(values, 'website.icpNumber')) return [];
  const opened = dateOf(values, 'website.openDate');
  const isOpen = known.page?.open ?? (opened !== null && opened <= today);
  if (!isOpen) return [];
  const message = {
    zh: '请先关闭域名解析：备案通过前网站已能打开的，会被驳回。通过后再恢复解析，开通日期填通过之后的日期。',
    en: 'Switch the domain’s resolution off: a site that opens before its approval is returned. Switch it on again afterwards, and give that day as its opening.',
  };
  const found = finding('warn', 'X-OPEN-TOO-EARLY', 'website.openDate', message, 'tencent');
  return fromFact(known.page?.open === undefined ? undefined : known.page.notedOn, today, [found]);
};
