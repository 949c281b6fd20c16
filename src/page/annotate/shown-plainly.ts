// Grey pages are customary on days of mourning, and hide nothing.
const harmlessFilter = /^(none|((grayscale|saturate|sepia)\([^)]*\)\s*)+)$/;

function isPlain(style: CSSStyleDeclaration): boolean {
  return (
    Number(style.opacity) > 0.9 &&
    harmlessFilter.test(style.filter) &&
    (style.maskImage ?? 'none') === 'none' &&
    style.clipPath === 'none' &&
    style.mixBlendMode === 'normal' &&
    style.visibility === 'visible' &&
    style.display !== 'none' &&
    (style.transform === 'none' || /^matrix\(1, 0, 0, 1,/.test(style.transform)) &&
    (style.scale ?? 'none') === 'none'
  );
}

/** Whether nothing on the element or around it makes it fainter, smaller, masked, clipped or blended. */
export function isShownPlainly(element: Element): boolean {
  const view = element.ownerDocument.defaultView;
  if (!view) return false;
  for (let node: Element | null = element; node; node = parentElementOf(node))
    if (!isPlain(view.getComputedStyle(node))) return false;
  return true;
}

function parentElementOf(element: Element): Element | null {
  if (element.parentElement) return element.parentElement;
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? root.host : null;
}

/** Whether a box of our own is wholly in sight and as large as its layout says. */
export function isWholeAndInSight(element: HTMLElement): boolean {
  const view = element.ownerDocument.defaultView;
  const rect = element.getBoundingClientRect();
  if (!view || rect.width < 1 || rect.height < 1) return false;
  const inSight =
    rect.left >= 0 && rect.top >= 0 && rect.right <= view.innerWidth + 1 && rect.bottom <= view.innerHeight + 1;
  const zoom = rect.width / element.offsetWidth;
  return inSight && zoom > 0.4 && Math.abs(rect.height / element.offsetHeight - zoom) < 0.05;
}
