import { cloudMilestones } from './cloud-milestones';
import { definePortal } from './define-portal';

/**
 * 百度智能云备案. Of its pages no address is known, so none is listed: each is judged by what it shows, as on a page of
 * no listed portal. Nor does any source say what its uploads take: the limit is read from the page at hand
 * (`core/images/read-page-limit`), and where that is silent too the strictest known one is kept to (`settle-limit`).
 */
export default definePortal({
  id: 'baidu',
  name: { zh: '百度智能云备案', en: 'Baidu AI Cloud ICP filing' },
  hosts: ['beian.bce.baidu.com'],
  numbers: ['icp'],
  verifiedOn: null,
  evidence: [
    { kind: 'documentation', source: 'Public pages that name the host of the filing system, undated', date: '2026-11' },
  ],
  milestones: cloudMilestones,
  pages: [],
});
