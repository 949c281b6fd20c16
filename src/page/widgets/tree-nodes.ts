import { classEnds } from '../dom/class-name';
import { isShown } from '../dom/shown';
import { textOf } from '../dom/text-of';
import type { ListItem } from './list-items';

const rowWords =
  'tree-treenode|tree-node__content|tree__node-content|tree__node|tree-node|treenode|tree-item|tree__item|tree-node-content';
const titleSelector =
  '[class*="tree-title"],[class*="node__label"],[class*="node-title"],[class*="label"],[class*="text"],[class*="title"]';

/** The rows of a tree that are drawn, top to bottom; a row may lie beside or inside that of its parent. */
export function treeRows(tree: HTMLElement): HTMLElement[] {
  const found = [...tree.querySelectorAll<HTMLElement>('[class*="tree"],[role="treeitem"],[class*="tree"] li')].filter(
    (row) => (classEnds(row, rowWords) || row.role === 'treeitem' || row.localName === 'li') && isShown(row),
  );
  const withBox = found.filter((row) => boxOf(row) !== null);
  return withBox.filter(
    (row) => !withBox.some((other) => other !== row && row.contains(other) && boxOf(other) === boxOf(row)),
  );
}

/** The box that is ticked; the first in the row, since a row may contain its children's. */
export function boxOf(row: HTMLElement): HTMLElement | null {
  const boxes = [...row.querySelectorAll<HTMLElement>('[class*="checkbox"],input[type="checkbox"],[role="checkbox"]')];
  const box = boxes.find((one) => isShown(one) || one.matches('input')) ?? null;
  return box?.querySelector<HTMLElement>('[role="checkbox"]') ?? box;
}

export function rowTitle(row: HTMLElement): string {
  const title = [...row.querySelectorAll<HTMLElement>(titleSelector)].find(
    (element) => isShown(element) && textOf(element) !== '',
  );
  return title ? textOf(title) : textOf(row);
}

export function isTicked(row: HTMLElement): boolean {
  const box = boxOf(row);
  if (box === null) return false;
  const input = box.matches('input') ? (box as HTMLInputElement) : box.querySelector('input');
  // A page that keeps the press from the box draws, and says, what it holds itself.
  if (input) return input.ariaChecked === null ? input.checked : input.ariaChecked === 'true';
  return (
    box.ariaChecked === 'true' ||
    (/(?:^|[\s_-])checked(?=\s|$)/.test(box.className) && !/indeterminate/.test(box.className))
  );
}

/** What unfolds a row; null when it is unfolded, or has nothing below it. */
export function folderOf(row: HTMLElement): HTMLElement | null {
  if (/(?:is|node)-leaf(?=\s|$)/.test(row.className)) return null;
  const icons = [
    ...row.querySelectorAll<HTMLElement>('[class*="switcher"],[class*="expand"],[class*="arrow"],[class*="caret"]'),
  ];
  const icon = icons.find(isShown);
  // What is drawn is what a person goes by: some rows say that they are unfolded, and are not.
  if (icon && classEnds(icon, 'close')) return icon;
  const own = row.parentElement && row.ariaExpanded === null ? row.parentElement : row;
  if (row.ariaExpanded === 'true' || (own.role === 'treeitem' && own.ariaExpanded === 'true')) return null;
  if (!icon || /is-leaf|noop|_open|-open|expanded|isopen/.test(icon.getAttribute('class') ?? '')) return null;
  // The place of the icon stays empty at a leaf.
  if (/switcher|tree-arrow/.test(icon.className) && icon.childElementCount === 0) return null;
  return icon;
}

/** Rows without children, as options. */
export function leafItems(tree: HTMLElement): ListItem[] {
  return treeRows(tree).map((element) => ({ element, text: rowTitle(element) }));
}
