import { definePortal } from './define-portal';

/**
 * 百度智能云备案. Of its pages no address is known, so none is listed: each is judged by what it shows, as on a page of
 * no listed portal.
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
  // How such pages commonly read; not seen on the live page. The user is asked before anything is noted.
  milestones: {
    'icp-submit': ['提交成功', '备案信息已提交', '初审中', '待初审'],
    'icp-first-review': ['初审通过', '待短信核验', '短信核验中'],
    'sms-check': ['短信核验成功', '已提交管局', '管局审核中'],
    'icp-approved': ['备案成功', '备案通过', '管局审核通过', '已备案成功'],
  },
  pages: [],
});
