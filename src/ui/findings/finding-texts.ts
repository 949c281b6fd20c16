import { defineTexts } from '../i18n/text';

export const findingTexts = defineTexts({
  title: { zh: '核对结果', en: 'Findings:' },
  nothing: { zh: '各栏之间没有发现矛盾。', en: 'Nothing contradicts anything else.' },
  mustFix: (count: number) => ({ zh: `${count} 处需修改`, en: `${count} to fix` }),
  look: (count: number) => ({ zh: `${count} 处请留意`, en: `${count} to look at` }),
  know: (count: number) => ({ zh: `${count} 条提示`, en: `${count} hint${count === 1 ? '' : 's'}` }),
  showMe: { zh: '去看这一项', en: 'Show me' },
  source: { zh: '依据：', en: 'Source: ' },
  fresh: { zh: '不到一年', en: 'under a year old' },
  years: (years: number) => ({ zh: `${years} 年前`, en: `${years} year${years === 1 ? '' : 's'} old` }),
  undated: { zh: '未注明年份', en: 'no date given' },
  page: { zh: '页面上看到的', en: 'seen on the page' },
  infoWord: { zh: '提示', en: 'hint' },
});
