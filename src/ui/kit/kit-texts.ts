import { defineTexts } from '../i18n/text';

export const kitTexts = defineTexts({
  brokenTitle: { zh: '这个页面没能显示出来', en: 'This page could not be shown' },
  brokenBody: {
    zh: '您的资料仍在本机，没有改动。请重新打开这一页；如果还是这样，请复制下面的报告发给我们，里面没有您的个人资料。',
    en: 'Your data is still on this computer, unchanged. Open this page again. If it happens again, copy the report below and send it to us; it holds none of your personal data.',
  },
  reload: { zh: '重新打开', en: 'Open again' },
  copyReport: { zh: '复制报告', en: 'Copy report' },
  copied: { zh: '已复制', en: 'Copied' },
  report: { zh: '报告', en: 'Report' },
});
