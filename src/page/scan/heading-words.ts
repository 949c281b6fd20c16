import { visibleText } from './visible-text';

/** What stands in a heading and explains or does something. */
const asides = 'small,button,[class*="tip"],[class*="desc"],[class*="muted"],[class*="help"],[class*="extra"],a';
/** A badge may say whose block it is (负责人 with 网站 beside it): it is a remark only where the words before it have said so. */
const badges = '[class*="badge"],[class*="-tag"]';
const tellsWhose = /主办|开办|主体|单位|企业|公司|法定|法人|网站|APP|应用|小程序|安全|应急|算法|域名|接入/iu;

/** A heading's own words, without the remark beside them; of a drawn heading, what stands for its picture. */
export function headingWords(element: HTMLElement): string {
  if (element.localName === 'img') return element.getAttribute('alt')?.trim() ?? '';
  if (element.childElementCount === 0) return visibleText(element);
  if (element.querySelector(badges)) {
    const own = visibleText(without(element, `${asides},${badges}`));
    if (tellsWhose.test(own)) return own;
  }
  if (element.querySelector(asides)) {
    const own = visibleText(without(element, asides));
    if (own.length >= 2) return own;
  }
  return visibleText(element) || (element.querySelector('img[alt]')?.getAttribute('alt')?.trim() ?? '');
}

function without(element: HTMLElement, selector: string): Node {
  const copy = element.cloneNode(true) as HTMLElement;
  for (const aside of copy.querySelectorAll(selector)) aside.remove();
  return copy;
}

/** A copy of an element without the remarks in it. */
export function withoutAsides(element: HTMLElement): Node {
  return without(element, asides);
}
