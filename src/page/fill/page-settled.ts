import { waitFor } from '../dom/wait-for';

/** Frames without a change after which a page counts as calm. */
const calmFrames = 3;

/**
 * Waits until the page has drawn what a choice set going: some frames in a row without a change, or the deadline.
 * @returns false when it was stopped.
 */
export async function pageSettled(root: Document, signal: AbortSignal, deadline: number): Promise<boolean> {
  let changed = true;
  let calm = 0;
  const observer = new MutationObserver(() => {
    changed = true;
  });
  observer.observe(root, { subtree: true, childList: true, attributes: true });
  const isCalm = (): boolean => {
    calm = changed ? 0 : calm + 1;
    changed = false;
    return calm >= calmFrames;
  };
  try {
    await waitFor(isCalm, { signal, deadline, root });
    return true;
  } catch {
    return false;
  } finally {
    observer.disconnect();
  }
}
