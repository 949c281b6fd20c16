import { isShown } from './shown';

/** No person notices, let alone uses, what is smaller. */
const smallest = 4;
const natives = 'input,select,textarea';
const lists = '[role="combobox"],[role="listbox"],[aria-haspopup],[aria-expanded],ul,ol,dl';

function isUsable(element: HTMLElement): boolean {
  if (!isShown(element)) return false;
  const { width, height } = element.getBoundingClientRect();
  return width >= smallest && height >= smallest;
}

/** A list, or a box that opens one, without a value of its own to send: no hint that merely stands beside. */
function drawsList(box: Element | null): box is HTMLElement {
  if (!box || box.matches(`${natives},label,button`) || !isUsable(box as HTMLElement)) return false;
  return box.querySelector(lists) !== null || box.matches(lists);
}

/**
 * The box that a library draws in place of a native list which it hides and keeps as the form's model: right after the
 * list, or around it. Null for a list that a person can use, and for one that nothing stands for.
 */
export function drawnFor(native: HTMLSelectElement): HTMLElement | null {
  if (isUsable(native)) return null;
  const { nextElementSibling: next, parentElement: around } = native;
  if (drawsList(next) && !next.querySelector('select,[name]')) return next;
  return drawsList(around) && around.querySelectorAll('select,[name]').length === 1 ? around : null;
}
