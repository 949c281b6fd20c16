import { counts } from './counts';
import { heldBelow } from './held-in';

declare global {
  interface Window {
    /** What would be sent, by the names in the `data-model` attributes, inner frames included. */
    __model(): Record<string, unknown>;
    __counts(): typeof counts;
    __ready?: boolean;
  }
}

function innerWindows(): Window[] {
  return [...document.querySelectorAll('iframe')].flatMap(({ contentWindow }) => contentWindow ?? []);
}

/** Lets tests read what this frame and those in it hold, and what was clicked in them. */
export function exposeModel(): void {
  window.__model = () => Object.assign(heldBelow(document), ...innerWindows().map((inner) => inner.__model()));
  window.__counts = () => {
    const sum = { ...counts };
    for (const inner of innerWindows())
      for (const [name, count] of Object.entries(inner.__counts())) sum[name as keyof typeof counts] += count;
    return sum;
  };
}
