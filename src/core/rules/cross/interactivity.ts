import type { Verdict } from '../verdict';
import { type CrossRule, type Facts, finding } from './cross-rule';
import { fromFact } from './from-fact';
import { textOf, textsOf, yesNoOf } from './read-values';
import { wordsIn } from './site-texts';

/** What visitors can do beyond reading makes a site interactive, and an interactive site says what it offers. */
export const interactivity: CrossRule = (facts) => [...categoryIsNamed(facts), ...featuresAreDeclared(facts)];

function categoryIsNamed({ values }: Facts): Verdict[] {
  if (yesNoOf(values, 'website.interactive') !== true || textsOf(values, 'website.interactiveTypes').length > 0)
    return [];
  const message = {
    zh: '请至少勾选一项交互式服务类型：选了“交互式”，就要说明是论坛、购物还是其他服务。',
    en: 'Tick at least one interactive service: an interactive site has to say whether it is a forum, a shop or something else.',
  };
  return [finding('error', 'X-INTERACTIVE-CATS', 'website.interactiveTypes', message, 'unchecked')];
}

const interactiveContents: ReadonlySet<string> = new Set([
  '即时通信',
  '网络购物',
  '网上支付',
  '网上求职',
  '网上交友/婚介',
  '网络游戏',
  '论坛BBS',
  '聊天室',
  '社交网站',
  '即时通讯',
  '供求信息发布',
  '移动应用商店',
  '第三方支付',
  '云存储',
]);

const interactiveWords = [
  '论坛',
  '社区',
  '贴吧',
  '聊天',
  '评论',
  '留言',
  '发帖',
  '投稿',
  '用户注册',
  '注册登录',
  '会员注册',
  '用户上传',
  '交友',
  '在线支付',
  '在线购物',
  '商城',
  '下单',
];

function featuresAreDeclared({ values, known, today }: Facts): Verdict[] {
  if (yesNoOf(values, 'website.interactive') !== false) return [];
  const listed = [
    ...textsOf(values, 'website.interactiveTypes'),
    ...[...textsOf(values, 'website.content'), ...textsOf(values, 'website.legacyServiceTypes')].filter((content) =>
      interactiveContents.has(content),
    ),
  ];
  const written = [textOf(values, 'website.name'), textOf(values, 'website.remark')].join('\n');
  const typed = [...listed, ...wordsIn(written, interactiveWords)];
  const signs = [...new Set([...(known.page?.features ?? []), ...typed])];
  if (signs.length === 0) return [];
  const shown = signs.slice(0, 3);
  const message = {
    zh: `请确认是否应选“交互式”：资料或网站上有${shown.map((sign) => `“${sign}”`).join('、')}，能注册、评论、上传或支付的网站都算，核查发现会退回。`,
    en: `Consider “interactive”: there is ${shown.map((sign) => `“${sign}”`).join(', ')}, and whatever lets visitors register, comment, upload or pay counts.`,
  };
  const found = finding('warn', 'X-INTERACTIVE-FEATURES', 'website.interactive', message, 'public');
  return fromFact(typed.length > 0 ? undefined : known.page?.notedOn, today, [found]);
}
