import { cloudMilestones } from './cloud-milestones';
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
  milestones: cloudMilestones,
  pages: [
    {
      id: 'filing',
      title: { zh: '填写备案信息', en: 'Filing data' },
      path: '^/beian(?:/|$)',
      sections: { 主体负责人: 'subjectOwner', 互联网信息服务负责人: 'siteOwner', 网站负责人: 'siteOwner' },
    },
  ],
});
