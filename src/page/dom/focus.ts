import { realmOf } from './realm';

function fireFocus(element: HTMLElement, type: 'focus' | 'blur', relatedTarget: HTMLElement | null): void {
  const { FocusEvent } = realmOf(element);
  const init = { composed: true, relatedTarget };
  element.dispatchEvent(new FocusEvent(type, init));
  element.dispatchEvent(new FocusEvent(type === 'focus' ? 'focusin' : 'focusout', { ...init, bubbles: true }));
}

/** What was told that it has the focus and, in a window without, nobody but us can tell that it lost it. */
let told: HTMLElement | null = null;

function happens(element: HTMLElement, type: 'focus' | 'blur', act: () => void): boolean {
  let happened = false;
  const note = () => {
    happened = true;
  };
  element.addEventListener(type, note);
  act();
  element.removeEventListener(type, note);
  return happened;
}

/**
 * Focuses as a person would. While the user is in the side panel the page's window has no focus, and the browser sends
 * it no events: then they are made here.
 */
export function focusElement(element: HTMLElement): void {
  const { ownerDocument: page } = element;
  const hadIt = page.activeElement === element && page.hasFocus();
  const sent = happens(element, 'focus', () => element.focus({ preventScroll: true }));
  if (sent || hadIt) return;
  const from = told === element ? null : told;
  if (from?.isConnected) announceBlur(from, element);
  told = element;
  fireFocus(element, 'focus', from);
}

/** Takes the focus away, with its events, whether or not the window has the focus. */
export function blurElement(element: HTMLElement): void {
  if (happens(element, 'blur', () => element.blur())) return;
  announceBlur(element);
}

/** Only the events: for what the page does when a person leaves a field, without the cost of real focus. */
export function announceBlur(element: HTMLElement, to: HTMLElement | null = null): void {
  if (told === element) told = null;
  fireFocus(element, 'blur', to);
}
