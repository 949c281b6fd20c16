import type { FoundLabel } from './found-label';
import { namesPerson } from './names-person';
import { isWording, visibleText } from './visible-text';

/** How a row of a table with column titles is to be read. */
interface TitledRow {
  /** `things`: the first cell names whose row it is, the titles what is asked. `old-and-new`: the first cell asks, and what is registered now stands beside it. */
  readonly reading: 'things' | 'old-and-new';
  readonly head: HTMLElement;
  readonly titles: HTMLElement;
}

const fewestCells = 3;
/** Titles stand no further above: a table of a thousand rows is not walked for each of them. */
const mostRows = 30;
/** Titles over what is not to be filled in: 现登记内容, 原值, 示例. */
const notAsked = /原|旧|现|前|当前|目前|已备案|已登记|登记内容|示例|要求|说明|before|current|registered|now/iu;

/** Reads a row under a row of titles; null where the words beside the boxes are their labels, as in most tables. */
function titledRow(row: HTMLElement, holders: ReadonlySet<Node>): TitledRow | null {
  const [head, ...cells] = row.children;
  if (!head || cells.length < fewestCells - 1 || holders.has(head) || !isWording(visibleText(head))) return null;
  const asked = cells.filter((cell) => holders.has(cell)).length;
  const told = cells.filter((cell) => !holders.has(cell) && isWording(visibleText(cell))).length;
  if (asked === 0 || (asked > 1 && told > 0) || (asked === 1 && told === 0)) return null;
  const titles = titlesOver(row, holders);
  if (!titles) return null;
  if (asked === 1) {
    const beside = cells.findIndex((cell) => !holders.has(cell) && isWording(visibleText(cell)));
    const title = titles.children[beside + 1];
    const old = title !== undefined && notAsked.test(visibleText(title));
    return old ? { reading: 'old-and-new', head: head as HTMLElement, titles } : null;
  }
  // One column a person, and the first cell asks: column-headings reads those.
  const people = Array.from(titles.children).filter((title) => namesPerson(visibleText(title))).length;
  return people > 1 ? null : { reading: 'things', head: head as HTMLElement, titles };
}

/** The nearest row above without a control and with as many cells, all of them words. */
function titlesOver(row: HTMLElement, holders: ReadonlySet<Node>): HTMLElement | null {
  const head = row.closest('table')?.tHead?.rows[0];
  let passed = 0;
  for (
    let above = row.previousElementSibling;
    above && passed < mostRows;
    above = above.previousElementSibling, passed++
  )
    if (!holders.has(above) && above.childElementCount === row.childElementCount) return worded(above as HTMLElement);
  return head && head !== row && head.childElementCount === row.childElementCount ? worded(head) : null;
}

function worded(row: HTMLElement): HTMLElement | null {
  return Array.from(row.children).every((cell, at) => at === 0 || isWording(visibleText(cell))) ? row : null;
}

/** The label of a cell's control in such a row. */
export function labelInTitledRow(cell: HTMLElement, holders: ReadonlySet<Node>): FoundLabel | null {
  const row = cell.parentElement;
  if (row?.localName !== 'tr' || row.childElementCount < fewestCells) return null;
  const found = titledRow(row, holders);
  if (!found) return null;
  const carrier =
    found.reading === 'things' ? found.titles.children[Array.prototype.indexOf.call(row.children, cell)] : found.head;
  return carrier ? { text: visibleText(carrier), carrier } : null;
}

/** Gives the cells of such rows the name of whom or what their row is about. */
export function rowHeadings(part: HTMLElement, holders: ReadonlySet<Node>, headings: Map<Node, string>): void {
  // Sibling by sibling: a list of children that is made for each part of each table stays in the page's memory.
  for (let row = part.firstElementChild; row; row = row.nextElementSibling) {
    if (row.localName !== 'tr' || row.childElementCount < fewestCells || !holders.has(row)) continue;
    const found = titledRow(row as HTMLElement, holders);
    if (found?.reading !== 'things') continue;
    const name = visibleText(found.head);
    for (const cell of row.children) if (holders.has(cell)) headings.set(cell, name);
  }
}
