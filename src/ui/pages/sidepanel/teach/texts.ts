import { defineTexts } from '../../../i18n/text';

export const teachTexts = defineTexts({
  title: { zh: '这一项是……', en: 'This field is …' },
  ofField: (label: string) => ({ zh: `页面上的“${label}”`, en: `“${label}” on the page` }),
  unnamed: { zh: '页面上没有名称的这一栏', en: 'The field without a label' },
  search: { zh: '搜索：中文、拼音首字母、英文', en: 'Search: Chinese, pinyin or English' },
  found: { zh: '可选的资料', en: 'Fields to choose from' },
  nothing: {
    zh: '没有找到。请换个词，比如“域名”“sjh”“mobile”。',
    en: 'Nothing found. Try another word: 域名, sjh, mobile.',
  },
  misfit: { zh: '这一栏装不下', en: 'this kind of field cannot take it' },
  whose: (what: string) => ({ zh: `谁的${what}？`, en: `${what}: whose?` }),
  back: { zh: '返回', en: 'Back' },
  none: { zh: '不是备案资料', en: 'None of the filing' },
  noneWhy: { zh: '以后不填也不标注它。', en: 'It will be left alone from now on.' },
  forget: { zh: '忘记教过的', en: 'Forget what I taught' },
  cancel: { zh: '取消', en: 'Cancel' },
  kept: {
    zh: '只记住它在这个网站的位置和名称，不记内容；可在资料页的“教过的栏位”里删除。',
    en: 'Only its place and label on this site are remembered, never its content. Remove it under “Taught fields” on the profile page.',
  },
  remembered: (label: string, name: string) => ({
    zh: `已记住：“${label}”是${name}。`,
    en: `Remembered: “${label}” is ${name}.`,
  }),
  rememberedNone: (label: string) => ({
    zh: `已记住：“${label}”不是备案资料。`,
    en: `Remembered: “${label}” is none of the filing.`,
  }),
  forgotten: (label: string) => ({ zh: `已忘记教过的“${label}”。`, en: `Forgotten what was taught of “${label}”.` }),
  pointless: {
    zh: '没有看出您点的是哪一栏：那里可能有好几栏，或者一栏都没有。请直接在栏位上点右键，或在下面的列表里点开那一栏，再选“这一项是……”。',
    en: 'It is not clear which field you meant: there may be several at that place, or none. Right-click the field itself, or open it in the list and choose “This field is …”.',
  },
  understood: { zh: '知道了', en: 'All right' },
});
