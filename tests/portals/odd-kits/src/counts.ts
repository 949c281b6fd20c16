/** How often what no tool may touch was touched; tests read it as `window.__counts()`. */
export const counts = { submits: 0, consents: 0, captchas: 0, saves: 0, nexts: 0 };

declare global {
  interface Window {
    /** What the page holds, by the names in its `data-model` attributes. */
    __model(): Record<string, unknown>;
    __counts(): typeof counts;
    __ready?: boolean;
  }
}

/** Lets tests read the page's own model. */
export function exposeModel(model: () => Record<string, unknown>): void {
  window.__model = () => JSON.parse(JSON.stringify(model()));
  window.__counts = () => ({ ...counts });
}

/** Counts clicks on the buttons that say what they count. */
export function countClicks(root: Document | ShadowRoot): void {
  root.addEventListener('click', ({ target }) => {
    const name = target instanceof HTMLElement ? target.closest<HTMLElement>('[data-count]')?.dataset.count : undefined;
    if (name !== undefined && name in counts) counts[name as keyof typeof counts] += 1;
  });
}
