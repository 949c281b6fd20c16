import type { Verdict } from '../verdict';
import { type CrossRule, type Facts, finding } from './cross-rule';
import { fromFact } from './from-fact';
import { textOf } from './read-values';
import { isPersonal } from './subject-facts';

/** One name everywhere: in the ICP filing, the MPS filing and the page's title; and the unit's own in the footer. */
export const serviceNames: CrossRule = (facts) => [...siteNameFits(facts), ...ownerIsNamed(facts)];

function siteNameFits({ values, known, today }: Facts): Verdict[] {
  const name = textOf(values, 'website.name');
  const filed = known.icpRecord?.siteName?.trim() ?? '';
  const title = known.page?.title?.trim() ?? '';
  if (name === '') return [];
  if (filed !== '' && filed !== name) {
    const message = {
      zh: `请照 ICP 备案改为“${filed}”：公安备案的网站名称要与 ICP 备案一字不差。`,
      en: `Write “${filed}” as in the ICP filing: the MPS filing wants the very same name.`,
    };
    const found = finding('warn', 'X-NAME-ICP-EQ-MPS', 'website.name', message, 'mpsGuide');
    return fromFact(known.icpRecord?.siteNotedOn, today, [found]);
  }
  if (title === '' || fold(title).includes(fold(name))) return [];
  const message = {
    zh: '请让网页标题包含网站名称：标题与备案名称不同，核查时会被要求修改。',
    en: 'Put the filed name into the page title: a title that differs is objected to when the site is checked.',
  };
  const found = finding('warn', 'X-NAME-ICP-EQ-MPS', 'website.name', message, 'public');
  return fromFact(known.page?.notedOn, today, [found]);
}

/** Titles set names with gaps and in wide letters. */
function fold(text: string): string {
  return text.normalize('NFKC').replace(/\s/g, '').toLowerCase();
}

function ownerIsNamed({ values }: Facts): Verdict[] {
  const owner = textOf(values, 'number.copyrightOwner');
  const subject = textOf(values, 'subject.name');
  if (owner === '' || subject === '' || owner === subject || isPersonal(values) === true) return [];
  const message = {
    zh: '请把页脚“版权所有”改为主办单位全称：江苏等省要求两者一致。',
    en: 'Name the unit in full in the footer’s copyright line: Jiangsu and other provinces want them equal.',
  };
  return [finding('warn', 'X-COPYRIGHT-OWNER', 'number.copyrightOwner', message, 'public')];
}
