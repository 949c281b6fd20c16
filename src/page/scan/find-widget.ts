import type { ControlKind } from '../../core/plan/snapshot';
import { drawnFor } from '../dom/drawn-for';
import { namedFaceKind } from '../dom/named-faces';
import { isPlainFace } from '../dom/plain-faces';
import { isCalledSo, isDrawnList } from './drawn-list';
import { isWording } from './visible-text';
import { widgetHint } from './widget-hint';

/** A native or ARIA element's widget: what it is and where it begins. */
export interface Widget {
  readonly kind: ControlKind;
  readonly root: HTMLElement;
}

const furthest = 8;
const byRole: Readonly<Record<string, ControlKind>> = {
  combobox: 'select',
  switch: 'switch',
  radiogroup: 'radio',
  checkbox: 'checkbox',
  tree: 'tree',
  textbox: 'text',
  spinbutton: 'number',
};
const byType: Readonly<Record<string, ControlKind | null>> = {
  checkbox: 'checkbox',
  radio: 'radio',
  file: 'upload',
  password: 'password',
  number: 'number',
  date: 'date',
  month: 'date',
  'datetime-local': 'date',
  hidden: null,
  button: null,
  submit: null,
  reset: null,
  image: null,
  range: null,
  color: null,
};

/**
 * The widget that an element belongs to: the nearest ancestor whose classes name one, else the element itself.
 * @returns null for what is no control (buttons, hidden inputs that belong to no widget).
 */
export function findWidget(element: HTMLElement): Widget | null {
  if (isDrawnList(element) || isPlainFace(element)) return { kind: 'select', root: element };
  const named = namedFaceKind(element);
  if (named) return { kind: named, root: element };
  // layui and others hide the native list and draw their own beside it: the drawn one is the control.
  const drawn = element.localName === 'select' ? drawnFor(element as HTMLSelectElement) : null;
  if (drawn) return { kind: 'select', root: drawn };
  const own = ownKind(element);
  const around = widgetAround(element);
  if (!around) return own ? { kind: own, root: element } : drawnList(element);
  return combine(own, around, element);
}

const listFace = /(?:^|[-_\s])dropdown(?:\s|$)/i;
const asksToChoose = /^\s*请(?:先|您)?选择\S{0,12}\s*$/u;

/** A list drawn of plain boxes: what takes the focus, and asks to choose or has a header that shows the choice (Tea). */
function drawnList(element: HTMLElement): Widget | null {
  if (element.childElementCount < 4 && asksToChoose.test(element.textContent ?? '') && !element.querySelector('input'))
    return { kind: 'select', root: element };
  if (isFaceAlone(element)) return { kind: 'select', root: element };
  const root = element.closest<HTMLElement>('[tabindex]') ?? element;
  if (
    !listFace.test(String(root.className)) ||
    !root.querySelector('[class*="dropdown__header"],[class*="dropdown__value"]')
  )
    return null;
  return { kind: 'select', root };
}

function ownKind(element: HTMLElement): ControlKind | null {
  const tag = element.localName;
  if (tag === 'textarea') return 'textarea';
  if (tag === 'select') return 'select';
  if (tag === 'input') {
    const kind = byType[(element as HTMLInputElement).type];
    return kind === undefined ? 'text' : kind;
  }
  const role = byRole[element.getAttribute('role') ?? ''];
  // Where a native box lies inside, it is found by itself.
  if (role === 'checkbox' && element.querySelector('input')) return null;
  if (role || element.ariaHasPopup === 'listbox') return role ?? 'select';
  return element.isContentEditable ? 'textarea' : null;
}

/** What sits inside a date picker's or cascader's own popup is no control of the page. */
const popup = /(?:^|[-_ ])(?:dropdown|popper|popover|panel|calendar|picker-container|menus?)(?:$|[-_ ])/i;

/** No widget reaches beyond these. */
const grounds: ReadonlySet<string> = new Set(['td', 'tr', 'p', 'form', 'fieldset', 'table', 'body', 'li', 'dd']);

