import { viewOf } from '../dom/outer-element';
import { isWording } from '../scan/visible-text';
import { hasSize } from './drawn-element';
import type { KnownControl } from './known-controls';

/** Said to screen readers alone by pages that mean well, and nothing that tells one field from another. */
const aside = /^[\s*＊（(]*(?:必填|选填|required|optional)[\s)）]*$/i;
const unread = /^(?:select|textarea|script|style)$/;
const lowestText = 6;
/** No label is made of more pieces. */
const mostPieces = 40;

/** Whether a person sees the label as it was read, every word of it: 负责人 with a hidden 证件号码 behind it asks for another thing. */
export function labelIsShown({ found: { carrier, inside, root } }: KnownControl): boolean {
  // What the control shows of its own (a value that was chosen) is no part of a label around it.
  const besides = carrier !== null && root.contains(carrier) ? null : root;
  return (carrier === root || isShown(carrier, besides)) && isShown(inside, null);
}

/** Every word below a node, but for those below another. */
function isShown(carrier: Node | null, besides: Element | null): boolean {
  if (carrier?.nodeType === Node.TEXT_NODE) return isDrawn(carrier as Text);
  const element = carrier as Element | null;
  if (!element) return true;
  if (!isVisible(element) || !hasSize(element)) return false;
  const texts = element.ownerDocument.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  for (let count = 0; texts.nextNode(); count++) {
    const text = texts.currentNode as Text;
    if (count >= mostPieces) return false;
    if (isOfLabel(text, besides) && !isDrawn(text)) return false;
  }
  return true;
}

function isOfLabel(text: Text, besides: Element | null): boolean {
  const words = text.data.trim();
  if (!isWording(words) || aside.test(words)) return false;
  return !besides?.contains(text) && !unread.test(text.parentElement?.localName ?? '');
}

function isVisible(element: Element): boolean {
  return element.checkVisibility({ visibilityProperty: true, opacityProperty: true });
}

function isDrawn(text: Text): boolean {
  const element = text.parentElement;
  const style = element && viewOf(element)?.getComputedStyle(element);
  if (!element || !style || !isVisible(element)) return false;
  if (style.clipPath !== 'none' || /,\s*0\)$/.test(style.color.startsWith('rgba') ? style.color : '')) return false;
  const range = text.ownerDocument.createRange();
  range.selectNodeContents(text);
  const { width, height, right } = range.getBoundingClientRect();
  return width >= 1 && height >= lowestText && right > 0;
}
