import { realmOf } from './realm';

/** Whether a person can see the element: drawn, and not of zero size. */
export function isShown(element: Element): boolean {
  if (!element.isConnected || !element.checkVisibility({ visibilityProperty: true })) return false;
  const { width, height } = element.getBoundingClientRect();
  return width > 0 && height > 0;
}

/** Whether the element is on its way out: the closing animation of the select before this one must not be taken for open. */
export function isLeaving(element: Element): boolean {
  return /-(?:leave|exit)(?:-|\s|$)|(?:fade|expand|slide|zoom)Out/.test(element.getAttribute('class') ?? '');
}

/** Some libraries measure with a copy that they put far outside of the page: nobody can see or press that. */
export function isBanished(element: Element): boolean {
  for (let at: HTMLElement | null = element as HTMLElement; at !== null; at = at.parentElement) {
    if (/^-\d{4,}px$/.test(at.style.top) || /^-\d{4,}px$/.test(at.style.left)) return true;
  }
  return false;
}

/** Whether an element is cut away, with a box few levels around it: drawn, and yet nothing of it is seen. */
export function isCutAway(element: Element): boolean {
  for (let at: Element | null = element, level = 0; at !== null && level < 4; at = at.parentElement, level += 1) {
    const { clip, clipPath } = realmOf(at).getComputedStyle(at);
    if (clip === 'rect(0px, 0px, 0px, 0px)' || /inset\((?:50|100)%/.test(clipPath)) return true;
  }
  return false;
}
