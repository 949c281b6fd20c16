/**
 * As the `ref` of an element that appears because the user asked for it: what he asked for gets the focus, once. The
 * element that he pressed is gone, and a keyboard's user would start again at the top.
 */
export function focusOnOpen(element: HTMLElement | null): void {
  element?.focus();
}
