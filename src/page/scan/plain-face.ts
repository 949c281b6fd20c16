import { asksToChoose, isPlainFace, notePlainFace } from '../dom/plain-faces';
import { drawnListOf } from './drawn-list';
import { visibleText } from './visible-text';
import { widgetHint } from './widget-hint';

const longest = 24;
const mostLevels = 3;
const mostAround = 8;
/** What has another meaning where it is pressed, or is looked at in another way. */
const others =
  'a,button,label,select,option,nav,header,menu,[role],[tabindex],[aria-haspopup],[contenteditable],h1,h2,h3,h4,legend,th';
const grounds: ReadonlySet<string> = new Set(['td', 'dd', 'li', 'form', 'fieldset', 'body', 'section', 'main']);
const natives = 'input:not([type=hidden]),select,textarea,button,a[href]';

/**
 * The box that asks to choose (请选择) in plain elements without role or telling class, and opens its list on a click.
 * Words alone are no list: the pointer has to change over them, or a list has to lie hidden right after them. What
 * belongs to a library's widget, or has a native control beside it, is none.
 * @param element any element of the page: a look at each must cost little
 */
export function plainFaceOf(element: HTMLElement): HTMLElement | null {
  if (isPlainFace(element)) return element;
  const words = element.firstElementChild === null ? element.firstChild?.nodeValue : null;
  if (!words || words.length > longest || !asksToChoose(words)) return null;
  if (element.closest(others) || isOfWidget(element) || !element.checkVisibility()) return null;
  const face = answersPointer(element) ? boxOf(element) : element;
  if (!isAlone(face) || (!answersPointer(face) && optionsBeside(face).length === 0)) return null;
  notePlainFace(face);
  return face;
}

/** Out to what answers the pointer and holds nothing but the words, and perhaps an arrow. */
function boxOf(words: HTMLElement): HTMLElement {
  const text = visibleText(words);
  let face = words;
  for (let level = 0; level < mostLevels; level++) {
    const outer = face.parentElement;
    if (!outer || grounds.has(outer.localName) || !answersPointer(outer) || outer.childElementCount > mostAround) break;
    const isBare = visibleText(outer).replace(/\s*[▾▼⌄∨﹀>›]$/u, '') === text;
    if (!isBare || outer.querySelector(natives)) break;
    face = outer;
  }
  return face;
}

const furthest = 6;

/** What a library draws is known by its classes, and worked by another driver. */
function isOfWidget(words: HTMLElement): boolean {
  for (let at: HTMLElement | null = words, level = 0; at && level < furthest; at = at.parentElement, level++) {
    const hint = widgetHint(String(at.className));
    if (hint !== null) return hint !== 'item';
  }
  return false;
}

/** Neither beside a native control, nor before a list of list items: that is told by itself. */
function isAlone(face: HTMLElement): boolean {
  const box = face.parentElement;
  if (!box || box.querySelector(natives) !== null) return false;
  const list = box.querySelector<HTMLElement>('ul,ol,dl');
  return list === null || drawnListOf(list) === null;
}

function answersPointer(element: HTMLElement): boolean {
  return element.ownerDocument.defaultView?.getComputedStyle(element).cursor === 'pointer';
}

const mostOptions = 512;
const longestOption = 40;

/** What a hidden box right after a face offers; nothing where it is no list of short texts. */
export function optionsBeside(face: HTMLElement): string[] {
  const list = face.nextElementSibling;
  if (!list || list.checkVisibility() || list.querySelector(natives) || list.childElementCount < 2) return [];
  const texts = [...list.children].slice(0, mostOptions).map((item) => visibleText(item));
  return texts.every((text) => text !== '' && text.length <= longestOption) ? texts : [];
}
