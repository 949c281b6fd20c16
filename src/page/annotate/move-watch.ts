const watchedAttributes = ['class', 'style', 'hidden', 'open'];

/** Calls back when something on the page may have moved: it scrolled, changed, finished a transition, was resized. */
export interface MoveWatch {
  /** Also watches this document; once is enough. */
  watch(document: Document): void;
}

/** One set of observers for all marks, whatever their number. */
export function watchMoves(onMove: () => void, signal: AbortSignal): MoveWatch {
  const watched = new WeakSet<Document>();
  const changes = new MutationObserver(onMove);
  const sizes = new ResizeObserver(onMove);
  signal.addEventListener('abort', () => {
    changes.disconnect();
    sizes.disconnect();
  });
  return {
    watch(document) {
      if (watched.has(document)) return;
      watched.add(document);
      const options = { capture: true, passive: true, signal };
      for (const type of ['scroll', 'transitionend', 'animationend', 'load'])
        document.addEventListener(type, onMove, options);
      document.defaultView?.addEventListener('resize', onMove, options);
      changes.observe(document, {
        childList: true,
        subtree: true,
        attributes: true,
        attributeFilter: watchedAttributes,
      });
      sizes.observe(document.documentElement);
    },
  };
}
