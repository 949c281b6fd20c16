const composing = new WeakSet<EventTarget>();

/** Watches where an input method is at work: such a field must not be touched. Call it before the user types. */
export function watchComposition(page: Document, signal: AbortSignal): void {
  const target = (event: Event) => event.composedPath()[0] ?? event.target;
  const options = { capture: true, passive: true, signal };
  page.addEventListener('compositionstart', (event) => mark(target(event), true), options);
  page.addEventListener('compositionend', (event) => mark(target(event), false), options);
}

function mark(target: EventTarget | null, active: boolean): void {
  if (target === null) return;
  if (active) composing.add(target);
  else composing.delete(target);
}

/** Whether the user is in the middle of a word in this field. */
export function isBeingComposed(element: EventTarget): boolean {
  return composing.has(element);
}