function widgetAround(element: HTMLElement): Widget | null {
  let found: Widget | null = null;
  let at: HTMLElement | null = element;
  for (let depth = 0; at && depth < furthest; depth++, at = at.parentElement) {
    if (depth > 0 && grounds.has(at.localName)) break;
    const className = at.className;
    if (typeof className !== 'string' || (className === '' && !at.role)) continue;
    const hint = at.role === 'tree' ? 'tree' : widgetHint(className);
    if (hint === 'item') break;
    if (hint) {
      if (!found || (outer(found.kind, hint) && !isCaptioned(at, found))) found = { kind: hint, root: at };
    }
  }
  return found;
}

const longestFace = 40;

/** What shows the choice, takes the focus and is called a list in the item of a form; its options are drawn elsewhere. */
function isFaceAlone(element: HTMLElement): boolean {
  const text = element.textContent ?? '';
  if (text.trim() === '' || text.length > longestFace || element.role) return false;
  return !element.querySelector('input,a,button') && isCalledSo(element, element);
}

const ownUploadClass = /(?:^|\s)upload(?:er)?(?:\s|$)/i;

/** A page's own box called upload, with the name of the picture above the kit's upload in it, is no part of the widget. */
function isCaptioned(around: HTMLElement, { kind, root }: Widget): boolean {
  if (kind !== 'upload' || !ownUploadClass.test(around.className)) return false;
  const [before = ''] = (around.textContent ?? '').split(root.textContent || '\0');
  return isWording(before.trim());
}

/** The outer of two nested widgets counts for uploads and trees, and for a select that is drawn by a cascader. */
function outer(inner: ControlKind, around: ControlKind): boolean {
  if (inner === around) return inner === 'upload' || inner === 'select' || inner === 'date' || inner === 'date-range';
  return (
    (inner === 'select' && around === 'cascader') ||
    (inner === 'date' && around === 'date-range') ||
    (inner.startsWith('checkbox') && around === 'tree')
  );
}

function combine(own: ControlKind | null, around: Widget, element: HTMLElement): Widget | null {
  if (own === 'upload') return around.kind === 'upload' ? around : { kind: 'upload', root: element };
  switch (around.kind) {
    case 'text':
      return own ? { kind: 'text', root: element } : null;
    case 'upload':
      return own ? { kind: own, root: element } : null;
    case 'radio':
      return own === 'radio' ? around : own ? { kind: own, root: element } : null;
    case 'checkbox-group':
      return own === 'checkbox' ? around : own ? { kind: own, root: element } : null;
    case 'tree':
      return own === 'checkbox' || own === 'tree' || own === null || own === 'text'
        ? around
        : { kind: own, root: element };
    case 'select':
      return own === 'select' && element.localName === 'select' && element === around.root ? around : around;
    default:
      return around;
  }
}

/** Whether an element lies in a widget's popup rather than in the form. */
export function isInPopup(element: HTMLElement): boolean {
  for (let at: HTMLElement | null = element, depth = 0; at && depth < 14; depth++, at = at.parentElement) {
    const className = at.className;
    if (typeof className === 'string' && className !== '' && popup.test(className) && isDetachedPopup(at))
      return !isPage(at);
  }
  return false;
}

/** A page's own frame may be called a panel too; no popup holds a form's worth of things. */
function isPage(element: HTMLElement): boolean {
  return element.querySelector('form,fieldset,legend,textarea,h1,h2,h3,input[type=file]') !== null || hasForm(element);
}

const mostInPopup = 6;
const mostLooked = 60;

/** More boxes to write in than any popup has; a live collection is walked no further than it is asked. */
function hasForm(element: HTMLElement): boolean {
  const inputs = element.getElementsByTagName('input');
  let boxes = 0;
  for (let at = 0; at < mostLooked; at++) {
    const input = inputs.item(at);
    if (!input) return false;
    if (input.type === 'text' && ++boxes > mostInPopup) return true;
  }
  return false;
}

function isDetachedPopup(element: HTMLElement): boolean {
  return (
    element.parentElement === element.ownerDocument.body ||
    element.parentElement?.parentElement === element.ownerDocument.body
  );
}
