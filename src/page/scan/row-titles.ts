import { isWording, visibleText } from './visible-text';

const fewest = 2;
const most = 24;
const mostRows = 30;
const deepest = 3;
const longest = 16;
/** 办公电话 with （含区号） or 必填 beside it is one label over the pieces of one answer. */
const remark = /^[（(]|^(?:必填|选填|可选|必选|说明|提示|帮助|示例|样例|查看\S*|下载\S*)$/u;
const mostInCell = 2;
const controls = 'input:not([type=hidden]),select,textarea';

/**
 * The titles over a row of boxes that is no row of a table: 域名 | 首页地址 | 备案号, drawn with as many elements as the row
 * has (ExtJS, grids of plain elements).
 * @param row the element whose children are the row's cells
 * @returns the element whose children are the titles; null where no such row stands above
 */
export function titlesOver(row: HTMLElement, holders: ReadonlySet<Node>): HTMLElement | null {
  const width = row.childElementCount;
  if (width < fewest || width > most || !asksInSeveral(row, holders)) return null;
  let at: HTMLElement = row;
  for (let depth = 0; depth < deepest; depth++) {
    const above = firstUnlike(at, holders);
    if (above) return isRowOfBoxes(row) ? titlesIn(above, width, holders) : null;
    if (!at.parentElement) return null;
    at = at.parentElement;
  }
  return null;
}

/** Whether an element is such a row of titles: it names columns, and no block. */
export function isRowOfTitles(element: HTMLElement, holders: ReadonlySet<Node>): boolean {
  const width = unwrapped(element).childElementCount;
  if (width < fewest || width > most || !titlesIn(element, width, holders)) return false;
  let row = element.nextElementSibling;
  for (let depth = 0; row && depth <= deepest; depth++) {
    if (!holders.has(row)) return false;
    if (row.childElementCount === width && asksInSeveral(row, holders)) return isRowOfBoxes(row);
    row =
      Array.from(row.children)
        .slice(0, most)
        .find((child) => holders.has(child)) ?? null;
  }
  return false;
}

/** The nearest element before a row that is no further row of the same width. */
function firstUnlike(row: HTMLElement, holders: ReadonlySet<Node>): HTMLElement | null {
  let above = row.previousElementSibling;
  for (let passed = 0; above && passed < mostRows; above = above.previousElementSibling, passed++) {
    const alike = holders.has(above) && above.childElementCount === row.childElementCount;
    if (!alike && visibleText(above) !== '') return above as HTMLElement;
  }
  return null;
}

function titlesIn(element: HTMLElement, width: number, holders: ReadonlySet<Node>): HTMLElement | null {
  if (holders.has(element)) return null;
  const titles = unwrapped(element);
  if (titles.childElementCount !== width) return null;
  for (const title of titles.children) {
    const text = visibleText(title);
    if (text.length > longest || !isWording(text) || remark.test(text)) return null;
  }
  return titles;
}

function unwrapped(element: HTMLElement): HTMLElement {
  const only = element.childElementCount === 1 ? (element.firstElementChild as HTMLElement) : null;
  return only && only.childElementCount > 1 ? only : element;
}

/** Whole blocks side by side are no cells. */
function isRowOfBoxes(row: Element): boolean {
  for (const cell of row.children) if (cell.querySelectorAll(controls).length > mostInCell) return false;
  return true;
}

function asksInSeveral(row: Element, holders: ReadonlySet<Node>): boolean {
  let asking = 0;
  for (const cell of row.children) if (holders.has(cell)) asking++;
  return asking >= fewest;
}
