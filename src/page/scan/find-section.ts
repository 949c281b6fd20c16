import { isWording, visibleText } from './visible-text';
import { widgetHint } from './widget-hint';

/** Answers with the headings above an element, outermost first; each container of the page is read once. */
export type SectionFinder = (element: HTMLElement) => readonly string[];

const headingTags = /^(h[1-6]|legend|caption|summary)$/;
const headingClass =
  /(?:^|[-_\s])(?:title|subtitle|header|heading|head|caption|legend|divider|tit|hd|panel-title|bt)(?:$|[-_\s\d])|(?:Title|Header)(?:$|\s)/i;
const noHeadingClass =
  /label|nav|menu|breadcrumb|footer|tab(?:s|le)|pagination|item-title-tip|steps?(?:$|[-_\s])|button|btn/i;
const innerHeading = 'h1,h2,h3,h4,h5,h6,legend,[class*="title"],[class*="Title"]';
const currentStep =
  '[aria-current="step"],[class*="steps-item-active"],[class*="step-item-active"],[class*="is-process"]';
/** Headings of blocks that carry no title tag or class, by their words. */
const sectionWords =
  /(?:信息|资料|情况|负责人|责任人|联系人|联络人|主体|服务商|注册商|代表人|办公地址|注册地址|常住地址|所属区域|所属地区|办者|单位|凭证|附件|服务类型|申请|登录|注册|设置|搜索|查询)[:：]?$|search|filter/iu;
const searchClass = /(?:^|[-_\s])(?:search|filter|query)(?:$|[-_\s])/i;
const longest = 40;

/**
 * Makes the finder for one scope.
 * @param holders elements that contain a control: only what holds none can be a heading.
 */
export function sectionFinder(holders: ReadonlySet<Node>, outer: readonly string[]): SectionFinder {
  const paths = new Map<HTMLElement, readonly string[]>();
  const headings = new Map<Node, string>();
  const names = new Map<HTMLElement, string | null>();

  function pathOf(element: HTMLElement): readonly string[] {
    const known = paths.get(element);
    if (known) return known;
    const parent = element.parentElement;
    if (!parent) {
      paths.set(element, outer);
      return outer;
    }
    if (isItem(parent)) {
      const path = pathOf(parent);
      paths.set(element, path);
      return path;
    }
    let name = names.get(parent);
    if (name === undefined) {
      name = ownName(parent);
      names.set(parent, name);
      assignHeadings(parent, holders, headings);
    }
    let path = pathOf(parent);
    for (const own of [name, headings.get(element)]) if (own && own !== path.at(-1)) path = [...path, own];
    paths.set(element, path);
    return path;
  }
  return pathOf;
}

/** What stands inside one item is its label, not a heading. */
function isItem(element: HTMLElement): boolean {
  if (itemTags.has(element.localName)) return true;
  const className = element.className;
  return typeof className === 'string' && className !== '' && widgetHint(className) === 'item';
}

const itemTags: ReadonlySet<string> = new Set(['p', 'label', 'td', 'dd', 'li', 'span']);

const named = /^(fieldset|section|form|dialog)$/;

/** Names that a container gives itself. */
function ownName(container: HTMLElement): string | null {
  const className = container.className;
  if (className === '' && !named.test(container.localName)) return null;
  const label = container.getAttribute('aria-label');
  if (label && (named.test(container.localName) || container.localName === 'div')) return label.slice(0, longest);
  if (container.getAttribute('role') === 'search' || (typeof className === 'string' && searchClass.test(className)))
    return '搜索';
  return isQueryForm(container, className) ? '搜索' : null;
}

const formClass = /(?:^|[-_])form(?:\s|$)|form-inline/i;

