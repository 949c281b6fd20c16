import { type Box, overlapOf } from './box';

type Root = Document | ShadowRoot;

const topLayer = ':popover-open,dialog:modal,:fullscreen';

/** Decorations that let the pointer through lie low; what is to cover a page is stacked high. */
const overlayFrom = 1000;

/** Firefox lets extensions look into closed roots; elsewhere only open ones can be read. */
function rootOf(element: Element): ShadowRoot | null {
  const all = element as Element & { readonly openOrClosedShadowRoot?: ShadowRoot | null };
  return all.openOrClosedShadowRoot ?? element.shadowRoot;
}

function* rootsWithin(root: Root): Generator<Root> {
  yield root;
  for (const element of root.querySelectorAll('*')) {
    const inner = rootOf(element);
    if (inner) yield* rootsWithin(inner);
  }
}

function anyOver(host: Element, box: Box, selector: string, counts: (element: Element) => boolean): boolean {
  for (const root of rootsWithin(host.ownerDocument))
    for (const element of root.querySelectorAll(selector))
      if (element !== host && overlapOf(element.getBoundingClientRect(), box) > 0 && counts(element)) return true;
  return false;
}

/** Whether another element of the top layer lies over a box of ours: only there can anything be above us. */
export function topLayerLiesOver(host: Element, box: Box): boolean {
  return anyOver(host, box, topLayer, () => true);
}

/**
 * Whether a painted box of the page that lets the pointer through stands where a box of ours is: below us it hides
 * nothing, but it is there for no honest reason. A watermark's pattern does not count.
 */
export function paintedBoxLiesOver(host: Element, box: Box): boolean {
  const view = host.ownerDocument.defaultView;
  return view === null || anyOver(host, box, '*', (element) => hides(element, view.getComputedStyle(element)));
}

function hides(element: Element, style: CSSStyleDeclaration): boolean {
  if (style.pointerEvents !== 'none' || style.position === 'static' || style.visibility !== 'visible') return false;
  if (!(Number(style.zIndex) >= overlayFrom)) return false;
  if (element.matches('img,video,iframe,canvas,embed,object')) return true;
  const alpha = /^rgba\(.*,\s*([\d.]+)\)$/.exec(style.backgroundColor)?.[1];
  return style.backgroundColor !== 'transparent' && Number(alpha ?? '1') >= 0.5;
}
