import { isWording, visibleText } from './visible-text';

/** Levels from the rows' table out to what stands beside its head: element-plus has a scroll bar's three boxes between. */
const furthest = 6;
/** Kits leave a narrow cell over the scroll bar at the end of the titles (element-ui `gutter`, ant-design). */
const mostCells = 1;

/**
 * The row of titles of a table: of its own head, or of the head that a kit draws as a table of its own right before the
 * one with the rows, so that it stays while they scroll (element-ui, ant-design, layui, iView).
 * @param width how many cells the rows have
 * @returns null where no such row has as many titles
 */
export function titleRow(table: HTMLTableElement | null, width: number): HTMLTableRowElement | null {
  if (!table) return null;
  const own = table.tHead?.rows;
  if (own && own.length > 0) return fitting(own, width);
  let at: HTMLElement = table;
  for (let depth = 0; depth < furthest; depth++) {
    const before = at.previousElementSibling;
    if (before) {
      const head = headAlone(before);
      return head ? fitting(head.rows, width) : null;
    }
    if (!at.parentElement || at.parentElement.localName === 'form') return null;
    at = at.parentElement;
  }
  return null;
}

/**
 * A table that is nothing but a head, alone in its box, or one row of words without saying so (EasyUI): a whole table
 * above has a head of its own rows.
 */
function headAlone(before: Element): HTMLTableElement | null {
  const tables = before.localName === 'table' ? [before] : before.getElementsByTagName('table');
  const table = tables[0] as HTMLTableElement | undefined;
  if (tables.length !== 1 || !table) return null;
  if (table.tHead) return table.rows.length === table.tHead.rows.length ? table : null;
  return table.rows.length === 1 && !table.querySelector('input,select,textarea') ? table : null;
}

/** The last row with a title for each cell: above it stand the titles of groups. */
function fitting(rows: HTMLCollectionOf<HTMLTableRowElement>, width: number): HTMLTableRowElement | null {
  for (let at = rows.length - 1; at >= 0; at--) {
    const row = rows[at];
    const more = (row?.childElementCount ?? 0) - width;
    if (row && (more === 0 || (more > 0 && more <= mostCells && row.lastElementChild?.textContent?.trim() === '')))
      return row;
  }
  return null;
}

/** Whether an element is such a head with titles of several columns: it heads no block. */
export function isHeadOfTable(element: Element): boolean {
  const [row] = headAlone(element)?.rows ?? [];
  return row !== undefined && Array.from(row.cells).filter((cell) => isWording(visibleText(cell))).length > 1;
}