/** 查询 and 重置 under the boxes, and nothing to send: a filter over a list. */
function isQueryForm(container: HTMLElement, className: unknown): boolean {
  const form =
    container.localName === 'form' || (typeof className === 'string' && className !== '' && formClass.test(className));
  if (!form) return false;
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
function assignHeadings(container: HTMLElement, holders: ReadonlySet<Node>, headings: Map<Node, string>): void {
  let current: string | null = null;
  let rowsLeft = 0;
  for (let child = container.firstElementChild; child; child = child.nextElementSibling) {
    if (!holders.has(child)) {
      current = headingText(child as HTMLElement, holders) ?? current;
      continue;
    }
    const spanning = child.localName === 'tr' ? spanningCell(child as HTMLTableRowElement, holders) : null;
    if (spanning) {
      current = spanning.text;
      rowsLeft = spanning.rows;
    } else current = headingBeside(child as HTMLElement, holders) ?? current;
    if (current) headings.set(child, current);
    if (rowsLeft > 0 && --rowsLeft === 0) current = null;
  }
}

/** A cell over several rows, at their left, names the block that they make. */
function spanningCell(row: HTMLTableRowElement, holders: ReadonlySet<Node>): { text: string; rows: number } | null {
  for (const cell of row.cells) {
    if (cell.rowSpan < 2 || holders.has(cell)) continue;
    const text = visibleText(cell).replace(/\s/gu, '');
    if (text.length >= 2 && text.length <= longest) return { text, rows: cell.rowSpan };
  }
  return null;
}

const titleBars = new Map<string, boolean>();

/** By its classes, remembered: every box of a long form is asked. */
function isTitleBar(className: string): boolean {
  let bar = titleBars.get(className);
  if (bar === undefined) {
    bar = headingClass.test(className) && !noHeadingClass.test(className);
    if (titleBars.size < 2000) titleBars.set(className, bar);
  }
  return bar;
}

/** A block's title bar that holds a box of its own (网站负责人 □ 同主体负责人) is a heading all the same. */
function headingBeside(bar: HTMLElement, holders: ReadonlySet<Node>): string | null {
  if (
    (bar.localName !== 'header' && !isTitleBar(String(bar.className))) ||
    bar.querySelector('select,textarea,input:not([type=checkbox]):not([type=radio])')
  )
    return null;
  for (let node = bar.firstChild; node; node = node.nextSibling) {
    if (holders.has(node)) continue;
    const text = visibleText(node);
    if (text.length >= 2 && text.length <= longest) return text;
  }
  return null;
}

function headingText(element: HTMLElement, holders: ReadonlySet<Node>): string | null {
  if (headingTags.test(element.localName) || element.getAttribute('role') === 'heading') return short(element);
  if (element.localName === 'label' || element.localName === 'script' || element.localName === 'style') return null;
  const className = typeof element.className === 'string' ? element.className : '';
  if (noHeadingClass.test(className)) return null;
  if (widgetHint(className) === 'item' && !element.querySelector('legend,h1,h2,h3,h4,h5,h6')) return null;
  if (element.childElementCount > 0 && isChrome(element)) return null;
  const step = element.childElementCount > 0 ? element.querySelector<HTMLElement>(currentStep) : null;
  if (step) return stepTitle(step);
  const inner = element.childElementCount > 0 ? element.querySelector<HTMLElement>(innerHeading) : null;
  if (inner && element.childElementCount < 6) return short(inner) ?? short(element);
  if (className && headingClass.test(className)) return short(element);
  return isPlainHeading(element, holders) ? short(element) : null;
}

/** The step's title; the mark may sit on its number. */
function stepTitle(step: HTMLElement): string | null {
  if (/title/i.test(String(step.className))) return short(step);
  const inside = step.querySelector<HTMLElement>('[class*="title"]');
  const beside = step.parentElement?.querySelector<HTMLElement>('[class*="title"]');
  const text = short(inside ?? beside ?? step);
  return text && isWording(text) ? text : null;
}

/** A site's header, menu or toolbar: several links are no heading. */
function isChrome(element: HTMLElement): boolean {
  return (
    element.localName === 'nav' ||
    element.localName === 'header' ||
    element.querySelectorAll('a,li,[role=menuitem]').length > 2
  );
}

/** A bare line such as 主办单位信息 above a block: its words say so, and it is no label of the control beside it. */
function isPlainHeading(element: HTMLElement, holders: ReadonlySet<Node>): boolean {
  if (/^(td|th|dt|span|b|i|em|a|button)$/.test(element.localName) && holders.has(element.nextElementSibling as Node)) {
    const next = element.nextElementSibling;
    if (next && !hasSeveral(next)) return false;
  }
  const text = visibleText(element);
  if (text.length < 2 || text.length > 24 || !sectionWords.test(text.replace(/[（(].*[)）]$/u, ''))) return false;
  const next = element.nextElementSibling;
  return (
    next === null || !holders.has(next) || hasSeveral(next) || element.localName === 'p' || element.localName === 'tr'
  );
}

function hasSeveral(element: Element): boolean {
  return element.querySelectorAll('input,select,textarea').length > 1;
}

function short(element: HTMLElement): string | null {
  const text = visibleText(element);
  return text.length > 0 && text.length <= longest ? text : null;
}
