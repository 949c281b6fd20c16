import type { Bilingual } from '../catalogue/define-fields';
import { type FieldState, fieldStates } from './field-state';
import { fieldStateWords } from './field-state-words';

const texts = {
  group: { zh: '备案领航的标注', en: 'Marks of Beian Pilot' },
  fillOne: { zh: '填写这一项', en: 'Fill this one' },
  copy: { zh: '复制', en: 'Copy' },
  close: { zh: '关闭', en: 'Close' },
  teach: { zh: '这一项是…', en: 'This field is …' },
  teachThere: { zh: '请在侧边栏里选它是哪一项。', en: 'Choose in the side panel what it is.' },
  openPanel: {
    zh: '请打开侧边栏（Alt+Shift+B），在那里选它是哪一项。',
    en: 'Open the side panel (Alt+Shift+B) and choose there what it is.',
  },
  hide: { zh: '不再标注：', en: 'No more marks on' },
  hidePage: { zh: '本页', en: 'this page' },
  hidePortal: { zh: '这个平台', en: 'this portal' },
  hideAlways: { zh: '所有平台', en: 'any portal' },
  about: { zh: '填写说明', en: 'How to fill this in' },
  mistakes: { zh: '常见错误', en: 'Common mistakes' },
  example: { zh: '例：', en: 'Example: ' },
  profileHas: { zh: '资料', en: 'Profile' },
  reveal: { zh: '显示', en: 'Show' },
  hideValue: { zh: '隐藏', en: 'Hide' },
  yourRow: { zh: '您的', en: 'yours' },
  rowFound: {
    zh: '列表里已标出资料中的公司，请您自己选择。',
    en: 'Your company is marked in the list. Choose it yourself.',
  },
  mended: { zh: '现在没有发现问题。', en: 'Nothing to object to now.' },
  copied: {
    zh: '已复制。它留在剪贴板里，粘贴后请留意。',
    en: 'Copied. It stays in the clipboard after you paste it.',
  },
  nothingToCopy: { zh: '没有复制：资料里还没有这一项。', en: 'Not copied: your profile does not have this yet.' },
  tooSoon: {
    zh: '没有执行：卡片刚刚出现或移动过。请看清后再点一次。',
    en: 'Not done: the card has only just appeared or moved. Look at it, then click again.',
  },
  hidden: {
    zh: '没有执行：这个页面改变了卡片的显示方式。请在侧边栏里填写。',
    en: 'Not done: the page changes how this card is shown. Use the side panel instead.',
  },
  covered: {
    zh: '没有执行：页面上有东西盖住了卡片。请关掉它，或在侧边栏里填写。',
    en: 'Not done: something on the page lies over this card. Close it, or use the side panel.',
  },
  keyHint: { zh: '按 F2 进入卡片，Esc 关闭', en: 'F2 enters this card, Esc closes it' },
} satisfies Record<string, Bilingual>;

export type MarkWord = keyof typeof texts;

/** What marks and cards say, in one language: the background sends it with them, so that the page's script stays small. */
export type MarkWords = Readonly<Record<MarkWord, string>> & {
  readonly language: keyof Bilingual;
  readonly states: Readonly<Record<FieldState, string>>;
};

/** The words of marks and cards in the language that the user reads. */
export function markWordsIn(language: keyof Bilingual): MarkWords {
  const said = Object.fromEntries(Object.entries(texts).map(([word, text]) => [word, text[language]]));
  const states = Object.fromEntries(fieldStates.map((state) => [state, fieldStateWords[state][language]]));
  return { ...said, language, states } as MarkWords;
}
