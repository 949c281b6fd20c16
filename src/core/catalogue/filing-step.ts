import type { Bilingual } from './define-fields';
import type { PersonRole } from './person-role';

/** Whose pages a step belongs to: the police, a provider's ICP console, MIIT, the CAC, or the owner's own site. */
export type StepPortal = 'mps' | 'icp' | 'miit' | 'cac' | 'own-site';

interface StepDefinition {
  readonly portal: StepPortal;
  readonly title: Bilingual;
  /** The roles whose person fields the step asks for in full. */
  readonly roles?: readonly PersonRole[];
}

/** The steps of every filing in which a field is asked for, in the order in which they are met. */
export const filingSteps = {
  'icp-check': { portal: 'icp', title: { zh: '基础信息校验（验证备案类型）', en: 'ICP: base information check' } },
  'icp-subject': { portal: 'icp', title: { zh: '主体信息', en: 'ICP: subject information' } },
  'icp-subject-owner': {
    portal: 'icp',
    title: { zh: '主体负责人', en: 'ICP: responsible person of the subject' },
    roles: ['subjectOwner'],
  },
  'icp-website': { portal: 'icp', title: { zh: '互联网信息服务：网站', en: 'ICP: service, website' } },
  'icp-app': { portal: 'icp', title: { zh: '互联网信息服务：APP', en: 'ICP: service, app' } },
  'icp-app-package': { portal: 'icp', title: { zh: 'APP特征信息和包信息', en: 'ICP: app features and packages' } },
  'icp-service-owner': {
    portal: 'icp',
    title: { zh: '网站/APP负责人', en: 'ICP: responsible person of the service' },
    roles: ['siteOwner'],
  },
  'icp-materials': { portal: 'icp', title: { zh: '补充材料', en: 'ICP: supplementary material' } },
  'icp-submit': { portal: 'icp', title: { zh: 'ICP备案提交', en: 'ICP: submission' } },
  'miit-sms': { portal: 'miit', title: { zh: '工信部短信核验', en: 'MIIT: check by SMS' } },
  'miit-query': { portal: 'miit', title: { zh: '备案公共查询', en: 'Public query of filings' } },
  'mps-account': { portal: 'mps', title: { zh: '公安平台账号', en: 'MPS: account' } },
  'mps-subject': {
    portal: 'mps',
    title: { zh: '开办主体管理', en: 'MPS: subject' },
    roles: ['subjectOwner'],
  },
  'mps-website': { portal: 'mps', title: { zh: '网站基本信息', en: 'MPS: website' } },
  'mps-access': { portal: 'mps', title: { zh: '接入商和域名商', en: 'MPS: access provider and registrar' } },
  'mps-service': {
    portal: 'mps',
    title: { zh: '服务类型、前置许可和语种', en: 'MPS: services, approvals, languages' },
  },
  'mps-security-owner': {
    portal: 'mps',
    title: { zh: '网站安全负责人', en: 'MPS: security responsible person' },
    roles: ['securityOwner'],
  },
  'mps-emergency-contact': {
    portal: 'mps',
    title: { zh: '网站应急联络人', en: 'MPS: emergency contact' },
    roles: ['emergencyContact'],
  },
  'mps-app': { portal: 'mps', title: { zh: '新增APP或小程序', en: 'MPS: app or mini program' } },
  'mps-submit': { portal: 'mps', title: { zh: '公安备案提交', en: 'MPS: submission' } },
  footer: { portal: 'own-site', title: { zh: '网站页脚', en: 'Footer of the site' } },
  'cac-subject': { portal: 'cac', title: { zh: '算法备案主体信息', en: 'CAC: subject' } },
  'cac-basic': { portal: 'cac', title: { zh: '算法基础属性', en: 'CAC: basic attributes' } },
  'cac-detail': { portal: 'cac', title: { zh: '算法详细属性', en: 'CAC: detailed attributes' } },
  'cac-product': { portal: 'cac', title: { zh: '产品及功能信息', en: 'CAC: product and functions' } },
} as const satisfies Record<string, StepDefinition>;

export type FilingStep = keyof typeof filingSteps;

/** Whether a step asks for all of a person in a role. */
export function stepAsksFor(step: FilingStep, role: PersonRole): boolean {
  const { roles }: StepDefinition = filingSteps[step];
  return roles?.includes(role) ?? false;
}
