import { definePortal } from './define-portal';

/** 华为云备案: address and fields from the provider's own help; nobody has checked it on the live page. */
export default definePortal({
  id: 'huawei',
  name: { zh: '华为云备案', en: 'Huawei Cloud ICP filing' },
  hosts: ['console.huaweicloud.com'],
  numbers: ['icp'],
  verifiedOn: null,
  evidence: [
    {
      kind: 'documentation',
      source: 'The provider’s help on the filing process, undated: the console’s address, the names of its fields',
      date: '2026-11',
    },
  ],
  uploads: {
    usual: {
      maxBytes: 4 * 1024 * 1024,
      types: ['image/jpeg', 'image/png'],
      colourOriginal: true,
      watermark: 'allowed',
      source:
        'The provider’s help on filing material: jpg or png, 4 MB, a short watermark that covers nothing important',
      date: '2025-12-31',
    },
    fields: {
      'app.icon': {
        maxBytes: 100 * 1024,
        types: ['image/jpeg', 'image/png'],
        watermark: 'forbidden',
        source: 'The provider’s help on filing an APP: icon of 100 KB at most',
        date: '2025-12-31',
      },
    },
  },
  // How such pages commonly read; not seen on the live page. The user is asked before anything is noted.
  milestones: {
    'icp-submit': ['提交成功', '备案信息已提交', '初审中', '待初审'],
    'icp-first-review': ['初审通过', '待短信核验', '短信核验中'],
    'sms-check': ['短信核验成功', '已提交管局', '管局审核中'],
    'icp-approved': ['备案成功', '备案通过', '管局审核通过', '已备案成功'],
  },
  pages: [
    {
      id: 'filing',
      title: { zh: '填写备案信息', en: 'Filing data' },
      path: '^/beian(?:/|$)',
      sections: { 主体负责人: 'subjectOwner', 互联网信息服务负责人: 'siteOwner', 网站负责人: 'siteOwner' },
    },
  ],
});
