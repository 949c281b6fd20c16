import { frameAround, outerElement, viewOf } from '../dom/outer-element';
import type { Control } from '../widgets/control';
import { drawnElement, hasSize } from './drawn-element';

const faintest = 0.1;

/**
 * Whether a person can see a control, at the moment of writing: displayed, not transparent (the product of all
 * ancestors' opacity), of some size, reachable by scrolling, not clipped away; and so is each frame that it stands in.
 * Hidden fields that ask for identity numbers are an old trick (docs/security.md); a field hidden between preview and
 * fill is one too.
 */
export function seenByPerson(control: Control): boolean {
  const drawn = drawnElement(control);
  return drawn?.isConnected === true && isSeen(drawn, 1);
}

function isSeen(element: Element, around: number): boolean {
  if (!element.checkVisibility({ visibilityProperty: true }) || !hasSize(element) || !isReachable(element))
    return false;
  const opacity = opacityOf(element, around);
  const frame = frameAround(element);
  return opacity >= faintest && (frame === null || isSeen(frame, opacity));
}

/** The product of an element's own and all outer opacities; 0 where something clips it away. */
function opacityOf(element: Element, inner: number): number {
  let opacity = inner;
  for (let at: Element | null = element; at && opacity > 0; at = outerElement(at)) {
    const style = viewOf(at)?.getComputedStyle(at);
    if (!style || clipsAll(style)) return 0;
    opacity *= Number(style.opacity) * filterOpacity(style.filter);
  }
  return opacity;
}

function filterOpacity(filter: string): number {
  let opacity = 1;
  for (const [, value, percent] of filter.matchAll(/opacity\(([\d.]+)(%?)\)/g))
    opacity *= Number(value) / (percent ? 100 : 1);
  return opacity;
}

function clipsAll(style: CSSStyleDeclaration): boolean {
  return /inset\(\s*(?:50|100)%|circle\(\s*0/.test(style.clipPath) || style.clip === 'rect(0px, 0px, 0px, 0px)';
}

/** Not off to the left or above of what can be scrolled to, nor in a box of no size that hides what overflows it. */
function isReachable(element: Element): boolean {
  const box = element.getBoundingClientRect();
  const view = viewOf(element);
  if (!view || box.right + view.scrollX <= 0 || box.bottom + view.scrollY <= 0) return false;
  for (let at = outerElement(element); at; at = outerElement(at)) {
    if (hasSize(at)) continue;
    const { overflowX, overflowY, display } = view.getComputedStyle(at);
    if (display !== 'contents' && overflowX !== 'visible' && overflowY !== 'visible') return false;
  }
  return true;
}
