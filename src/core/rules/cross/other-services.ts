import type { Verdict } from '../verdict';
import { type CrossRule, type Facts, finding } from './cross-rule';
import { fromFact } from './from-fact';
import { isGiven } from './read-values';
import { filingProvince, scenarioOf } from './subject-facts';

/** What the subject's other filings do to this one: sites that are down, a subject without any service, an open order. */
export const otherServices: CrossRule = (facts) => [
  ...sitesAreUp(facts),
  ...subjectIsAlive(facts),
  ...noOrderIsOpen(facts),
];

function sitesAreUp({ known, today }: Facts): Verdict[] {
  const [first] = (known.otherSites ?? []).filter(({ opens, showsNumber }) => opens === false || showsNumber === false);
  if (!first) return [];
  const trouble =
    first.opens === false
      ? { zh: '打不开', en: 'does not open' }
      : { zh: '首页底部没有备案号', en: 'shows no filing number' };
  const message = {
    zh: `请先处理 ${first.domain}：它${trouble.zh}，同主体已备案的网站有问题会连累这次申请。`,
    en: `Mend ${first.domain} first: it ${trouble.en}, and trouble with a filed site of the subject returns this filing too.`,
  };
  return fromFact(first.notedOn, today, [finding('warn', 'X-OTHER-SITES', 'subject.icpNumber', message, 'huawei')]);
}

/** Provinces where a subject without any live service may add one directly (2025). */
const shellsWelcome: ReadonlySet<string> = new Set([
  '天津',
  '辽宁',
  '四川',
  '云南',
  '江苏',
  '浙江',
  '上海',
  '广西',
  '山西',
  '北京',
  '贵州',
]);

function subjectIsAlive(facts: Facts): Verdict[] {
  const { values, known } = facts;
  const province = filingProvince(values);
  const adds = scenarioOf(facts).includes('新增') && isGiven(values, 'subject.icpNumber');
  if (!adds || known.filedServices !== 0 || !province || shellsWelcome.has(province.name)) return [];
  const message = {
    zh: `请先查主体下是否还有已备案的服务：一个也没有就是空壳主体，${province.name}要先注销主体再做首次备案（2025 年口径）。`,
    en: `Check whether the subject still has a filed service: with none it is a shell, and ${province.en} wants it cancelled before a first filing (as of 2025).`,
  };
  return [finding('warn', 'X-SHELL-SUBJECT', 'subject.icpNumber', message, 'huawei')];
}

function noOrderIsOpen({ known, today }: Facts): Verdict[] {
  if (known.orderUnderWay !== true) return [];
  const message = {
    zh: '请先完成或放弃进行中的订单：同一证件已有未完成的备案订单，新的提交不了。',
    en: 'Finish or give up the order that is under way: while the certificate has an open one, a new one cannot be submitted.',
  };
  return fromFact(known.orderNotedOn, today, [
    finding('warn', 'X-ORDER-UNDER-WAY', 'filing.scenario', message, 'huawei'),
  ]);
}
