/**
 * Reads a property by its prototype's own getter: a form answers `parentNode` with the box of that name inside it, in
 * every world, and a page could lead the way past what hides a field.
 */
function read<T>(prototype: object, property: string, of: Node): T {
  return Object.getOwnPropertyDescriptor(prototype, property)?.get?.call(of);
}

/** The element that an element is drawn inside of, within its document: through slots and out of shadow roots. */
export function outerElement(element: Element): Element | null {
  const slot = read<HTMLSlotElement | null>(Element.prototype, 'assignedSlot', element);
  const parent = slot ?? read<ParentNode | null>(Node.prototype, 'parentNode', element);
  if (parent === null) return null;
  if (parent.nodeType === Node.DOCUMENT_FRAGMENT_NODE) return (parent as Partial<ShadowRoot>).host ?? null;
  return parent.nodeType === Node.ELEMENT_NODE ? (parent as Element) : null;
}

/** The frame that an element's document is shown in, when the frame's own page may be read too. */
export function frameAround(element: Element): Element | null {
  return viewOf(element)?.frameElement ?? null;
}

/** The window that draws an element; null once its document has gone. */
export function viewOf(element: Element): (Window & typeof globalThis) | null {
  return read<Document | null>(Node.prototype, 'ownerDocument', element)?.defaultView ?? null;
}
