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

/** Whether the options of an item are still on their way. */
export function isBusy(item: HTMLElement): boolean {
  return [item, ...item.querySelectorAll('[class*="loading"],[class*="spin"]')].some(
    (part) => /loading|spin/.test(part.getAttribute('class') ?? '') && isShown(part),
  );
}

/** Whether the column to the right belongs to this item. */
export function isActive(item: HTMLElement): boolean {
  return item.ariaExpanded === 'true' || classEnds(item, 'active|active-path|selected|expanded|current');
}

/** An item without an arrow leads nowhere further. */
export function isLeaf(item: HTMLElement): boolean {
  const icons =
    '[class*="expand"],[class*="arrow"],[class*="right"],[class*="postfix"],[class*="suffix"],[class*="icon"],svg';
  return ![...item.querySelectorAll(icons)].some(
    (icon) => isShown(icon) && !/check|radio/.test(icon.getAttribute('class') ?? ''),
  );
}
