import type { Bilingual } from '../../catalogue/define-fields';
import type { HiddenReason, UnseenPlace } from './seen-page';

const reasons: Record<HiddenReason, Bilingual> = {
  'not-displayed': { zh: '被设为不显示', en: 'it is set not to be displayed' },
  transparent: { zh: '是透明的', en: 'it is transparent' },
  'too-small': { zh: '字号太小', en: 'its letters are too small' },
  'same-colour': { zh: '文字与背景同色', en: 'text and background have the same colour' },
  'off-screen': { zh: '在屏幕之外', en: 'it lies off the screen' },
  clipped: { zh: '被外框裁掉了', en: 'its box cuts it off' },
};

const places: Record<UnseenPlace, Bilingual> = {
  script: {
    zh: '只在脚本里，页面没有显示出来；可能是脚本出错，或页脚组件没有加载',
    en: 'it stands in a script alone and is not shown; the script may fail, or the footer is not loaded',
  },
  noscript: { zh: '只在禁用脚本时显示', en: 'it shows only where scripts are off' },
  template: { zh: '只在没有用到的模板里', en: 'it stands in a template that is not used' },
  comment: { zh: '在注释里', en: 'it stands in a comment' },
  attribute: { zh: '只在图片或链接的说明文字里', en: 'it stands only in the description of a picture or link' },
};

/** A number that is in the page and that nobody can see. */
export function sayHidden(number: string, reason: HiddenReason): Bilingual {
  const { zh, en } = reasons[reason];
  return {
    zh: `请让 ${number} 显示出来：它在页面里，但${zh}，别人看不到。`,
    en: `Make ${number} visible: it is in the page, but ${en}.`,
  };
}

/** A number that the page's source holds and its text does not. */
export function sayUnseen(number: string, where: UnseenPlace): Bilingual {
  const { zh, en } = places[where];
  return { zh: `请把 ${number} 写进页面正文：它${zh}。`, en: `Write ${number} into the page: ${en}.` };
}
