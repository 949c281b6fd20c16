import { definePortal } from './define-portal';

/**
 * The ministry's public filing site. Nobody files here: what is asked are the public query and the SMS check that an
 * order must pass, of which the phone number and the last six characters are filled, codes and captchas never.
 */
export default definePortal({
  id: 'miit',
  name: {
    zh: '工信部 ICP/IP地址/域名信息备案管理系统',
    en: 'ICP, IP address and domain name filing system (MIIT)',
  },
  hosts: ['beian.miit.gov.cn'],
  numbers: ['icp', 'licence'],
  verifiedOn: null,
  evidence: [
    {
      kind: 'documentation',
      source: 'Access providers’ help pages on the SMS check: its place in the navigation, its fields and limits',
      date: '2026-05',
    },
    {
      kind: 'documentation',
      source: 'The routes that website footers link to: #/Integrated/index and #/Integrated/recordQuery',
      date: '2026-05',
    },
  ],
  // How such pages commonly read; not seen on the live page. The user is asked before anything is noted.
  milestones: { 'sms-check': ['核验成功', '验证成功'] },
  pages: [
    {
      id: 'query',
      title: { zh: 'ICP备案查询', en: 'Public query' },
      hash: '^#/Integrated/(?:index|recordQuery)',
      special: 'query',
    },
    {
      // Its route is written down nowhere: the other pages of the site ask for nothing that an SMS check asks.
      id: 'sms',
      title: { zh: '短信核验', en: 'SMS check' },
      hash: '^#/(?!Integrated/(?:index|recordQuery))',
      special: 'sms',
    },
  ],
});
