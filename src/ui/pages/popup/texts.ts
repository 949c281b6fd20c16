import { defineTexts } from '../../i18n/text';

export const popupTexts = defineTexts({
  openPanel: { zh: '打开侧边栏', en: 'Open the side panel' },
  openOptions: { zh: '打开资料', en: 'Open profiles' },
  unlock: { zh: '打开侧边栏解锁', en: 'Unlock in the side panel' },
  locked: {
    zh: '资料库已锁定，解锁后才能填写。',
    en: 'The vault is locked. Unlock it to fill this page.',
  },
  lookUp: { zh: '查一栏怎么填', en: 'Look up a field' },
  lookUpExample: { zh: '查一栏：接入商、身份证反面、jrs', en: 'Look up a field: access provider, jrs' },
  answers: { zh: '查到的条目', en: 'Answers' },
  noAnswer: { zh: '没有找到，请换个词。', en: 'Nothing found. Try another word.' },
  checkFooter: { zh: '检查本站页脚', en: 'Check this site’s footer' },
  checkFooterWhy: {
    zh: '备案号在不在、看不看得见、链接对不对。只在您点的时候读这一页，不上传。',
    en: 'Whether the filing numbers are there, visible and linked right. The page is read on this click alone; nothing is sent.',
  },
  checking: { zh: '正在检查…', en: 'Checking…' },
  checkFailed: {
    zh: '没有检查：浏览器不让扩展读这个网页（浏览器自带的页面、扩展商店等）。请打开自己的网站再点。',
    en: 'Not checked: the browser lets no extension read this page, such as its own pages and the stores. Open your site and click again.',
  },
  footerPage: { zh: '备案号与页脚 →', en: 'Filing numbers & footer →' },
  states: { zh: '本页各栏的状态', en: 'The states of this page’s fields' },
});
