import { classEnds } from './class-name';
import { namedFaceKind } from './named-faces';

const choices: ReadonlySet<string> = new Set(['radio', 'checkbox', 'switch']);

/** Whether an element is a radio, box or switch that a kit draws without a native part or a role (uni-app, NutUI). */
export function isDrawnChoice(element: Element): boolean {
  return choices.has(namedFaceKind(element) ?? '');
}

/** The label that wraps a choice with its words: the native one, or a kit's own element in its place (`uni-label`). */
export function labelAround(element: HTMLElement): HTMLElement | null {
  return element.closest<HTMLElement>('label,uni-label');
}

const ticked = 'checked|selected|active|on|open';
const unticked = 'un-?checked|un-?selected|inactive|off|close|check-?normal';

/** Whether a drawn choice stands ticked: it, the label around it or a part of it is called so, or a mark lies in its box. */
export function isTickedChoice(element: HTMLElement): boolean {
  if (element.ariaChecked !== null) return element.ariaChecked === 'true';
  const box = labelAround(element) ?? element;
  const parts = [box, ...box.querySelectorAll('[class]')];
  if (parts.some((part) => classEnds(part, unticked))) return false;
  return parts.some((part) => classEnds(part, ticked) || holdsMark(part));
}

/** uni-app draws its tick into the empty box. */
function holdsMark(part: Element): boolean {
  if (!classEnds(part, 'input|inner|box')) return false;
  const mark = part.firstElementChild;
  return mark?.localName === 'svg' && mark.checkVisibility({ opacityProperty: true, visibilityProperty: true });
}
