export type Realm = Window & typeof globalThis;

/** The window that an element lives in: its constructors must be used, since it may stand in a same-origin frame. */
export function realmOf(element: Node): Realm {
  return ((element.ownerDocument ?? (element as Document)).defaultView ?? window) as Realm;
}

/** Narrowing that holds across frames, where `instanceof` of our own window does not. */
export function isElement(node: unknown): node is HTMLElement {
  return typeof node === 'object' && node !== null && (node as Node).nodeType === Node.ELEMENT_NODE;
}

export function isTag<K extends keyof HTMLElementTagNameMap>(
  element: Element | null | undefined,
  tag: K,
): element is HTMLElementTagNameMap[K] {
  return element?.localName === tag;
}

/** Anything with a native value that text can be written to. */
export function isTextElement(element: Element | null | undefined): element is HTMLInputElement | HTMLTextAreaElement {
  return isTag(element, 'input') || isTag(element, 'textarea');
}

/** The document or shadow root that an element's ids are looked up in. */
export function scopeOf(element: Element): Document | ShadowRoot {
  const root = element.getRootNode();
  return 'querySelectorAll' in root ? (root as Document | ShadowRoot) : element.ownerDocument;
}
