import { classEnds } from '../dom/class-name';
import { isShown } from '../dom/shown';
import { itemsIn, type ListItem } from './list-items';

const columnSelector = 'ul,[role="menu"],[role="listbox"],[class*="menu"],[class*="column"],[class*="list"]';

/** The open columns of a cascader, left to right: options that share a list. */
export function columnsOf(popup: HTMLElement): ListItem[][] {
  const columns = new Map<Element, ListItem[]>();
  for (const item of itemsIn(popup)) {
    const list = item.element.parentElement?.closest(columnSelector) ?? popup;
    columns.set(list, [...(columns.get(list) ?? []), item]);
  }
  const left = ([item]: ListItem[]) => item?.element.getBoundingClientRect().left ?? 0;
  return [...columns.values()].sort((one, other) => left(one) - left(other));
}

/** A place that is kept free for a sign says nothing, nor does the box around it. */
const keptFree = '[class*="placeholder"],:has([class*="placeholder"])';

/** Whether the options of an item are still on their way. */
export function isBusy(item: HTMLElement): boolean {
  return [item, ...item.querySelectorAll('[class*="loading"],[class*="spin"]')].some(
    (part) => /loading|spin/.test(part.getAttribute('class') ?? '') && isShown(part) && !part.matches(keptFree),
  );
}

/** Whether the column to the right belongs to this item. */
export function isActive(item: HTMLElement): boolean {
  return item.ariaExpanded === 'true' || classEnds(item, 'active|active-path|selected|expanded|current');
}

const iconSelector =
  '[class*="expand"],[class*="arrow"],[class*="right"],[class*="postfix"],[class*="suffix"],[class*="icon"],svg';

/** An item that leads nowhere further: it says so itself, or has no arrow. */
export function isLeaf(item: HTMLElement): boolean {
  if (item.ariaHasPopup !== null) return item.ariaHasPopup === 'false';
  return ![...item.querySelectorAll(iconSelector)].some(
    (icon) => isShown(icon) && !icon.matches(keptFree) && !isTick(icon, item),
  );
}

/** The mark of what is chosen stands in boxes called so, and leads nowhere. */
function isTick(icon: Element, item: HTMLElement): boolean {
  for (let at: Element | null = icon; at !== null && at !== item; at = at.parentElement)
    if (/check|radio|prefix/.test(at.getAttribute('class') ?? '')) return true;
  return false;
}
