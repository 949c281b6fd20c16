import { realmOf } from '../dom/realm';
import { isShown } from '../dom/shown';
import { textOf } from '../dom/text-of';
import type { ListItem } from './list-items';

const boxes: ReadonlySet<string> = new Set(['ul', 'ol', 'dl', 'div', 'section', 'table', 'tbody']);
const longestOption = 40;
const fewest = 2;
/** Levels out from a face within which a list may push the page apart rather than lie over it. */
const mostLevels = 3;
const natives = 'input:not([type=hidden]),select,textarea,button';
const leadsAway = 'a[href]:not([href^="javascript:"],[href^="#"],[href=""])';
/** What a list of choices never offers: then it is a menu, and nothing in it is ours to press. */
const act =
  /^(?:提交|保存|暂存|删除|移除|清空|撤[回销]|注销|退出(?:登录)?|登录|编辑|修改|新增|添加|导[入出]|下载|打印|上一步|下一步)/u;

/** Boxes that may hold a list, and a kit's own elements (uni-app's are all its own). */
function boxesIn(place: ParentNode): HTMLElement[] {
  return [...place.querySelectorAll<HTMLElement>('*')].filter(
    ({ localName }) => boxes.has(localName) || localName.includes('-'),
  );
}

function isSeen(element: Element): boolean {
  return isShown(element) && element.checkVisibility({ opacityProperty: true });
}

/** The boxes that a person sees on a page now: what is opened afterwards is not among them. */
export function seenBoxes(page: Document): ReadonlySet<Element> {
  return new Set(boxesIn(page).filter(isSeen));
}

/** The entries of a box that holds nothing but entries: two or more, alike, each a short text. */
export function entriesOf(box: Element): ListItem[] {
  const entries = [...box.children].filter(isSeen) as HTMLElement[];
  const texts = entries.map(textOf);
  const isList =
    entries.length >= fewest &&
    entries.every(({ localName }) => localName === entries[0]?.localName) &&
    texts.every((text) => text !== '' && text.length <= longestOption) &&
    box.querySelector(natives) === null;
  return isList ? entries.map((element, at) => ({ element, text: texts[at] ?? '' })) : [];
}

/** Whether a list is a menu of things to do, or of links. */
export function isMenu(list: Element): boolean {
  return list.querySelector(leadsAway) !== null || entriesOf(list).some(({ text }) => act.test(text));
}

/** A list that was opened, and all that was opened with it. */
export interface OpenedList {
  readonly list: HTMLElement;
  readonly popup: HTMLElement;
}

/**
 * The list that came into sight since `before`: the innermost box of short texts. Null while there is none, and where
 * there are several (the columns of a region): which of them is meant is not plain.
 */
export function openedList(face: HTMLElement, before: ReadonlySet<Element>): OpenedList | null {
  const fresh = boxesIn(face.ownerDocument).filter(isSeen);
  const opened = fresh.flatMap((list): OpenedList[] => {
    if (list.contains(face) || entriesOf(list).length === 0) return [];
    const popup = outermostNew(list, before, face);
    return popup && (isLifted(popup) || isBeside(popup, face)) ? [{ list, popup }] : [];
  });
  const inner = opened.filter(({ list }) => !opened.some((other) => other.list !== list && list.contains(other.list)));
  return inner.length === 1 ? (inner[0] ?? null) : null;
}

/** What lies over the page since `before`, whatever it is: null where nothing does. */
export function openedLayer(face: HTMLElement, before: ReadonlySet<Element>): HTMLElement | null {
  const fresh = boxesIn(face.ownerDocument).filter((box) => !before.has(box));
  return fresh.find((box) => !box.contains(face) && boxesIn(box).length > 0 && isSeen(box) && isLifted(box)) ?? null;
}

/** The list may have stood there before, in a box that had no height. */
function outermostNew(list: HTMLElement, before: ReadonlySet<Element>, face: HTMLElement): HTMLElement | null {
  let found: HTMLElement | null = null;
  for (let at: HTMLElement | null = list; at && !at.contains(face); at = at.parentElement)
    if (!before.has(at) && isSeen(at)) found = at;
  return found;
}

function isLifted(popup: HTMLElement): boolean {
  const places = [popup, ...popup.querySelectorAll(':scope>*')];
  return places.some((part) => /absolute|fixed/.test(realmOf(part).getComputedStyle(part).position));
}

function isBeside(popup: HTMLElement, face: HTMLElement): boolean {
  let around: HTMLElement | null = face.parentElement;
  for (let level = 1; around && level < mostLevels && !around.contains(popup); level++) around = around.parentElement;
  return around?.contains(popup) === true;
}
