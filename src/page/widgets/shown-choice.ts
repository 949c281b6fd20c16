import { isPlaceholderOption } from '../../core/choose/normalise-option';
import type { Held } from '../../core/plan/held';
import { classEnds } from '../dom/class-name';
import { isTextElement, realmOf } from '../dom/realm';
import { isShown } from '../dom/shown';
import { textOf } from '../dom/text-of';

const chosenSelector = [
  '[class*="selection-item"]',
  '[class*="selected-item"]',
  '[class*="selected-value"]',
  '[class*="view-value"]',
  '[class*="select-value"]',
  '[class*="__value"]',
  '[class*="select__single"]',
  '[class*="selection__rendered"]',
  '[class*="render-label"]',
].join(',');
const notChosen = '[class*="placeholder"],[class*="-weak"],[class*="is-transparent"]';

function isEmptyMark(element: Element): boolean {
  const name = element.getAttribute('class') ?? '';
  if (/is-transparent/.test(name)) return true;
  // Element Plus shows the chosen text in what it calls the placeholder.
  return /placeholder|-weak/.test(name) && !/selected-item/.test(name);
}

function textOrNull(text: string): string | null {
  const plain = text.trim();
  return plain === '' || isPlaceholderOption(plain) ? null : plain;
}

/** Whether a select lets several options be chosen. */
export function isMultiple(widget: HTMLElement): boolean {
  const name = widget.getAttribute('class') ?? '';
  const inside = '[class*="multiple"],[class*="__tags"],[aria-multiselectable="true"],li input[type="checkbox"]';
  return /-multiple(?=\s|$)/.test(name) || widget.matches(inside) || widget.querySelector(inside) !== null;
}

function tagsOf(widget: HTMLElement): string[] {
  const tags = [...widget.querySelectorAll<HTMLElement>('[class*="item"],[class*="tag"]')].filter(
    // The box that tags are put into may be called like one; it holds the input.
    (tag) => classEnds(tag, 'selection-item|tag') && isShown(tag) && tag.querySelector('input') === null,
  );
  const inner = tags.filter((tag) => !tags.some((other) => other !== tag && tag.contains(other)));
  return inner.map(textOf).filter((text) => text !== '' && !/^\+/.test(text));
}

function chosenText(widget: HTMLElement): string | null {
  for (const element of widget.querySelectorAll<HTMLElement>(chosenSelector)) {
    if (!isShown(element) || isEmptyMark(element)) continue;
    const inner = element.querySelector(notChosen);
    if (inner !== null && isEmptyMark(inner)) continue;
    const text = textOrNull(textOf(element) || element.title);
    if (text !== null) return text;
  }
  return null;
}

/** What a closed select, cascader or picker shows as chosen; null when it shows nothing, or its placeholder. */
export function shownChoice(widget: HTMLElement): Held {
  if (isTextElement(widget)) return textOrNull(widget.value);
  if (isMultiple(widget)) {
    const tags = tagsOf(widget);
    return tags.length > 0 ? tags : null;
  }
  const chosen = chosenText(widget);
  if (chosen !== null) return chosen;
  // A hidden box keeps the codes of what is chosen, which nobody sees.
  const typed = [...widget.querySelectorAll<HTMLElement>('input:not([type="hidden"])')]
    .filter(isTextElement)
    .map(({ value }) => textOrNull(value));
  return typed.find((text) => text !== null) ?? bareText(widget);
}

/** For selects without inputs and without telling classes: the text that they show. */
function bareText(widget: HTMLElement): string | null {
  const asks = [...widget.querySelectorAll(notChosen)].some((mark) => isShown(mark) && textOf(mark) !== '');
  if (asks || widget.querySelector('input') !== null) return null;
  // The list may stand in the widget, hidden.
  const drawn = [...widget.childNodes].filter((part) => !(part instanceof realmOf(widget).Element) || isShown(part));
  return textOrNull(drawn.map(({ textContent }) => textContent).join(' '));
}
