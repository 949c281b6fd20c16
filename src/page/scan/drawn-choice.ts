import type { ControlKind } from '../../core/plan/snapshot';
import { isDrawnChoice, labelAround } from '../dom/drawn-choices';
import { namedFaceKind, noteNamedFace } from '../dom/named-faces';
import { visibleText } from './visible-text';

/** What is ticked is called so by its last word; what holds several is called a group, what lies in it an icon. */
const called = /(?:^|[-_])(radio|check-?box|switch)(?:-(?:item|button|option))?$/;
const holdsMore = 'input,select,textarea,button,[role]:not([role=img],[role=presentation],[role=none])';
const nativeChoice = 'input[type=radio],input[type=checkbox]';
const longest = 60;

const kinds = new Map<string, ControlKind | null>();
const mostKept = 2000;

/**
 * The kind of a radio, box or switch that a kit draws without native input, role or tabindex (uni-app, NutUI): its tag
 * or its class calls it so, and words stand in it or in the label around it. What a library draws beside a native one
 * (layui) is told by that.
 * @param element any element of the page: a look at each must cost little
 */
export function drawnChoiceOf(element: HTMLElement): ControlKind | null {
  if (isDrawnChoice(element)) return namedFaceKind(element);
  if (element.localName === 'input') return buttonFor(element);
  const kind = calledKind(element);
  if (kind === null || element.role) return null;
  const box = labelAround(element) ?? element;
  if (box.querySelector(holdsMore) !== null || besideNative(box) || besideNative(element)) return null;
  if (kind !== 'switch' && !isWords(visibleText(box))) return null;
  if (!box.checkVisibility()) return null;
  noteNamedFace(element, kind);
  return kind;
}

/** ExtJS draws its radios and boxes as buttons, and gives them the role. */
function buttonFor(input: HTMLElement): ControlKind | null {
  const { role } = input;
  if (role !== 'radio' && role !== 'checkbox') return null;
  noteNamedFace(input, role);
  return role;
}

function calledKind({ localName, className }: HTMLElement): ControlKind | null {
  if (typeof className !== 'string') return null;
  const key = localName.includes('-') ? `${localName} ${className}` : className;
  const known = kinds.get(key);
  if (known !== undefined) return known;
  const name = key
    .toLowerCase()
    .split(/\s+/)
    .map((one) => called.exec(one)?.[1]?.replace('-', ''))
    .find(Boolean);
  const kind = (name as ControlKind | undefined) ?? null;
  if (kinds.size >= mostKept) kinds.clear();
  kinds.set(key, kind);
  return kind;
}

function isWords(text: string): boolean {
  return text !== '' && text.length <= longest;
}

function besideNative({ previousElementSibling: before, nextElementSibling: after }: Element): boolean {
  return before?.matches(nativeChoice) === true || after?.matches(nativeChoice) === true;
}
