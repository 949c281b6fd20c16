import { definePortal } from './define-portal';

/** 华为云备案: address and fields from the provider's own help; nobody has checked it on the live page. */
export default definePortal({
  id: 'huawei',
  name: { zh: '华为云备案', en: 'Huawei Cloud ICP filing' },
  hosts: ['console.huaweicloud.com'],
  verifiedOn: null,
  evidence: [
    {
      kind: 'documentation',
      source: 'The provider’s help on the filing process, undated: the console’s address, the names of its fields',
      date: '2026-11',
    },
  ],
  pages: [
    {
      id: 'filing',
      title: { zh: '填写备案信息', en: 'Filing data' },
      path: '^/beian(?:/|$)',
      sections: { 主体负责人: 'subjectOwner', 互联网信息服务负责人: 'siteOwner', 网站负责人: 'siteOwner' },
    },
  ],
});
