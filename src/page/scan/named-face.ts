import type { ControlKind } from '../../core/plan/snapshot';
import { namedFaceKind, noteNamedFace } from '../dom/named-faces';
import { drawnListOf } from './drawn-list';
import { widgetHint } from './widget-hint';

const natives =
  'input:not([type=hidden]),select,textarea,button,a[href],form,[role]:not([role=img]),[contenteditable=""],[contenteditable=true]';
/** What takes the focus is found by that, and stands for a list that other drivers know (Tea). */
const focused = 'div[tabindex],span[tabindex]';
/** What is called a date and no more may be one that is only shown. */
const calledCalendar = /(?:^|[-_])(?:calendar|date-?(?:time)?-?(?:picker|box|input|select|editor)|time-?picker)$/;
const calledList =
  /(?:^|[-_])(?:drop-?down|drop-?list|combo-?box|picker|(?<!multi-)select|select-?(?:or|box|container|wrapper|wrap|field|multiple|input)|drop-?down-(?:menu|box|select))$/;
const calledUpload = /(?:^|[-_])(?:file|image|photo|picture|media)-?picker(?:__container)?$/;
const calledMany =
  /(?:^|[-_])(?:cascad(?:er|e)|data-tree|area-picker|region-picker|city-picker)(?:-(?:picker|input|container))?$/;
/** What lies in a closed widget, or steers one. */
const calledPart =
  /(?:^|[-_])(?:options?|items?|popup|popper|panel|layer|mask|menu-item|area-?code|prefix|addon|suffix)(?:$|[-_])/;
const longestFace = 40;
const mostLevels = 5;
/** Elements and texts that are seen of a face; its closed popup may lie inside, unseen. */
const mostSeen = 40;
const mostLists = 4;
/** +86 before a telephone is chosen too, and asks nothing. */
const areaCode = /^\s*\+?\d/u;

const kinds = new Map<string, ControlKind | null>();
const mostKept = 2000;

/**
 * The kind of a widget that a kit draws without any native element, role or tabindex (TinyNG's, uni-app's, San's lists
 * and calendars): its tag or its classes name it, it stands in the item of a form or in the cell of a row, and shows
 * one short text or none. What is called so and holds a label of its own, a button or a box, is more than the face.
 * @param element any element of the page: a look at each must cost little
 */
export function namedFaceOf(element: HTMLElement): ControlKind | null {
  const before = namedFaceKind(element);
  if (before) return before;
  const kind = calledKind(element);
  if (kind === null || !standsInItem(element)) return null;
  if (element.matches(`nav *,header *,[role],label,${focused}`) || !element.checkVisibility()) return null;
  const shown = shownTexts(element);
  if (shown === null || holdsDrawnList(element)) return null;
  if (kind !== 'upload' && (shown.length > 1 || areaCode.test(shown[0] ?? ''))) return null;
  if ((shown[0] ?? '').length > longestFace) return null;
  noteNamedFace(element, kind);
  return kind;
}

/** What its tag or one of its classes calls it; remembered, since a page has few different ones. */
function calledKind({ localName, className }: HTMLElement): ControlKind | null {
  if (typeof className !== 'string') return null;
  const key = localName.includes('-') ? `${localName} ${className}` : className;
  const known = kinds.get(key);
  if (known !== undefined) return known;
  const kind = readNames(key.toLowerCase());
  if (kinds.size >= mostKept) kinds.clear();
  kinds.set(key, kind);
  return kind;
}

function readNames(text: string): ControlKind | null {
  const names = text.split(/\s+/).filter(Boolean);
  if (names.some((name) => calledPart.test(name))) return null;
  if (names.some((name) => calledUpload.test(name))) return 'upload';
  if (names.some((name) => calledMany.test(name))) return 'cascader';
  if (names.some((name) => calledCalendar.test(name))) return 'date';
  return names.some((name) => calledList.test(name)) ? 'select' : null;
}

function standsInItem(element: HTMLElement): boolean {
  let at = element.parentElement;
  for (let level = 0; at && level < mostLevels; level++, at = at.parentElement) {
    if (at.localName === 'td' || widgetHint(String(at.className)) === 'item') return true;
    if (at.localName === 'form' || at.localName === 'li') return false;
  }
  return false;
}

/** A list that lies closed within it is found by itself, with its options (WeUI). */
function holdsDrawnList(element: HTMLElement): boolean {
  return [...element.querySelectorAll<HTMLElement>('ul,ol,dl')].slice(0, mostLists).some((list) => drawnListOf(list));
}

/** The one button that is the widget's own head, called like it (Tea's `dropdown__header`): what it shows is the choice. */
function isHead(button: Element, element: HTMLElement): boolean {
  const isButton = button.localName === 'button' && button.parentElement === element && button.hasAttribute('type');
  return isButton && /(?:dropdown|select)(?:__|-)(?:header|trigger|value|btn|button)/.test(button.className);
}

/** The texts that are seen, each of one element; icons of fonts are none. Null where a native part is seen, or too much. */
function shownTexts(element: HTMLElement): string[] | null {
  const walk = element.ownerDocument.createTreeWalker(
    element,
    NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT,
    (node) =>
      node.nodeType !== Node.ELEMENT_NODE || (node as Element).checkVisibility()
        ? NodeFilter.FILTER_ACCEPT
        : NodeFilter.FILTER_REJECT,
  );
  const texts: string[] = [];
  let seen = 0;
  for (let node = walk.nextNode(); node !== null; node = walk.nextNode()) {
    if (++seen > mostSeen) return null;
    if (node.nodeType === Node.TEXT_NODE) {
      const text = (node.nodeValue ?? '').replace(/[\s\ue000-\uf8ff▾▼⌄∨﹀>›×]+/gu, '');
      if (text !== '') texts.push(text);
    } else if ((node as Element).matches(`${natives},${focused}`) && !isHead(node as Element, element)) return null;
  }
  return texts;
}
