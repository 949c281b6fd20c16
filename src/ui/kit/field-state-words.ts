import { defineTexts } from '../i18n/text';

/** The word of each state of a field, everywhere the same. Keys are core's `FieldState`. */
export const fieldStateWords = defineTexts({
  ready: { zh: '可填', en: 'ready' },
  filled: { zh: '已填', en: 'filled' },
  already: { zh: '已一致', en: 'already right' },
  differs: { zh: '与资料不同', en: 'differs' },
  missing: { zh: '资料缺少', en: 'missing' },
  fix: { zh: '需修改', en: 'fix' },
  look: { zh: '请留意', en: 'look' },
  yours: { zh: '需您本人', en: 'yours to do' },
  unrecognised: { zh: '未识别', en: 'not recognised' },
});

export type FieldStateName = keyof typeof fieldStateWords;
