/** Remembers on what the browser's own menu was last opened. */
export interface Pointing {
  /** Listens in these documents too: a menu opened in a frame is no event of the page around it. */
  follow(documents: Iterable<Document>): void;
  /** The element under the last menu, or what has the focus where none was opened yet. */
  last(): Element | null;
}

/** Follows the user's own right-clicks (and the menu key) until the signal is aborted; the page's made-up ones do not count. */
export function watchPointing(root: Document, signal: AbortSignal): Pointing {
  const followed = new WeakSet<Document>();
  let pointed: WeakRef<Element> | null = null;
  const note = (event: Event): void => {
    const [target] = event.composedPath();
    if (event.isTrusted && isElement(target)) pointed = new WeakRef(target);
  };
  const follow = (documents: Iterable<Document>): void => {
    for (const document of documents) {
      if (followed.has(document)) continue;
      followed.add(document);
      document.addEventListener('contextmenu', note, { capture: true, passive: true, signal });
    }
  };
  follow([root]);
  return { follow, last: () => pointed?.deref() ?? focused(root) };
}

/** Of whatever window it comes from: a frame's elements are not made by this window's classes. */
function isElement(target: EventTarget | undefined): target is Element {
  return target !== undefined && 'nodeType' in target && target.nodeType === 1;
}

/** What has the focus, through frames of the same origin and open shadow roots. */
function focused(root: Document | ShadowRoot): Element | null {
  const active = root.activeElement;
  if (active === null) return null;
  const inner = active.shadowRoot ?? frameDocument(active);
  return inner ? (focused(inner) ?? active) : active;
}

function frameDocument(element: Element): Document | null {
  return element.localName === 'iframe' || element.localName === 'frame'
    ? (element as HTMLIFrameElement).contentDocument
    : null;
}
