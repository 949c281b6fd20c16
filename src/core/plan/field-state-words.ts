import type { Bilingual } from '../catalogue/define-fields';
import type { FieldState } from './field-state';

/** The word of each state of a field: the same on the marks as on every surface. */
export const fieldStateWords: Readonly<Record<FieldState, Bilingual>> = {
  ready: { zh: '可填', en: 'ready' },
  filled: { zh: '已填', en: 'filled' },
  already: { zh: '已一致', en: 'already right' },
  differs: { zh: '与资料不同', en: 'differs' },
  missing: { zh: '资料缺少', en: 'missing' },
  fix: { zh: '需修改', en: 'fix' },
  look: { zh: '请留意', en: 'look' },
  yours: { zh: '需您本人', en: 'yours to do' },
  unrecognised: { zh: '未识别', en: 'not recognised' },
};
