import { defineTexts } from '../../i18n/text';

export const panelTexts = defineTexts({
  title: { zh: '备案领航', en: 'Beian Pilot' },
  looking: { zh: '正在看这一页…', en: 'Reading this page…' },
  retry: { zh: '再试一次', en: 'Try again' },
  openOptions: { zh: '打开资料', en: 'Open profiles' },

  checked: { zh: '已在真实页面核对', en: 'checked on the live page' },
  checkedOn: (date: string) => ({ zh: `已在真实页面核对（${date}）`, en: `checked on the live page (${date})` }),
  unchecked: { zh: '尚未在真实页面核对', en: 'not yet checked on the live page' },
  uncheckedWhy: {
    zh: '这一页是照平台的说明和文档认的。请比平时多核对一遍。',
    en: 'This page is known from the portal’s documents only. Check the values more closely than usual.',
  },
  otherPage: { zh: '未列入的网页', en: 'A page that is not listed' },

  whoFor: { zh: '为谁备案', en: 'Filing for' },
  nobody: { zh: '请选择主体', en: 'Choose a subject' },
  change: { zh: '更换', en: 'Change' },
  search: { zh: '搜索主体、网站或 APP', en: 'Search subjects, websites, apps' },
  noMatch: { zh: '没有找到。请换个词再找。', en: 'Nothing found. Try another word.' },
  more: (count: number) => ({ zh: `还有 ${count} 个，请再输入几个字`, en: `${count} more: type a few more letters` }),
  noService: { zh: '只有主体', en: 'the subject alone' },
  unnamed: { zh: '（未填名称）', en: '(no name yet)' },
  chosen: { zh: '当前', en: 'current' },

  all: { zh: '全部', en: 'all' },
  filter: { zh: '按状态筛选', en: 'Filter by state' },
  fields: { zh: '本页的栏目', en: 'Fields of this page' },
  withoutSection: { zh: '本页', en: 'This page' },

  report: { zh: '认错了？报告这个页面', en: 'Read wrongly? Report this page' },
  frames: (count: number) => ({
    zh: `页面里有 ${count} 块内容来自别的网站，读不到，也不会填。请在单独的标签页里打开它，再在那里使用扩展。`,
    en: `${count} part${count === 1 ? '' : 's'} of this page come${count === 1 ? 's' : ''} from another site and cannot be read or filled. Open ${count === 1 ? 'it' : 'them'} in a tab of ${count === 1 ? 'its' : 'their'} own and use the extension there.`,
  }),
  openFrame: (host: string) => ({ zh: `在新标签页打开 ${host}`, en: `Open ${host} in a new tab` }),
});
