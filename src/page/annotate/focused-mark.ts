import type { Mark } from './mark';

/** The element that has the focus, followed into open shadow roots and same-origin frames. */
function activeElementOf(document: Document): Element | null {
  let active = document.activeElement;
  for (let depth = 0; active && depth < 8; depth += 1) {
    const frame = active.localName === 'iframe' ? (active as HTMLIFrameElement).contentDocument : null;
    const inner: Element | null | undefined = (active.shadowRoot ?? frame)?.activeElement;
    if (!inner) break;
    active = inner;
  }
  return active;
}

/** The mark of the page's control that has the focus. */
export function focusedMark(document: Document, marks: readonly Mark[]): Mark | null {
  const active = activeElementOf(document);
  if (!active || active === active.ownerDocument.body) return null;
  return marks.find((mark) => mark.element === active || mark.element.contains(active)) ?? null;
}
