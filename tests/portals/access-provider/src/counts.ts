/** How often what no tool may touch was touched, in this frame. */
export const counts = { submits: 0, consents: 0, captchas: 0, saves: 0, nexts: 0 };

/** Counts clicks on the buttons that say what they count. */
export function countClicks(): void {
  document.addEventListener('click', ({ target }) => {
    const name = target instanceof HTMLElement ? target.dataset.count : undefined;
    if (name !== undefined && name in counts) counts[name as keyof typeof counts] += 1;
  });
}
