import { classEnds } from '../dom/class-name';
import { isDrawnChoice, isTickedChoice, labelAround } from '../dom/drawn-choices';
import { isTag, scopeOf } from '../dom/realm';
import { textOf } from '../dom/text-of';
import type { Control } from './control';
import { standInOf } from './widget-of';

/** One radio button, checkbox or switch: a native input, or what a library draws with a role instead. */
export interface Tickable {
  readonly element: HTMLElement;
  readonly text: string;
  isTicked(): boolean;
  /** What has to be pressed: the element, or what stands for it where the native one is hidden. */
  readonly target: HTMLElement;
}

function textBeside(input: HTMLElement): string {
  const parts: string[] = [];
  for (let node = input.nextSibling; node !== null; node = node.nextSibling) {
    if (isElement(node) && (node.matches('input,select,br') || node.querySelector('input,select'))) break;
    parts.push(node.textContent ?? '');
  }
  return parts.join(' ').replace(/\s+/g, ' ').trim();
}

function isElement(node: Node): node is HTMLElement {
  return node.nodeType === 1;
}

/** What a radio button or checkbox is called: its label, the text beside it, or the text of the box around it. */
export function tickText(input: HTMLElement): string {
  const label =
    labelAround(input) ?? (input.id ? scopeOf(input).querySelector(`label[for="${CSS.escape(input.id)}"]`) : null);
  const named = input.getAttribute('aria-labelledby')?.split(/\s+/) ?? [];
  const words = named.map((id) => scopeOf(input).querySelector(`[id="${CSS.escape(id)}"]`)?.textContent ?? '');
  const texts = [
    () => (label ? textOf(label) : ''),
    () => (isTag(input, 'input') ? '' : textOf(input)),
    () => textBeside(input),
    () => (input.parentElement?.querySelectorAll('input').length === 1 ? textOf(input.parentElement) : ''),
    () => words.join(' ').replace(/\s+/g, ' ').trim(),
    () => input.ariaLabel ?? '',
    () => input.title,
  ];
  for (const text of texts) if (text() !== '') return text();
  return '';
}

function isTicked(element: HTMLElement): boolean {
  if (isDrawnChoice(element)) return isTickedChoice(element);
  if (isTag(element, 'input')) return element.checked;
  if (element.ariaChecked !== null) return element.ariaChecked === 'true';
  const inner = element.querySelector<HTMLInputElement>('input[type="checkbox"],input[type="radio"]');
  return inner?.checked ?? classEnds(element, 'checked|is-checked|is-active|active|on|selected');
}

function tickable(element: HTMLElement): Tickable {
  return {
    element,
    text: tickText(element),
    isTicked: () => isTicked(element),
    target: isDrawnChoice(element) ? (labelAround(element) ?? element) : (standInOf(element) ?? element),
  };
}

const nativeSelector = 'input[type="radio"],input[type="checkbox"]';
const roleSelector = '[role="radio"],[role="checkbox"],[role="switch"]';

/** Everything in a control that can be ticked, in document order. */
export function tickablesOf({ root, inputs }: Control): Tickable[] {
  const natives = inputs.filter((input) => input.matches(nativeSelector));
  const own = root.matches(`${nativeSelector},${roleSelector}`) ? [root] : [];
  const found = natives.length > 0 ? natives : [...root.querySelectorAll<HTMLElement>(nativeSelector)];
  const drawn = inputs.filter((input) => isDrawnChoice(input) || (input !== root && input.matches(roleSelector)));
  const roles = [...root.querySelectorAll<HTMLElement>(roleSelector)];
  for (const some of [found, own, drawn, roles]) if (some.length > 0) return some.map(tickable);
  return [];
}
