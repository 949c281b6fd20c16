import { definePortal } from './define-portal';

/**
 * 互联网信息服务算法备案系统. Behind its login nothing was seen: no anchors, no widget library, no route is known, only what
 * articles say of its sections. So the labels carry it alone. What its uploads take no source says: the limit is read
 * from the page at hand (`core/images/read-page-limit`), and where that is silent too the strictest known one is kept to
 * (`settle-limit`).
 */
export default definePortal({
  id: 'cac',
  name: { zh: '互联网信息服务算法备案系统', en: 'Algorithm filing system (CAC)' },
  hosts: ['beian.cac.gov.cn'],
  numbers: ['cac'],
  verifiedOn: null,
  evidence: [
    {
      kind: 'documentation',
      source: 'Articles of agencies and providers on the filing, section by section; wording of labels not verified',
      date: '2025-01',
    },
  ],
  // How such pages commonly read; not seen on the live page. The user is asked before anything is noted.
  milestones: { 'cac-submit': ['提交成功', '待审核', '审核中'], 'cac-approved': ['审核通过', '备案通过'] },
  pages: [
    {
      // Known routes are #/index (the public list) and #/home; whatever else is there may be the filing.
      id: 'filing',
      title: { zh: '算法备案填报', en: 'Algorithm filing' },
      hash: '^#/(?!(?:index|home|login|register)(?:[/?]|$)).',
      sections: { 法定代表人: 'legalRep', 算法安全责任人: 'algorithmOwner', 联系人: 'algorithmContact' },
      steps: ['主体信息', '算法基础属性信息', '算法详细属性信息', '产品及功能信息', '确认提交'],
    },
  ],
});
