import { namesPerson } from './names-person';
import { visibleText } from './visible-text';

/** What stands in a heading and explains it, or does something. */
const remarks =
  'small,[class*="tip"],[class*="desc"],[class*="muted"],[class*="help"],[class*="extra"],[class*="badge"],[class*="-tag"]';
const asides = `${remarks},button,a`;
const tellsWhose = /主办|开办|主体|单位|企业|公司|法定|法人|网站|APP|应用|小程序|安全|应急|算法|域名|接入/iu;
/** A name is short; what is longer explains: 一般由法定代表人担任. */
const longestName = 8;

/** A heading's own words, without the remark beside them; of a drawn heading, what stands for its picture. */
export function headingWords(element: HTMLElement): string {
  if (element.localName === 'img') return element.getAttribute('alt')?.trim() ?? '';
  if (element.childElementCount === 0) return visibleText(element);
  if (element.querySelector(asides) && !remarkSaysWhose(element)) {
    const own = visibleText(withoutAsides(element));
    if (own.length >= 2) return own;
  }
  return visibleText(element) || (element.querySelector('img[alt]')?.getAttribute('alt')?.trim() ?? '');
}

/** 负责人 with 网站 beside it, 网站 with 安全负责人: without the remark the block would be somebody else's. */
function remarkSaysWhose(element: HTMLElement): boolean {
  const told = [...element.querySelectorAll(remarks)].map((remark) => visibleText(remark));
  if (!told.some((text) => text.length <= longestName && tellsWhose.test(text))) return false;
  const own = visibleText(withoutAsides(element));
  return !(namesPerson(own) && tellsWhose.test(own));
}

/** A copy of an element without the remarks in it. */
export function withoutAsides(element: HTMLElement): Node {
  const copy = element.cloneNode(true) as HTMLElement;
  for (const aside of copy.querySelectorAll(asides)) aside.remove();
  return copy;
}
