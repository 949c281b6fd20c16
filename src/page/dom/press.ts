import { focusElement } from './focus';
import { realmOf } from './realm';
import { isShown } from './shown';
import { textOf } from './text-of';

const forbidden =
  /提\s*交|保\s*存|暂\s*存|上一步|下一步|同\s*意|已阅读|立即|验证码|发\s*送|^(?:登\s*录|注\s*册|注\s*销)|^(?:submit|save|next|agree)$/i;

const focusableSelector = 'input,textarea,select,button,a[href],[tabindex]';

/** Pressing this would send, agree or go on: never ours to do. */
export class ForbiddenPress extends Error {}

function refuseForbidden(element: HTMLElement, turns: boolean): void {
  const button = element.closest<HTMLElement>(
    'button,a,[role="button"],input[type="submit"],input[type="button"],input[type="image"]',
  );
  if (button === null) return;
  const name = (textOf(button) || button.getAttribute('value') || button.title).trim();
  if (turns && /^next$/i.test(name)) return;
  if (forbidden.test(name)) throw new ForbiddenPress(name);
}

/**
 * A button without a type submits the form around it: while ours is pressed, no form is sent. The button of a search
 * may tell the page's own handlers of it, but never the browser.
 */
function withoutSubmit(element: HTMLElement, isSearch: boolean, act: () => void): void {
  const view = realmOf(element);
  const stop = (event: Event) => {
    event.preventDefault();
    if (!isSearch) event.stopImmediatePropagation();
  };
  view.addEventListener('submit', stop, !isSearch);
  try {
    act();
  } finally {
    view.removeEventListener('submit', stop, !isSearch);
  }
}

/** @returns false when the page prevented what the browser would do. */
function fireMouse(element: HTMLElement, type: string, more: PointerEventInit = {}): boolean {
  const view = realmOf(element);
  const { left, top, width, height } = element.getBoundingClientRect();
  const init: PointerEventInit = {
    bubbles: !/enter$|leave$/.test(type),
    cancelable: true,
    composed: true,
    view,
    detail: /click|down|up/.test(type) ? 1 : 0,
    button: 0,
    clientX: left + width / 2,
    clientY: top + height / 2,
    isPrimary: true,
    pointerType: 'mouse',
    ...more,
  };
  const Kind = type.startsWith('pointer') ? view.PointerEvent : view.MouseEvent;
  return element.dispatchEvent(new Kind(type, init));
}

/** Where our pointer is: it leaves one element when it comes to the next, as a person's does. */
let under: HTMLElement | null = null;
const deepest = 8;

function ancestors(element: HTMLElement): HTMLElement[] {
  const chain: HTMLElement[] = [];
  for (let at: HTMLElement | null = element; at !== null && chain.length < deepest; at = at.parentElement)
    chain.push(at);
  return chain;
}

function moveAway(to: HTMLElement | null): void {
  const from = under;
  under = null;
  if (from === null || from === to || !from.isConnected) return;
  for (const type of ['pointerout', 'mouseout']) fireMouse(from, type, { relatedTarget: to });
  for (const left of ancestors(from)) {
    if (to !== null && left.contains(to)) break;
    fireMouse(left, 'pointerleave', { relatedTarget: to });
    fireMouse(left, 'mouseleave', { relatedTarget: to });
  }
}

/** Moves the pointer over an element: some widgets show, or take, only what was hovered. */
export function hover(element: HTMLElement): void {
  const from = under;
  if (from === element) return;
  moveAway(element);
  under = element;
  for (const type of ['pointerover', 'mouseover', 'pointermove', 'mousemove'])
    fireMouse(element, type, { relatedTarget: from });
  // These do not rise by themselves: the browser tells every element that the pointer came into.
  for (const entered of ancestors(element)) {
    if (from !== null && entered.contains(from)) break;
    fireMouse(entered, 'pointerenter', { relatedTarget: from });
    fireMouse(entered, 'mouseenter', { relatedTarget: from });
  }
}

/** Takes our pointer off the page, so that no tooltip of what was pressed stays. */
export function leavePage(): void {
  moveAway(null);
}

/**
 * Presses an element with all the events of a mouse, since libraries listen to different ones.
 * @param turns whether it is known to turn a calendar's page, which may be called `Next` as well
 * @throws {ForbiddenPress} for buttons that send, agree or go on.
 */
export function press(element: HTMLElement, { isSearch = false, turns = false } = {}): void {
  refuseForbidden(element, turns);
  withoutSubmit(element, isSearch, () => {
    hover(element);
    fireMouse(element, 'pointerdown', { buttons: 1 });
    const focusable = element.closest<HTMLElement>(focusableSelector);
    // A mouse focuses what it presses, unless the page prevents it; some widgets open on focus alone.
    if (fireMouse(element, 'mousedown', { buttons: 1 }) && focusable !== null) focusElement(focusable);
    fireMouse(element, 'pointerup');
    fireMouse(element, 'mouseup');
    fireMouse(element, 'click');
  });
}

/** The innermost element that carries the whole text: some libraries listen there, and the events rise to all others. */
export function pressInside(element: HTMLElement): void {
  press(innermostWithText(element));
}

function innermostWithText(element: HTMLElement): HTMLElement {
  const text = textOf(element);
  const inner = [...element.children].find((child) => (text === '' || textOf(child) === text) && isShown(child));
  return inner === undefined || inner.localName === 'svg' ? element : innermostWithText(inner as HTMLElement);
}
