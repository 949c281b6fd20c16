import { viewportOf } from './frame-shifts';

/**
 * The page's topmost element at a point of the top viewport, without our own host, followed into same-origin frames
 * and open shadow roots. Undefined outside of the viewport, where nothing can be said.
 */
export function underPoint(top: Document, host: Element, x: number, y: number): Element | undefined {
  let found = top.elementFromPoint(x, y) ?? undefined;
  // The whole list costs eight times as much: it is read only where a mark of ours is on top.
  if (found === host) found = top.elementsFromPoint(x, y).find((element) => element !== host);
  let [innerX, innerY] = [x, y];
  for (let depth = 0; found && depth < 8; depth += 1) {
    const root: Document | ShadowRoot | null = innerRoot(found);
    if (!root) break;
    if (root.nodeType === Node.DOCUMENT_NODE) {
      const inner = viewportOf(found);
      [innerX, innerY] = [innerX - inner.x, innerY - inner.y];
    }
    const inner = root.elementFromPoint(innerX, innerY);
    if (!inner || inner === found) break;
    found = inner;
  }
  return found;
}

function innerRoot(element: Element): Document | ShadowRoot | null {
  if (element.localName === 'iframe' || element.localName === 'frame')
    return (element as HTMLIFrameElement).contentDocument;
  return element.shadowRoot;
}

function parentOf(node: Node): Node | null {
  return node.parentNode ?? (node as Partial<ShadowRoot>).host ?? null;
}

/** `contains` through open shadow roots. */
function holds(outer: Node, inner: Node): boolean {
  for (let node: Node | null = inner; node; node = parentOf(node)) if (node === outer) return true;
  return false;
}

/**
 * Whether what lies at a mark's place belongs to the field: the label, something around both, or a neighbour inside
 * the field's own item. Anything else is the page's dropdown, dialog or sticky header, and the mark must not lie over it.
 */
export function belongsToField(
  hit: Element,
  label: Element | null,
  control: Element,
  others: readonly Element[],
): boolean {
  if (holds(control, hit)) return false;
  if (holds(hit, label ?? control) || (label && holds(label, hit))) return true;
  let item: Element | null = control;
  while (item && !holds(item, hit)) item = item.parentElement;
  // What hangs from the body beside the form is a layer over it: there kits put their dropdowns and dialogs.
  if (!item || item === item.ownerDocument.body || !item.parentElement) return false;
  return !others.some((other) => other !== control && holds(item, other));
}
