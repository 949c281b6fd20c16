import type { Actor } from '../../../../core/filing/milestone';
import type { Authority } from '../../../../core/filing/scenario';
import { defineTexts, type Text } from '../../../i18n/text';

export const filingsTexts = defineTexts({
  title: { zh: '我的备案', en: 'My filings' },
  begin: { zh: '开始一件备案', en: 'Begin a filing' },
  which: { zh: '您现在的情况是？', en: 'What is your situation?' },
  whichHint: {
    zh: '选一句最像的。选好后告诉您要准备什么、下一步做什么、什么时候到期。',
    en: 'Pick what fits best. Then you see what you need, what comes next, and what is due when.',
  },
  who: { zh: '以谁的名义备案？', en: 'In whose name?' },
  person: { zh: '个人', en: 'An individual' },
  org: { zh: '单位', en: 'An organisation' },
  back: { zh: '重选', en: 'Choose again' },
  open: { zh: '进行中', en: 'Under way' },
  closed: { zh: '已结束', en: 'Closed' },
  all: { zh: '全部备案', en: 'All filings' },
  unnamed: { zh: '未命名', en: 'Unnamed' },
  notFound: { zh: '没有这件备案，它可能已经删除。', en: 'This filing is not there; it may have been removed.' },
  next: { zh: '下一步', en: 'Next step' },
  nothingNext: {
    zh: '都做完了。信息有变化时，再开一件变更备案。',
    en: 'All done. When something changes, begin a change.',
  },
  waiting: ({ zh, en }: Text) => ({ zh: `等${zh}`, en: `Waiting for ${en}` }),
  where: { zh: '到这里办：', en: 'Done at:' },
  doneToday: { zh: '今天做完了', en: 'Done today' },
  arrivedNow: { zh: '刚刚收到', en: 'It came just now' },
  resultToday: { zh: '今天有结果了', en: 'The answer came today' },
  need: { zh: '需要准备什么', en: 'What you need' },
  ready: (have: number, all: number) => ({ zh: `已备 ${have} / ${all}`, en: `${have} of ${all} ready` }),
  conditions: { zh: '条件', en: 'Conditions' },
  documents: { zh: '材料', en: 'Papers' },
  depends: { zh: '视情况', en: 'depends' },
  asOf: (year: string) => ({ zh: `${year} 年口径，以当地管局为准`, en: `as of ${year}; the province decides` }),
  noProvince: {
    zh: '选好省份后，这里会补上当地的要求。',
    en: 'Choose the province to see what it asks besides.',
  },
  way: { zh: '进度', en: 'Progress' },
  on: ({ zh, en }: Text) => ({ zh: `${zh}的日期`, en: `Date: ${en}` }),
  clear: ({ zh, en }: Text) => ({ zh: `清除“${zh}”的日期`, en: `Clear the date of “${en}”` }),
  deadlines: { zh: '期限', en: 'Deadlines' },
  noDeadlines: {
    zh: '还没有期限。在进度里填上日期，期限会自己算出来。',
    en: 'None yet. Enter dates in the progress, and they are counted from there.',
  },
  over: (days: number) => ({ zh: `已过 ${days} 天`, en: days === 1 ? '1 day over' : `${days} days over` }),
  overNow: { zh: '已过期', en: 'over' },
  today: { zh: '今天到期', en: 'due today' },
  left: (days: number) => ({ zh: `还有 ${days} 天`, en: days === 1 ? '1 day left' : `${days} days left` }),
  hoursLeft: (hours: number) => ({ zh: `还有 ${hours} 小时`, en: hours === 1 ? '1 hour left' : `${hours} hours left` }),
  uncertain: {
    zh: '那一年的放假安排尚未公布，只按周末计算，可能有几天出入。',
    en: 'That year’s public holidays are not published; counted by weekends, it may move by some days.',
  },
  from: { zh: '出处：', en: 'Source: ' },
  calendar: { zh: '导出到日历（.ics）', en: 'Export to a calendar (.ics)' },
  calendarHint: {
    zh: '文件里有备案的名称和期限，没有证件号码。导入后由日历提醒您。',
    en: 'The file holds the filing’s name and its dates, no ID numbers. Your calendar then reminds you.',
  },
  name: { zh: '名称', en: 'Name' },
  nameExample: { zh: '例如：网站名称或域名', en: 'Such as the site’s name or domain' },
  province: { zh: '省份', en: 'Province' },
  dossier: { zh: '用哪份资料', en: 'Profile' },
  noDossier: { zh: '不关联', en: 'None' },
  dossierHint: {
    zh: '关联后，证件和域名快到期时也会提醒。',
    en: 'With a profile you are also told when documents and domains run out.',
  },
  facts: { zh: '这件备案', en: 'This filing' },
  numbers: { zh: '备案号', en: 'Filing numbers' },
  icp: { zh: 'ICP备案号', en: 'ICP number' },
  mps: { zh: '公安备案号', en: 'MPS number' },
  cac: { zh: '算法备案编号', en: 'Algorithm number' },
  badNumber: {
    zh: '这不像一个备案号，请照短信或平台上的样子填。',
    en: 'This does not look like a filing number; copy it as printed.',
  },
  remind: { zh: '到期前提醒我', en: 'Remind me before a deadline' },
  remindHint: {
    zh: '提醒里只写期限，不写姓名和域名；资料库锁定时只说“有期限临近”。',
    en: 'Reminders name the deadline, never a person or a domain; while the vault is locked only that there is one.',
  },
  close: { zh: '结束这件备案', en: 'Close this filing' },
  reopen: { zh: '重新打开', en: 'Open again' },
  remove: { zh: '删除', en: 'Remove' },
  sure: { zh: '删除这件备案的记录？', en: 'Remove this filing’s record?' },
  sureBody: {
    zh: '只删除这里的进度和期限，平台上的备案不受影响。',
    en: 'Only what is kept here goes; the filing at the portal stays as it is.',
  },
});

export const actorTexts: Readonly<Record<Actor, Text>> = {
  you: { zh: '您', en: 'you' },
  provider: { zh: '服务商', en: 'the provider' },
  ministry: { zh: '工信部短信', en: 'MIIT’s message' },
  province: { zh: '省通信管理局', en: 'the province' },
  police: { zh: '属地网安', en: 'the local police' },
  cac: { zh: '网信办', en: 'the CAC' },
};

export const authorityTexts: Readonly<Record<Authority, Text>> = {
  icp: { zh: 'ICP备案（工信部）', en: 'ICP filing (MIIT)' },
  mps: { zh: '公安联网备案', en: 'MPS filing' },
  cac: { zh: '算法备案（网信办）', en: 'Algorithm filing (CAC)' },
};
