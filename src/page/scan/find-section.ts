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
  const places = new Map<Node, Place>();
  const columns = new Map<Node, string>();
  const placeOf = (node: Node): Place => {
    let place = places.get(node);
    if (!place) {
      place = { path: null, name: undefined, heading: null };
      places.set(node, place);
    }
    return place;
  };

  function pathOf(element: HTMLElement): readonly string[] {
    const place = placeOf(element);
    place.path ??= readPath(element, place);
    return place.path;
  }

  function readPath(element: HTMLElement, place: Place): readonly string[] {
    const parent = element.parentElement;
    if (!parent) return outer;
    const around = placeOf(parent);
    if (around.name === undefined) {
      around.name = isItem(parent) ? item : ownName(parent, ground);
      if (around.name !== item) {
        assignHeadings(parent, ground, placeOf);
        if (tableParts.has(parent.localName)) {
          columnHeadings(parent, holders, columns);
          rowHeadings(parent, holders, columns);
        }
      }
    }
    around.path ??= readPath(parent, around);
    const { path, name } = around;
    return name === item ? path : under(under(under(path, name), place.heading), columns.get(element) ?? null);
  }
  return pathOf;
}

/** What is known of one element: of itself, and of what it says of the elements in it. */
interface Place {
  path: readonly string[] | null;
  /** The name that it gives to all in it; undefined until its children have got their headings. */
  name: string | typeof item | null | undefined;
  /** The heading before it. */
  heading: string | null;
}

/** A path with one heading more, where there is one that it does not end with. */
function under(path: readonly string[], heading: string | null): readonly string[] {
  return heading && heading !== path.at(-1) ? [...path, heading] : path;
}

const item = Symbol('item');
const textNode = 3;
const elementNode = 1;

/** What stands inside one item is its label, not a heading. */
function isItem(element: HTMLElement): boolean {
  if (itemTags.has(element.localName)) return element.localName === 'span' || !holdsBlocks(element);
  // Layui calls a fieldset `layui-elem-field`.
  if (element.localName === 'fieldset') return false;
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
function assignHeadings(container: HTMLElement, ground: Ground, placeOf: (node: Node) => Place): void {
  const { holders } = ground;
  let current: string | null = null;
  let rowsLeft = 0;
  for (let node = container.firstChild; node; node = node.nextSibling) {
    const type = node.nodeType;
    if (type === textNode) current = headingOfText(node, holders) ?? current;
    if (type !== elementNode) continue;
    const child = node as HTMLElement;
    if (!holders.has(child)) {
      current = headingText(child, holders) ?? current;
      continue;
    }
    const tag = child.localName;
    const spanning = tag === 'tr' ? spanningCell(child as HTMLTableRowElement, holders) : null;
    if (spanning) {
      current = spanning.text;
      rowsLeft = spanning.rows;
    } else if (tag !== 'input') current = moreThan(headingBeside(child, ground), current, child);
    if (current) placeOf(child).heading = current;
    if (rowsLeft > 0 && --rowsLeft === 0) current = null;
  }
}

/**
 * 负责人 □ 与法人相同 under 网站负责人 is a line of that block, and heads none of its own; under 法人负责人 it asks whether the
 * next one is the same, and heads his.
 */
function moreThan(beside: string | null, current: string | null, line: HTMLElement): string | null {
  if (beside === null || current === null) return beside ?? current;
  const name = current.replace(/(?:基本)?(?:信息|资料|情况)$/u, '');
  const isOfBlock = name.endsWith(beside) && !(line.textContent ?? '').includes(name);
  return isOfBlock ? current : beside;
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
