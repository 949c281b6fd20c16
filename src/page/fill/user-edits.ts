import { watchComposition } from '../dom/composition';

/** Remembers what the user does in a document and in the frames of it that are read; keeps no values. */
export interface UserEdits {
  /** The controls that he changed himself: only his own events are trusted (`isTrusted`), ours and the page's are not. */
  readonly touched: WeakSet<EventTarget>;
  /** Follows one more document, such as that of a frame; each is followed once. */
  follow(page: Document): void;
}

/** Follows the user until the signal ends: what he changed, and where his input method is at work. */
export function trackUserEdits(life: AbortSignal): UserEdits {
  const touched = new WeakSet<EventTarget>();
  const followed = new WeakSet<Document>();
  const note = (event: Event): void => {
    if (event.isTrusted && event.target) touched.add(event.composedPath()[0] ?? event.target);
  };
  return {
    touched,
    follow(page) {
      if (followed.has(page)) return;
      followed.add(page);
      for (const type of ['input', 'change'])
        page.addEventListener(type, note, { capture: true, passive: true, signal: life });
      watchComposition(page, life);
    },
  };
}
