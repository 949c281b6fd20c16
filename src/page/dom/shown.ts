/** Whether a person can see the element: drawn, and not of zero size. */
export function isShown(element: Element): boolean {
  if (!element.isConnected || !element.checkVisibility({ visibilityProperty: true })) return false;
  const { width, height } = element.getBoundingClientRect();
  return width > 0 && height > 0;
}

/** Whether the element is on its way out: the closing animation of the select before this one must not be taken for open. */
export function isLeaving(element: Element): boolean {
  return /-(?:leave|exit)(?:-|\s|$)/.test(element.getAttribute('class') ?? '');
}
