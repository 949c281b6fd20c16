import { isPlaceholderOption } from '../../core/choose/normalise-option';
import { visibleText } from './visible-text';
import { widgetHint } from './widget-hint';

/** The boxes of choice lists that are drawn without any native element, as a walk over the page came upon their lists. */
const boxes = new WeakSet<Element>();

/** Whether an element was found to be the box of such a list. */
export function isDrawnList(element: Element): boolean {
  return boxes.has(element);
}

const mostLevels = 4;
const longestFace = 40;
const natives = 'input:not([type=checkbox]),select,textarea,button,form';
const menus = 'nav,header,aside,menu,li,[role^=menu],[role=tablist]';
const calledList = /(?:^|[-_\s])(?:dropdown|select)/i;

/**
 * The box around a choice list that a page draws of plain elements: a list that is not open, or lies over the page, and
 * right before it the face that shows what is chosen. The face proves it by its words: it asks to choose (请选择), or
 * shows one of the list's own options; else it has to be called a list and to stand in the item of a form. Menus of
 * links, and whatever has a native box in it, are none.
 * @returns null for every other list; a look at each list must cost little.
 */
export function drawnListOf(list: HTMLElement): HTMLElement | null {
  const popup = list.localName === 'dl' ? (hiddenAnswer(list) ?? popupOf(list)) : popupOf(list);
  const face = popup?.previousElementSibling as HTMLElement | null | undefined;
  const box = popup?.parentElement;
  if (!popup || !face || !box || isInMenu(box)) return null;
  const text = visibleText(face).replace(/\s*[▾▼⌄∨]$/u, '');
  if (text === '' || text.length > longestFace || !face.checkVisibility() || box.querySelector(natives)) return null;
  if (list.querySelector('a[href]:not([href^="javascript:"],[href^="#"])')) return null;
  if (!isPlaceholderOption(text) && !offers(list, text) && !isCalledSo(face, box)) return null;
  boxes.add(box);
  return box;
}

/** A term that shows the choice, and what can be chosen in the answer below it, hidden and perhaps not yet drawn (WeUI). */
function hiddenAnswer(list: HTMLElement): HTMLElement | null {
  const [term, answer, more] = list.children;
  if (term?.localName !== 'dt' || answer?.localName !== 'dd' || more) return null;
  return answer.checkVisibility() ? null : (answer as HTMLElement);
}

/** Entries of menus are list items; a form that is laid out in items has a cell or a form of its own between. */
function isInMenu(box: HTMLElement): boolean {
  const menu = box.closest(menus);
  if (menu?.localName !== 'li') return menu !== null;
  return !menu.contains(box.closest('td,dd,form,fieldset'));
}

/** The outermost box that is hidden with the list, or that lifts it over the page. */
function popupOf(list: HTMLElement): HTMLElement | null {
  let at = list;
  const isHidden = !list.checkVisibility({ visibilityProperty: true, opacityProperty: true });
  for (let level = 0; level < mostLevels; level++) {
    const outer = at.parentElement;
    if (!outer) return null;
    if (isHidden ? outer.checkVisibility({ visibilityProperty: true, opacityProperty: true }) : isLifted(at)) return at;
    at = outer;
  }
  return null;
}

function isLifted(element: HTMLElement): boolean {
  const position = element.ownerDocument.defaultView?.getComputedStyle(element).position;
  return position === 'absolute' || position === 'fixed';
}

function offers(list: HTMLElement, text: string): boolean {
  for (const item of list.children) if (visibleText(item) === text) return true;
  return false;
}

/** Whether a face without telling words is called a list, in the item of a form. */
export function isCalledSo(face: HTMLElement, box: HTMLElement): boolean {
  if (!calledList.test(face.className) || face.localName === 'a') return false;
  let at = box.parentElement;
  for (let level = 0; at && level < mostLevels; level++, at = at.parentElement)
    if (widgetHint(String(at.className)) === 'item') return true;
  return false;
}
