import { namesPerson } from './names-person';
import { visibleText } from './visible-text';

/** Titles of columns that hold one person each: 项目 | 网站安全负责人 | 应急联络人. */
interface Column {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/**
 * Reads the rows of a table part and gives every cell with a control the title of its column, where a row of titles
 * names two or more people and the rows below have labels of their own.
 */
export function columnHeadings(part: HTMLElement, holders: ReadonlySet<Node>, headings: Map<Node, string>): void {
  let row = rowFrom(part.firstElementChild);
  if (!row) return;
  let columns = titlesOf(part.closest('table')?.tHead?.rows[0] ?? null);
  for (; row; row = rowFrom(row.nextElementSibling)) {
    if (!holders.has(row)) {
      // A line over the whole width begins a new block.
      columns = row.cells.length === 1 ? null : (titlesOf(row) ?? columns);
    } else if (columns) giveTitles(row, columns, holders, headings);
  }
}

/** The next row from an element on. */
function rowFrom(element: Element | null): HTMLTableRowElement | null {
  let at = element;
  while (at && at.localName !== 'tr') at = at.nextElementSibling;
  return at as HTMLTableRowElement | null;
}

function titlesOf(row: HTMLTableRowElement | null): Column[] | null {
  if (!row || row.cells.length < 2) return null;
  const columns: Column[] = [];
  let at = 0;
  for (const cell of row.cells) {
    const text = visibleText(cell);
    if (namesPerson(text)) columns.push({ from: at, to: at + cell.colSpan, text });
    at += cell.colSpan;
  }
  return columns.length > 1 ? columns : null;
}

function giveTitles(
  row: HTMLTableRowElement,
  columns: readonly Column[],
  holders: ReadonlySet<Node>,
  headings: Map<Node, string>,
): void {
  let at = 0;
  let labelled = false;
  for (const cell of row.cells) {
    const column = columns.find(({ from, to }) => at >= from && at < to);
    if (!holders.has(cell)) labelled = labelled || visibleText(cell).length > 1;
    else if (column && labelled) headings.set(cell, column.text);
    at += cell.colSpan;
  }
}
