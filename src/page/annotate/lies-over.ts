import { type Box, overlapOf } from './box';

const topLayer = ':popover-open,dialog:modal,:fullscreen';

/** Firefox lets extensions look into closed roots; elsewhere only open ones can be read. */
function rootOf(element: Element): ShadowRoot | null {
  const all = element as Element & { readonly openOrClosedShadowRoot?: ShadowRoot | null };
  return all.openOrClosedShadowRoot ?? element.shadowRoot;
}

/** A box that lets clicks through and still paints over what is below it: a watermark's pattern does not count. */
function hides(element: Element, style: CSSStyleDeclaration): boolean {
  if (style.pointerEvents !== 'none' || style.position === 'static' || style.visibility !== 'visible') return false;
  if (element.matches('img,video,iframe,canvas,embed,object')) return true;
  const alpha = /^rgba\(.*,\s*([\d.]+)\)$/.exec(style.backgroundColor)?.[1];
  return style.backgroundColor !== 'transparent' && Number(alpha ?? '1') >= 0.5;
}

function isOver(element: Element, box: Box, view: Window): boolean {
  if (overlapOf(element.getBoundingClientRect(), box) === 0) return false;
  return element.matches(topLayer) || hides(element, view.getComputedStyle(element));
}

/**
 * Whether something of the page lies over a box of ours: anything else in the top layer, or a painted box that lets
 * the pointer through. What takes the pointer itself is found by `elementFromPoint`.
 */
export function somethingLiesOver(root: Document | ShadowRoot, host: Element, box: Box): boolean {
  const view = host.ownerDocument.defaultView;
  if (!view) return true;
  for (const element of root.querySelectorAll('*')) {
    if (element === host) continue;
    const inner = rootOf(element);
    if (isOver(element, box, view) || (inner && somethingLiesOver(inner, host, box))) return true;
  }
  return false;
}
