import type { HiddenReason } from '../../core/footer/check/seen-page';
import { textVanishes } from './text-colour';

/** The place of a text on the page. */
export interface TextPlace {
  readonly hidden: HiddenReason | null;
  readonly low: boolean;
}

/** Letters below this size are read by nobody. */
const smallest = 6;

/** Where a text lies and whether a person sees it there. Only asked of the few texts that hold a number. */
export function placeOfText(node: Text): TextPlace {
  const element = node.parentElement ?? (node.getRootNode() as Partial<ShadowRoot>).host ?? null;
  if (element === null) return { hidden: 'not-displayed', low: false };
  const range = node.ownerDocument.createRange();
  range.selectNodeContents(node);
  const box = range.getBoundingClientRect();
  return { hidden: hiddenBy(element, box), low: liesLow(element, box) };
}

function hiddenBy(element: Element, box: DOMRect): HiddenReason | null {
  if (!element.checkVisibility({ visibilityProperty: true, contentVisibilityAuto: false })) return 'not-displayed';
  if (Number.parseFloat(getComputedStyle(element).fontSize) < smallest) return 'too-small';
  if (box.width < 1 || box.height < 1) return 'too-small';
  return offScreen(element, box) ? 'off-screen' : (byAncestors(element, box) ?? textVanishes(element));
}

function offScreen(element: Element, box: DOMRect): boolean {
  const view = element.ownerDocument.defaultView ?? window;
  const page = element.ownerDocument.documentElement;
  const left = box.left + view.scrollX;
  return (
    box.right + view.scrollX <= 0 ||
    box.bottom + view.scrollY <= 0 ||
    left >= Math.max(page.scrollWidth, view.innerWidth)
  );
}

function byAncestors(element: Element, box: DOMRect): HiddenReason | null {
  let opacity = 1;
  for (let at: Element | null = element; at; at = at.parentElement) {
    const style = getComputedStyle(at);
    opacity *= Number(style.opacity);
    if (opacity < 0.1) return 'transparent';
    if (cutsAll(at, style, box)) return 'clipped';
  }
  return null;
}

function cutsAll(element: Element, style: CSSStyleDeclaration, box: DOMRect): boolean {
  if (
    /inset\(\s*(?:50|100)%/.test(style.clipPath) ||
    /rect\((?:0(?:px)?|1px)[\s,]+(?:0(?:px)?|1px)[\s,]/.test(style.clip)
  )
    return true;
  // The root's overflow is the window's: what lies beyond it can be scrolled to.
  const cuts = /hidden|clip/.test(style.overflowX + style.overflowY) && !/^(?:HTML|BODY)$/.test(element.nodeName);
  if (!cuts) return false;
  const frame = element.getBoundingClientRect();
  const wide = Math.min(frame.right, box.right) - Math.max(frame.left, box.left);
  const high = Math.min(frame.bottom, box.bottom) - Math.max(frame.top, box.top);
  return wide < 1 || high < 1;
}

/** Inside what the page itself calls its footer, or in the last quarter or the last screen of it. */
function liesLow(element: Element, box: DOMRect): boolean {
  if (element.closest('footer, [role="contentinfo"]')) return true;
  const view = element.ownerDocument.defaultView ?? window;
  const height = Math.max(element.ownerDocument.documentElement.scrollHeight, view.innerHeight);
  const bottom = height - (box.bottom + view.scrollY);
  const share = height > 2 * view.innerHeight ? Math.max(view.innerHeight, height / 4) : height / 2;
  return bottom <= share;
}
