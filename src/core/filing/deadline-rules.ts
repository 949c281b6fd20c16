import type { CitationId } from '../catalogue/citations';
import type { Bilingual } from '../catalogue/define-fields';
import type { MilestoneId } from './milestone';

/** `yours`: you have to act until then; `theirs`: they have to; `earliest`: not before then. */
export type DeadlineKind = 'yours' | 'theirs' | 'earliest';

type Span = { readonly hours: number } | { readonly days: number } | { readonly workingDays: number };

/** A period that begins with one milestone and ends with another. */
export interface DeadlineRule {
  readonly kind: DeadlineKind;
  readonly from: MilestoneId;
  /** Once this has happened the deadline is kept. */
  readonly until: MilestoneId;
  readonly span: Span;
  readonly title: Bilingual;
  /** What happens otherwise, or what to do then. */
  readonly about: Bilingual;
  readonly source: CitationId;
}

export const deadlineRules = {
  'domain-settled': {
    kind: 'earliest',
    from: 'domain-real-name',
    until: 'icp-submit',
    span: { days: 3 },
    title: { zh: '域名实名满 3 天，可以提交备案', en: 'Three days after the domain’s check: you may hand in' },
    about: {
      zh: '实名信息要先同步到工信部，提前提交会退回；有的注册商要 3 到 5 个工作日。',
      en: 'MIIT has to receive the data first. Some registrars need three to five working days.',
    },
    source: 'tencent',
  },
  'first-review': {
    kind: 'theirs',
    from: 'icp-submit',
    until: 'icp-first-review',
    span: { workingDays: 2 },
    title: { zh: '服务商初审应有结果', en: 'The provider’s first review should be done' },
    about: {
      zh: '这两天请接陌生来电。过期没消息，问服务商。',
      en: 'Answer unknown callers these days. No news by then: ask the provider.',
    },
    source: 'tencentApp',
  },
  'sms-check': {
    kind: 'yours',
    from: 'sms-received',
    until: 'sms-check',
    span: { hours: 24 },
    title: { zh: '短信核验截止', en: 'SMS check due' },
    about: {
      zh: '超过 24 小时，订单退回，要重新提交。',
      en: 'After 24 hours the order is returned and you begin again.',
    },
    source: 'tencent',
  },
  'province-review': {
    kind: 'theirs',
    from: 'sms-check',
    until: 'icp-approved',
    span: { workingDays: 20 },
    title: { zh: '管局审核应有结果', en: 'The province should have decided' },
    about: {
      zh: '法定最长 20 个工作日。过期没消息，问服务商。',
      en: 'Twenty working days are the legal maximum. No news by then: ask the provider.',
    },
    source: 'huawei',
  },
  'mps-filing': {
    kind: 'yours',
    from: 'site-opened',
    until: 'mps-submit',
    span: { days: 30 },
    title: { zh: '公安备案截止', en: 'MPS filing due' },
    about: {
      zh: '网站开通后 30 日内；逾期可警告，或停机整顿不超过 6 个月（第 23 条）。',
      en: 'Within 30 days of opening; later, a warning or up to six months’ suspension (art. 23).',
    },
    source: 'mpsOrder33',
  },
  'mps-filing-app': {
    kind: 'yours',
    from: 'app-shows-number',
    until: 'mps-submit',
    span: { days: 30 },
    title: { zh: '公安备案截止', en: 'MPS filing due' },
    about: { zh: '上线后 30 日内办理。', en: 'Within 30 days of going online.' },
    source: 'mpsOrder33',
  },
  'mps-review': {
    kind: 'theirs',
    from: 'mps-submit',
    until: 'mps-approved',
    span: { days: 30 },
    title: { zh: '网安审核应有结果', en: 'The police should have decided' },
    about: { zh: '过期没消息，打属地网安的电话。', en: 'No news by then: call the local cyber police.' },
    source: 'mpsGuide',
  },
  'mps-footer': {
    kind: 'yours',
    from: 'mps-approved',
    until: 'mps-footer',
    span: { days: 30 },
    title: { zh: '公安备案号上页脚截止', en: 'MPS number in the footer due' },
    about: {
      zh: '审核通过后 30 日内，图标、号码和链接都要有。',
      en: 'Within 30 days of the approval: icon, number and link.',
    },
    source: 'tencent',
  },
  'icp-change': {
    kind: 'yours',
    from: 'icp-change-happened',
    until: 'icp-submit',
    span: { workingDays: 10 },
    title: { zh: '变更备案提交截止', en: 'Change due' },
    about: {
      zh: '华为云口径：不准确的信息 10 个工作日内改正；规章要求变更前 30 日申请，越早越好。',
      en: 'Huawei Cloud: wrong data is corrected within 10 working days. The order asks 30 days ahead: the earlier the better.',
    },
    source: 'huawei',
  },
  algorithm: {
    kind: 'yours',
    from: 'algorithm-started',
    until: 'cac-submit',
    span: { workingDays: 10 },
    title: { zh: '算法备案截止', en: 'Algorithm filing due' },
    about: {
      zh: '提供服务之日起 10 个工作日内；之后信息变更也是 10 个工作日，终止服务 20 个工作日内注销。',
      en: 'Within 10 working days of providing the service; changes 10 too, cancelling 20 after the end of the service.',
    },
    source: 'algorithmRules',
  },
  'cac-review': {
    kind: 'theirs',
    from: 'cac-submit',
    until: 'cac-approved',
    span: { workingDays: 30 },
    title: { zh: '网信办应有结果', en: 'The CAC should have decided' },
    about: {
      zh: '从材料齐全算起；要求补正的重新计算。',
      en: 'Counted from complete material; what has to be completed begins anew.',
    },
    source: 'public',
  },
} as const satisfies Record<string, DeadlineRule>;

export type DeadlineRuleId = keyof typeof deadlineRules;
