import { classEnds, nearestWith } from '../dom/class-name';
import { drawnFor } from '../dom/drawn-for';
import { isTag, isTextElement } from '../dom/realm';
import { isShown } from '../dom/shown';
import type { Control } from './control';

const controlSelector = 'input,select,textarea';

/** The text box of a control: its root or the first one inside. */
export function textElementOf(control: Control): HTMLInputElement | HTMLTextAreaElement | null {
  return textElementsOf(control)[0] ?? null;
}

/** Every text box of a control, in document order: both ends of a range. */
export function textElementsOf(control: Control): (HTMLInputElement | HTMLTextAreaElement)[] {
  const own = isTextElement(control.root) ? [control.root] : [];
  const inside = control.root.querySelectorAll<HTMLElement>('input,textarea');
  return [...new Set([...own, ...control.inputs, ...inside])]
    .filter(isTextElement)
    .filter((input) => !/^(?:hidden|checkbox|radio|file)$/.test(input.type));
}

/**
 * The library's widget that a control belongs to, whether the control's root is the widget, an input inside it, or a
 * box around it; null when no class says so.
 */
export function widgetOf(control: Control, words: string): HTMLElement | null {
  for (const element of [control.root, ...control.inputs]) {
    const around = nearestWith(element, words);
    if (around !== null) return outermost(around, words);
  }
  return [...control.root.querySelectorAll<HTMLElement>('[class]')].find((inside) => classEnds(inside, words)) ?? null;
}

/** A widget may lie in a box that is called like it; as long as it holds nothing else, the box carries the state. */
function outermost(widget: HTMLElement, words: string): HTMLElement {
  const parent = widget.parentElement;
  if (parent === null || !classEnds(parent, words)) return widget;
  const alone = parent.querySelectorAll(controlSelector).length === widget.querySelectorAll(controlSelector).length;
  return alone ? outermost(parent, words) : widget;
}

/** The element that a library draws beside a native control that it hid; null when the control is drawn itself. */
export function standInOf(native: HTMLElement): HTMLElement | null {
  if (isTag(native, 'select')) return drawnFor(native);
  if (isShown(native)) return null;
  const beside = native.nextElementSibling;
  return beside !== null && isShown(beside) && !isTag(beside, 'input') ? (beside as HTMLElement) : null;
}

/** Whether a person could change the control at all. */
export function isDisabled(element: HTMLElement): boolean {
  return element.matches(':disabled,[aria-disabled="true"]') || nearestWith(element, 'disabled', 3) !== null;
}
