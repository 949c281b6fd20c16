import type { Control } from '../widgets/control';

const faintest = 0.1;
const smallest = 4;

/**
 * Whether a person can see a control, at the moment of writing: displayed, not transparent (the product of all
 * ancestors' opacity), of some size, reachable by scrolling, not clipped away. Hidden fields that ask for identity
 * numbers are an old trick (security.md, attacks 9 and 10); a field hidden between preview and fill is one too.
 */
export function seenByPerson(control: Control): boolean {
  const drawn = drawnElement(control);
  if (!drawn?.isConnected || !drawn.checkVisibility({ visibilityProperty: true })) return false;
  return isOpaque(drawn) && hasSize(drawn) && isReachable(drawn);
}

/** What stands for the control on the screen: kits hide the native input of uploads, radios and boxes. */
function drawnElement({ root, inputs, kind }: Control): HTMLElement | null {
  const first = inputs[0] ?? root;
  const native = root === first;
  if (native && (kind === 'upload' || kind === 'checkbox' || kind === 'radio' || kind === 'switch'))
    return plainlyDrawn(first) ? first : (first.closest('label') ?? first.parentElement);
  return root;
}

function plainlyDrawn(element: HTMLElement): boolean {
  const box = element.getBoundingClientRect();
  return box.width >= smallest && box.height >= smallest && element.checkVisibility({ opacityProperty: true });
}

function isOpaque(element: HTMLElement): boolean {
  let opacity = 1;
  for (let at: Element | null = element; at; at = parentAcross(at)) {
    const style = at.ownerDocument.defaultView?.getComputedStyle(at);
    if (!style) return false;
    opacity *= Number(style.opacity) * filterOpacity(style.filter);
    if (opacity < faintest || clipsAll(style)) return false;
  }
  return true;
}

function filterOpacity(filter: string): number {
  const found = /opacity\(([\d.]+)(%?)\)/.exec(filter);
  return found ? Number(found[1]) / (found[2] ? 100 : 1) : 1;
}

function clipsAll(style: CSSStyleDeclaration): boolean {
  return /inset\(\s*(?:50|100)%|circle\(\s*0/.test(style.clipPath) || style.clip === 'rect(0px, 0px, 0px, 0px)';
}

/** Its own box, or what is drawn inside it: an inline wrapper around a button has no height of its own. */
function hasSize(element: HTMLElement): boolean {
  return isBig(element) || Array.from(element.querySelectorAll('*')).slice(0, mostInside).some(isBig);
}

const mostInside = 40;

function isBig(element: Element): boolean {
  const box = element.getBoundingClientRect();
  return (
    box.width >= smallest &&
    box.height >= smallest &&
    element.checkVisibility({ opacityProperty: true, visibilityProperty: true })
  );
}

/** Off to the left or above of what can be scrolled to, or in a box of no size that hides what overflows it. */
function isReachable(element: HTMLElement): boolean {
  const box = element.getBoundingClientRect();
  const view = element.ownerDocument.defaultView;
  if (!view || box.right + view.scrollX <= 0 || box.bottom + view.scrollY <= 0) return false;
  for (let at = element.parentElement; at; at = at.parentElement) {
    const around = at.getBoundingClientRect();
    if (around.width >= 1 && around.height >= 1) continue;
    const { overflowX, overflowY } = view.getComputedStyle(at);
    if (overflowX !== 'visible' || overflowY !== 'visible') return false;
  }
  return true;
}

function parentAcross(element: Element): Element | null {
  if (element.parentElement) return element.parentElement;
  const root = element.getRootNode();
  if (root.nodeType === Node.DOCUMENT_FRAGMENT_NODE) return (root as ShadowRoot).host;
  return element.ownerDocument.defaultView?.frameElement ?? null;
}
