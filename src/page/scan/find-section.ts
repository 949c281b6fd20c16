import { columnHeadings } from './column-headings';
import type { Ground } from './ground';
import { headingBeside, headingOfText, headingText, longestHeading } from './heading-text';
import { paneHeading } from './pane-heading';
import { rowHeadings } from './titled-row';
import { visibleText } from './visible-text';
import { widgetHint } from './widget-hint';

/** Answers with the headings above an element, outermost first; each container of the page is read once. */
export type SectionFinder = (element: HTMLElement) => readonly string[];

/**
 * Makes the finder for one scope.
 * @param ground which elements contain a control: only what holds none can be a heading.
 */
export function sectionFinder(ground: Ground, outer: readonly string[]): SectionFinder {
  const { holders } = ground;
  const paths = new Map<HTMLElement, readonly string[]>();
  const headings = new Map<Node, string>();
  const columns = new Map<Node, string>();
  const names = new Map<HTMLElement, string | typeof item | null>();

  function pathOf(element: HTMLElement): readonly string[] {
    const known = paths.get(element);
    if (known) return known;
    const parent = element.parentElement;
    if (!parent) {
      paths.set(element, outer);
      return outer;
    }
    let name = names.get(parent);
    if (name === undefined) {
      name = isItem(parent) ? item : ownName(parent, ground);
      names.set(parent, name);
      if (name !== item) {
        assignHeadings(parent, ground, headings);
        if (tableParts.has(parent.localName)) {
          columnHeadings(parent, holders, columns);
          rowHeadings(parent, holders, columns);
        }
      }
    }
    let path = pathOf(parent);
    if (name === item) {
      paths.set(element, path);
      return path;
    }
    path = under(under(under(path, name), headings.get(element)), columns.get(element));
    paths.set(element, path);
    return path;
  }
  return pathOf;
}

/** A path with one heading more, where there is one that it does not end with. */
function under(path: readonly string[], heading: string | null | undefined): readonly string[] {
  return heading && heading !== path.at(-1) ? [...path, heading] : path;
}

const item = Symbol('item');

/** What stands inside one item is its label, not a heading. */
function isItem(element: HTMLElement): boolean {
  if (itemTags.has(element.localName)) return element.localName === 'span' || !holdsBlocks(element);
  const className = element.className;
  return typeof className === 'string' && className !== '' && widgetHint(className) === 'item';
}

const itemTags: ReadonlySet<string> = new Set(['p', 'label', 'td', 'dd', 'li', 'span']);

/** Tables laid out in tables, and lists of whole blocks: a cell with headings of its own is no item. */
function holdsBlocks(element: HTMLElement): boolean {
  return element.childElementCount > 1 && element.querySelector('table,fieldset,dl,ul,h1,h2,h3,h4,h5,h6') !== null;
}

const tableParts: ReadonlySet<string> = new Set(['tbody', 'thead', 'table']);
const named: ReadonlySet<string> = new Set(['fieldset', 'section', 'form', 'dialog']);

/** Names that a container gives itself. */
function ownName(container: HTMLElement, ground: Ground): string | null {
  const className = container.className;
  if (className === '' && !named.has(container.localName) && !container.hasAttribute('role')) return null;
  const opened = paneHeading(container);
  if (opened) return opened;
  const label = container.getAttribute('aria-label');
  if (label && (named.has(container.localName) || container.localName === 'div')) return label.slice(0, longestHeading);
  if (container.getAttribute('role') === 'search' || (typeof className === 'string' && searchClass.test(className)))
    return '搜索';
  return isQueryForm(container, className, ground) ? '搜索' : null;
}

const searchClass = /(?:^|[-_\s])(?:search|filter|query)(?:$|[-_\s])/i;
const formClass = /(?:^|[-_])form(?:\s|$)|form-inline/i;

/** 查询 and 重置 under the boxes, and nothing to send: a filter over a list. */
function isQueryForm(container: HTMLElement, className: unknown, ground: Ground): boolean {
  const form =
    container.localName === 'form' || (typeof className === 'string' && className !== '' && formClass.test(className));
  if (!form || !ground.hasButton(container)) return false;
  const words = Array.from(
    container.querySelectorAll('button,[role=button],input[type=submit],input[type=button],a[class*="btn"]'),
    (button) => (button.textContent || button.getAttribute('value') || '').replace(/\s/gu, ''),
  );
  return (
    words.some((word) => /^(?:查询|搜索|筛选|检索)$/u.test(word)) &&
    !words.some((word) => /提交|保存|下一步|确定|确认|上一步|完成/u.test(word))
  );
}

/** Gives every control-holding child of a container the heading that stands before it. */
function assignHeadings(container: HTMLElement, ground: Ground, headings: Map<Node, string>): void {
  const { holders } = ground;
  let current: string | null = null;
  let rowsLeft = 0;
  for (let node = container.firstChild; node; node = node.nextSibling) {
    if (node.nodeType === Node.TEXT_NODE) current = headingOfText(node, holders) ?? current;
    if (node.nodeType !== Node.ELEMENT_NODE) continue;
    const child = node as HTMLElement;
    if (!holders.has(child)) {
      current = headingText(child, holders) ?? current;
      continue;
    }
    const spanning = child.localName === 'tr' ? spanningCell(child as HTMLTableRowElement, holders) : null;
    if (spanning) {
      current = spanning.text;
      rowsLeft = spanning.rows;
    } else current = headingBeside(child, ground) ?? current;
    if (current) headings.set(child, current);
    if (rowsLeft > 0 && --rowsLeft === 0) current = null;
  }
}

/** A cell over several rows, at their left, names the block that they make. */
function spanningCell(row: HTMLTableRowElement, holders: ReadonlySet<Node>): { text: string; rows: number } | null {
  for (let at = row.firstElementChild; at; at = at.nextElementSibling) {
    const cell = at as HTMLTableCellElement;
    // Anything but a cell has no span at all.
    if (!(cell.rowSpan >= 2) || holders.has(cell)) continue;
    const text = visibleText(cell).replace(/\s/gu, '');
    if (text.length >= 2 && text.length <= longestHeading) return { text, rows: cell.rowSpan };
  }
  return null;
}
