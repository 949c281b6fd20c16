const composing = new WeakSet<EventTarget>();

/** Watches where an input method is at work: such a field must not be touched. Call it before the user types. */
export function watchComposition(page: Document, signal: AbortSignal): void {
  const options = { capture: true, passive: true, signal };
  const target = (event: Event) => event.composedPath()[0] ?? event.target;
  page.addEventListener('compositionstart', (event) => mark(target(event), true), options);
  page.addEventListener('compositionend', (event) => mark(target(event), false), options);
  // A word that is broken off, the field being left, may end without a word: nobody composes where the focus is not.
  page.addEventListener('blur', (event) => event.isTrusted && mark(target(event), false), options);
}

function mark(target: EventTarget | null, active: boolean): void {
  if (target === null) return;
  if (active) composing.add(target);
  else composing.delete(target);
}

/** Whether the user is in the middle of a word in this field, or in a box within it. */
export function isBeingComposed(field: Element): boolean {
  if (composing.has(field)) return true;
  const root = field.getRootNode() as Document | ShadowRoot;
  const focused = root.activeElement;
  return focused !== null && focused !== undefined && field.contains(focused) && composing.has(focused);
}
