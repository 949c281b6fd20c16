import { definePortal } from './define-portal';

/** 火山引擎备案: the addresses are known, its fields only from hearsay; nobody has checked it on the live page. */
export default definePortal({
  id: 'volcengine',
  name: { zh: '火山引擎备案', en: 'Volcengine ICP filing' },
  hosts: ['console.volcengine.com'],
  numbers: ['icp'],
  verifiedOn: null,
  evidence: [{ kind: 'documentation', source: 'Addresses of the console in public pages, undated', date: '2026-11' }],
  // How such pages commonly read; not seen on the live page. The user is asked before anything is noted.
  milestones: {
    'icp-submit': ['提交成功', '备案信息已提交', '初审中', '待初审'],
    'icp-first-review': ['初审通过', '待短信核验', '短信核验中'],
    'sms-check': ['短信核验成功', '已提交管局', '管局审核中'],
    'icp-approved': ['备案成功', '备案通过', '管局审核通过', '已备案成功'],
  },
  pages: [
    {
      // The overview is a list of what was filed; whatever else lies below is taken for the form.
      id: 'filing',
      title: { zh: '填写备案信息', en: 'Filing data' },
      path: '^/beian/(?!overview(?:/|$)).',
      sections: { 主办者负责人: 'subjectOwner', 主体负责人: 'subjectOwner', 网站负责人: 'siteOwner' },
      steps: ['主办者信息', '备案信息'],
    },
  ],
});
