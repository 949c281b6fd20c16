/**
 * Whether one of an element's classes ends in one of the given words: portals rename the prefix of a library
 * (`app-beian-select` for `tea-select`), never the rest.
 */
export function classEnds(element: Element, words: string): boolean {
  return new RegExp(`(?:^|[\\s_-])(?:${words})(?=\\s|$)`).test(element.getAttribute('class') ?? '');
}

/** The element itself or the nearest ancestor whose class ends in one of the words, few levels up. */
export function nearestWith(element: HTMLElement, words: string, levels = 6): HTMLElement | null {
  let at: HTMLElement | null = element;
  for (let level = 0; at !== null && level <= levels; level += 1) {
    if (classEnds(at, words)) return at;
    at = at.parentElement;
  }
  return null;
}
