import { cloudMilestones } from './cloud-milestones';
import { definePortal } from './define-portal';

/**
 * 火山引擎备案: the addresses are known, its fields only from hearsay; nobody has checked it on the live page. What its
 * uploads take no source says: the limit is read from the page at hand (`core/images/read-page-limit`), and where that is
 * silent too the strictest known one is kept to (`settle-limit`).
 */
export default definePortal({
  id: 'volcengine',
  name: { zh: '火山引擎备案', en: 'Volcengine ICP filing' },
  hosts: ['console.volcengine.com'],
  numbers: ['icp'],
  verifiedOn: null,
  evidence: [{ kind: 'documentation', source: 'Addresses of the console in public pages, undated', date: '2026-11' }],
  milestones: cloudMilestones,
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
