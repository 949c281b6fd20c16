/**
 * What a cloud provider's pages say of a filing → what has happened. How such pages commonly read; not seen on the live
 * pages. The user is asked before anything is noted.
 */
export const cloudMilestones = {
  'icp-submit': ['提交成功', '备案信息已提交', '初审中', '待初审'],
  'icp-first-review': ['初审通过', '待短信核验', '短信核验中'],
  'sms-check': ['短信核验成功', '已提交管局', '管局审核中'],
  'icp-approved': ['备案成功', '备案通过', '管局审核通过', '已备案成功'],
};
