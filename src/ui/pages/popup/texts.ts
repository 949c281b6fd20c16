import { defineTexts } from '../../i18n/text';

export const popupTexts = defineTexts({
  openPanel: { zh: '打开侧边栏', en: 'Open the side panel' },
  openOptions: { zh: '打开资料', en: 'Open profiles' },
  unlock: { zh: '打开侧边栏解锁', en: 'Unlock in the side panel' },
  locked: {
    zh: '资料库已锁定，解锁后才能填写。',
    en: 'The vault is locked. Unlock it to fill this page.',
  },
  choose: {
    zh: '还没有选定为谁备案，请在侧边栏里选择。',
    en: 'Nobody is chosen for this page. Choose in the side panel.',
  },
  lookUp: { zh: '查一栏怎么填', en: 'Look up a field' },
  lookUpExample: { zh: '查一栏：接入商、身份证反面、jrs', en: 'Look up a field: access provider, jrs' },
  answers: { zh: '查到的条目', en: 'Answers' },
  noAnswer: { zh: '没有找到，请换个词。', en: 'Nothing found. Try another word.' },
  states: { zh: '本页各栏的状态', en: 'The states of this page’s fields' },
});
