import { personalWebsiteContents } from '../../directory/website-contents';
import type { Verdict } from '../verdict';
import { type CrossRule, type Facts, finding } from './cross-rule';
import { textOf, textsOf, yesNoOf } from './read-values';
import { isPersonal } from './subject-facts';

/** A person’s site is a person’s: nothing of a company, an organisation, a forum or a shop. */
export const personalContent: CrossRule = (facts) =>
  isPersonal(facts.values) === true ? [...contentFits(facts), ...servicesFit(facts), ...mayInteract(facts)] : [];

function contentFits({ values }: Facts): Verdict[] {
  const content = textOf(values, 'website.content');
  if (content === '' || personalWebsiteContents.includes(content)) return [];
  const message = {
    zh: `请把服务内容改为“博客/个人空间”或“其他”：个人不能备案“${content}”这类内容。`,
    en: `Choose “博客/个人空间” or “其他” as content: individuals cannot file “${content}”.`,
  };
  return [finding('error', 'X-PERSON-CONTENT', 'website.content', message, 'huawei')];
}

const notForPeople =
  /论坛|社区|贴吧|聊天室|社交网站|网络购物|支付|网上银行|P2P金融|供求信息|旅游预订|移动应用商店|网络新闻|财经服务/;

function servicesFit({ values }: Facts): Verdict[] {
  return (['website.legacyServiceTypes', 'website.interactiveTypes'] as const).flatMap((fieldId) => {
    const wrong = textsOf(values, fieldId).filter((service) => notForPeople.test(service));
    if (wrong.length === 0) return [];
    const message = {
      zh: `请去掉${wrong.map((service) => `“${service}”`).join('、')}，或改由单位备案：个人不能办论坛、交易类网站。`,
      en: `Remove ${wrong.map((service) => `“${service}”`).join(', ')} or let a unit file: individuals cannot run forums or trade.`,
    };
    return finding('error', 'X-PERSON-CONTENT', fieldId, message, 'tencent');
  });
}

function mayInteract({ values }: Facts): Verdict[] {
  if (yesNoOf(values, 'website.interactive') !== true) return [];
  const message = {
    zh: '请先问当地网安：个人网站一般不能做交互式，选“是”要面审或实地检查。',
    en: 'Ask the local cyber police first: personal sites are seldom allowed to be interactive, and that means an interview or a visit.',
  };
  return [finding('warn', 'X-PERSON-CONTENT', 'website.interactive', message, 'mpsWalkthrough')];
}
