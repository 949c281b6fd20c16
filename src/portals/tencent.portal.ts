import { cloudMilestones } from './cloud-milestones';
import { definePortal } from './define-portal';

/** 腾讯云网站备案: the provider's console, where an ICP filing of a website or an APP is entered step by step. */
export default definePortal({
  id: 'tencent',
  name: { zh: '腾讯云网站备案', en: 'Tencent Cloud ICP filing' },
  hosts: ['console.cloud.tencent.com'],
  numbers: ['icp'],
  verifiedOn: '2023-12',
  evidence: [
    {
      kind: 'ran-on-it',
      source: 'A filing agency’s public browser extension that filled these pages: addresses, library, class names',
      date: '2023-12',
    },
    {
      kind: 'documentation',
      source: 'The provider’s help page on filing an APP, field by field, in an undated copy',
      date: '2026-11',
    },
  ],
  // The controls were seen with classes (`org-name`, `legalPerson`), never with an id or a name: there are no anchors.
  uploads: {
    usual: {
      maxBytes: 4 * 1024 * 1024,
      types: ['image/jpeg', 'image/png'],
      colourOriginal: true,
      // Allowed with exactly 仅供备案使用, beside text and face: its list of rejection reasons.
      watermark: 'allowed',
      source: 'The provider’s list of common rejection reasons, undated copy; the size is that of clouds in general',
      date: '2022',
    },
  },
  milestones: cloudMilestones,
  pages: [
    {
      id: 'verification',
      title: { zh: '基础信息校验', en: 'Check of the basic data' },
      path: '^/beian/manage/verification/?$',
      steps: ['基础信息校验', '主体信息', '互联网信息服务', '补充材料', '提交备案'],
    },
    {
      // Of the order's own addresses only the one of its review is known, and nothing is entered there.
      id: 'order',
      title: { zh: '填写备案订单', en: 'Filing order' },
      path: '^/beian/manage/process/[^/]+/(?!review(?:/|$))',
      sections: {
        主体负责人: 'subjectOwner',
        法定代表人: 'legalRep',
        网站负责人: 'siteOwner',
        'APP 负责人': 'siteOwner',
        APP负责人: 'siteOwner',
        互联网信息服务负责人: 'siteOwner',
      },
      steps: ['基础信息校验', '主体信息', '互联网信息服务', '补充材料', '提交备案'],
    },
  ],
});
