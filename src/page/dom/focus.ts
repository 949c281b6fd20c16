import { realmOf } from './realm';

function fireFocus(element: HTMLElement, type: 'focus' | 'focusin' | 'blur' | 'focusout'): void {
  const { FocusEvent } = realmOf(element);
  element.dispatchEvent(
    new FocusEvent(type, { bubbles: type.startsWith('focusi') || type === 'focusout', composed: true }),
  );
}

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
  fireFocus(element, 'focus');
  fireFocus(element, 'focusin');
}

/** Takes the focus away, with its events, whether or not the window has the focus. */
export function blurElement(element: HTMLElement): void {
  if (happens(element, 'blur', () => element.blur())) return;
  announceBlur(element);
}

/** Only the events: for what the page does when a person leaves a field, without the cost of real focus. */
export function announceBlur(element: HTMLElement): void {
  fireFocus(element, 'blur');
  fireFocus(element, 'focusout');
}
