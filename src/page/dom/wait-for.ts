import { atNextFrame } from './next-task';

export interface WaitOptions {
  readonly signal: AbortSignal;
  /** Milliseconds after which the answer is null. */
  readonly deadline: number;
  /** Where changes are expected; also asked again at every frame, since layout changes without mutations. */
  readonly root: Node;
}

/**
 * Waits until the condition gives something and returns it; null at the deadline.
 * @throws the signal's reason when it is aborted: the user stopped, or the page goes away.
 */
export function waitFor<T>(condition: () => T | null | undefined | false, options: WaitOptions): Promise<T | null> {
  const { signal, deadline, root } = options;
  signal.throwIfAborted();
  const now = condition();
  if (now) return Promise.resolve(now);
  return new Promise((resolve, reject) => {
    let cancelFrame = () => {};
    const end = (settle: () => void) => {
      observer.disconnect();
      cancelFrame();
      clearTimeout(timer);
      signal.removeEventListener('abort', stop);
      settle();
    };
    const stop = () => end(() => reject(signal.reason));
    const ask = () => {
      try {
        const found = condition();
        if (found) end(() => resolve(found));
        return Boolean(found);
      } catch (error) {
        end(() => reject(error));
        return true;
      }
    };
    const everyFrame = () => {
      if (!ask()) cancelFrame = atNextFrame(root, everyFrame);
    };
    const observer = new MutationObserver(ask);
    const timer = setTimeout(() => end(() => resolve(null)), deadline);
    observer.observe(root, { subtree: true, childList: true, attributes: true, characterData: true });
    signal.addEventListener('abort', stop, { once: true });
    cancelFrame = atNextFrame(root, everyFrame);
  });
}
