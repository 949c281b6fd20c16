import type { Need } from '../../../../core/catalogue/define-guidance';
import type { StepPortal } from '../../../../core/catalogue/filing-step';
import type { Confidence } from '../../../../core/directory/confidence';
import type { HintKind } from '../../../../core/hints/hint';
import { defineTexts, type Text } from '../../../i18n/text';

export const handbookTexts = defineTexts({
  title: { zh: '填报手册', en: 'Field handbook' },
  search: { zh: '查一栏怎么填', en: 'Look up a field' },
  placeholder: { zh: '例如：接入商、身份证反面、万网、jrs', en: 'Such as: access provider, 身份证反面, jrs' },
  found: (count: number) => ({ zh: `找到 ${count} 条`, en: `${count} found` }),
  nothing: {
    zh: '没有找到。请换个词：页面上的栏名、拼音首字母或英文都可以。',
    en: 'Nothing found. Try another word: the label on the page, its pinyin initials, or English.',
  },
  results: { zh: '查到的条目', en: 'Results' },
  contents: { zh: '目录', en: 'Contents' },
  print: { zh: '打印', en: 'Print' },
  whole: { zh: '全部步骤', en: 'All steps' },
  reasons: { zh: '四十条退回原因', en: 'Forty reasons for returns' },
  reasonsAbout: {
    zh: '备案被退回的常见原因，大致按出现次数排列。点栏名看怎么填。',
    en: 'Why filings come back, roughly by how often. Each leads to its field.',
  },
  put: { zh: '填什么', en: 'What to put' },
  mistakes: { zh: '常见错误', en: 'Common mistakes' },
  examples: { zh: '例子', en: 'Examples' },
  right: { zh: '可以', en: 'Accepted' },
  wrong: { zh: '会退回', en: 'Returned' },
  wordings: { zh: '各平台的叫法', en: 'What portals call it' },
  options: { zh: '选项', en: 'Options' },
  needs: { zh: '谁要填', en: 'Who needs it' },
  person: { zh: '个人', en: 'Individual' },
  org: { zh: '单位', en: 'Organisation' },
  rules: { zh: '要求', en: 'Rules' },
  itsReasons: { zh: '因此退回的情形', en: 'Returned because of' },
  sources: { zh: '出处', en: 'Sources' },
  manual: {
    zh: '这一栏只能由您本人完成，扩展不会代填。',
    en: 'Only you can do this one; the extension never fills it.',
  },
  legalName: { zh: '公司全称', en: 'Legal name' },
  otherNames: { zh: '也可能是', en: 'May also be' },
  region: { zh: '选择地区', en: 'Region to choose' },
  methods: { zh: '接入方式', en: 'Access method' },
  searchFor: { zh: '在平台里搜', en: 'Search the portal for' },
  phone: { zh: '电话', en: 'Phone' },
  whois: { zh: 'WHOIS 里的写法', en: 'As WHOIS spells it' },
  whoisAbout: {
    zh: '以 WHOIS 的 Sponsoring Registrar 为准：买域名的平台不一定就是注册商。',
    en: 'WHOIS decides (Sponsoring Registrar): the shop where a domain was bought is often not its registrar.',
  },
});

export const portalTitles: Readonly<Record<StepPortal, Text>> = {
  icp: { zh: 'ICP备案（云服务商）', en: 'ICP filing (cloud consoles)' },
  miit: { zh: '工信部网站', en: 'MIIT’s site' },
  mps: { zh: '公安联网备案', en: 'MPS filing' },
  'own-site': { zh: '自己的网站', en: 'Your own site' },
  cac: { zh: '算法备案', en: 'Algorithm filing' },
};

export const needTexts: Readonly<Record<Need, Text>> = {
  required: { zh: '必填', en: 'required' },
  optional: { zh: '选填', en: 'optional' },
  depends: { zh: '视情况', en: 'depends' },
  'not-asked': { zh: '不问', en: 'not asked' },
};

export const confidenceTexts: Readonly<Record<Confidence, Text>> = {
  high: { zh: '有官方或两处以上来源', en: 'official, or more than one source' },
  medium: { zh: '有一处可靠来源', en: 'one good source' },
  low: { zh: '仅一处说法，请以平台为准', en: 'a single report; the portal decides' },
};

export const kindTexts: Readonly<Record<HintKind, Text>> = {
  field: { zh: '栏目', en: 'field' },
  rule: { zh: '要求', en: 'rule' },
  provider: { zh: '服务商', en: 'provider' },
  step: { zh: '步骤', en: 'step' },
  term: { zh: '名词', en: 'term' },
};
