import { defineTexts, type Text } from '../../i18n/text';

export const noteTexts = defineTexts({
  offer: ({ zh, en }: Text) => ({
    zh: `这一页像是“${zh}”了。要记到“我的备案”里吗？`,
    en: `This page looks like “${en}”. Note it in “My filings”?`,
  }),
  which: { zh: '记到哪一件', en: 'In which filing' },
  number: { zh: '备案号', en: 'Number' },
  noNumber: { zh: '先不记号码', en: 'No number yet' },
  note: { zh: '记下，今天', en: 'Note it, today' },
  no: { zh: '不记', en: 'No' },
  noted: { zh: '记下了。', en: 'Noted.' },
  see: { zh: '看下一步', en: 'See what comes next' },
  unnamed: { zh: '未命名', en: 'Unnamed' },
});
