/**
 * Remembers which controls the user changed himself: only his own events are trusted (`isTrusted`), ours and the
 * page's are not. Listens for as long as the document lives; keeps no values.
 */
export function trackUserEdits(root: Document): WeakSet<EventTarget> {
  const touched = new WeakSet<EventTarget>();
  const note = (event: Event): void => {
    if (event.isTrusted && event.target) touched.add(event.composedPath()[0] ?? event.target);
  };
  root.addEventListener('input', note, { capture: true, passive: true });
  root.addEventListener('change', note, { capture: true, passive: true });
  return touched;
}
