import type { FoundLabel } from './found-label';
import { namesPerson } from './names-person';
import { titleRow } from './title-row';
import { isWording, visibleText } from './visible-text';

/** How a row of a table with column titles is to be read. */
interface TitledRow {
  /** How many columns a cell over several rows takes from this row. */
  readonly taken: number;
  /** `things`: the first cell names whose row it is, the titles what is asked. `old-and-new`: the first cell asks, and what is registered now stands beside it. */
  readonly reading: 'things' | 'old-and-new';
  readonly head: HTMLElement;
  readonly titles: HTMLElement;
}

const fewestCells = 3;
/** Titles stand no further above: a table of a thousand rows is not walked for each of them. */
const mostRows = 30;
/** Titles over what is not to be filled in: 现登记内容, 原值, 示例. */
const notAsked =
  /原|旧|现|前|当前|目前|已备案|已登记|登记内容|示例|样[例图]|范例|模板|要求|说明|before|current|registered|now/iu;

/** Reads a row under a row of titles; null where the words beside the boxes are their labels, as in most tables. */
function titledRow(row: HTMLElement, holders: ReadonlySet<Node>): TitledRow | null {
  const all = Array.from(row.children);
  const lead = leading(all, holders);
  const head = all[lead];
  const cells = all.slice(lead + 1);
  if (!head || cells.length < fewestCells - 1 || holders.has(head) || !isWording(visibleText(head))) return null;
  const asked = cells.filter((cell) => holders.has(cell)).length;
  const told = cells.filter(
    (cell) => !holders.has(cell) && isWording(visibleText(cell)) && !(asked > 1 && onlyActs(cell)),
  ).length;
  if (asked === 0 || (asked > 1 && told > 0) || (asked === 1 && told === 0)) return null;
  const taken = takenFrom(row);
  const titles = titlesOver(row, row.childElementCount + taken, holders);
  if (!titles) return null;
  if (asked === 1) {
    const beside = cells.findIndex((cell) => !holders.has(cell) && isWording(visibleText(cell)));
    const title = titles.children[taken + lead + beside + 1];
    const old = title !== undefined && notAsked.test(visibleText(title));
    return old ? { reading: 'old-and-new', head: head as HTMLElement, titles, taken } : null;
  }
  // One column a person, and the first cell asks: column-headings reads those.
  const people = Array.from(titles.children).filter((title) => namesPerson(visibleText(title))).length;
  return people > 1 ? null : { reading: 'things', head: head as HTMLElement, titles, taken };
}

/** The cells before the one that names the row: its number, or a block's name over several rows (单位, 人员). */
function leading(cells: readonly Element[], holders: ReadonlySet<Node>): number {
  if (cells.length <= fewestCells) return 0;
  if (spans(cells[0]) > 1) return 1;
  const [first] = cells;
  return first && !holders.has(first) && isNumber.test(visibleText(first)) ? 1 : 0;
}

const isNumber = /^(?:\d{1,3}|[（(]?[一二三四五六七八九十]{1,2}[)）]?|)[、.]?$/u;

/** 删除, 上移: the buttons at the end of a row. */
function onlyActs(cell: Element): boolean {
  const words = Array.from(cell.querySelectorAll('button,a'), (one) => one.textContent ?? '').join('');
  return words !== '' && words.replace(/\s/gu, '').length >= visibleText(cell).replace(/[\s|]/gu, '').length;
}

function spans(cell: Element | undefined): number {
  return cell?.localName === 'td' || cell?.localName === 'th' ? (cell as HTMLTableCellElement).rowSpan : 1;
}

/** Whether the first cell of a row above reaches down over this one, as a number of columns. */
function takenFrom(row: HTMLElement): number {
  let above = row.previousElementSibling;
  for (let passed = 1; above && passed < mostRows; above = above.previousElementSibling, passed++)
    if (spans(above.firstElementChild ?? undefined) > passed) return 1;
  return 0;
}

/** The nearest row above without a control and with so many cells, all of them words. */
function titlesOver(row: HTMLElement, width: number, holders: ReadonlySet<Node>): HTMLElement | null {
  const head = titleRow(row.closest('table'), width);
  let passed = 0;
  for (
    let above = row.previousElementSibling;
    above && passed < mostRows;
    above = above.previousElementSibling, passed++
  )
    if (!holders.has(above) && above.childElementCount === width) return worded(above as HTMLElement);
  return head && head !== row ? worded(head) : null;
}

/** 上传 and 操作 are titles here, though a button's words elsewhere. */
function worded(row: HTMLElement): HTMLElement | null {
  const isTitle = (text: string) => isWording(text) || /^[\u4e00-\u9fff]{2,6}$/u.test(text);
  return Array.from(row.children).every((cell, at) => at === 0 || isTitle(visibleText(cell))) ? row : null;
}

/** The label of a cell's control in such a row. */
export function labelInTitledRow(cell: HTMLElement, holders: ReadonlySet<Node>): FoundLabel | null {
  const row = cell.parentElement;
  if (row?.localName !== 'tr' || row.childElementCount < fewestCells) return null;
  const found = titledRow(row, holders);
  if (!found) return null;
  const carrier =
    found.reading === 'things'
      ? found.titles.children[found.taken + Array.prototype.indexOf.call(row.children, cell)]
      : found.head;
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
