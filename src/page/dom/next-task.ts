import { realmOf } from './realm';

/** Lets everything that the page queued run: microtasks (Vue, React's discrete events) and its earlier tasks. */
export function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}

/**
 * Lets the timers run that the page has already set for at once: rc-select takes the focus back in one after a press in
 * its list, and would take it from the field that comes next.
 */
export function dueTimers(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve);
  });
}

/** Runs at the next drawn frame; a hidden page draws none, so there a short task stands for one. */
export function atNextFrame(node: Node, run: () => void): () => void {
  const view = realmOf(node);
  if (view.document.hidden) {
    const timer = setTimeout(run, 50);
    return () => clearTimeout(timer);
  }
  const frame = view.requestAnimationFrame(run);
  return () => view.cancelAnimationFrame(frame);
}

/** Lets the page draw once: effects of React and Vue's next tick have run by then. */
export async function nextFrame(node: Node): Promise<void> {
  await new Promise<void>((resolve) => {
    atNextFrame(node, resolve);
  });
  await nextTask();
}

/** Waits until the next frame is about to be drawn: it then comes before the timers that are set by what is done now. */
export async function lateInFrame(node: Node): Promise<void> {
  await nextFrame(node);
  const began = performance.now();
  await nextFrame(node);
  const oneFrame = performance.now() - began;
  await new Promise((resolve) => {
    setTimeout(resolve, Math.max(0, Math.min(oneFrame, 50) - 2));
  });
}
