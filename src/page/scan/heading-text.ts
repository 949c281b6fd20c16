import { stepTitle } from './current-step';
import type { Ground } from './ground';
import { headingWords, withoutAsides } from './heading-words';
import { rememberTexts } from './remember-texts';
import { isRowOfTitles } from './row-titles';
import { isHeadOfTable } from './title-row';
import { isWording, visibleText } from './visible-text';
import { widgetHint } from './widget-hint';

/** Longer texts are sentences, not headings. */
export const longestHeading = 40;
const longestPlain = 24;
const longestUntold = 18;

const headingTags: ReadonlySet<string> = new Set('h1 h2 h3 h4 h5 h6 legend caption summary'.split(' '));
const silent: ReadonlySet<string> = new Set('script style option head title'.split(' '));
const headingClass =
  /(?:^|[-_\s])(?:title|subtitle|header|heading|head|caption|legend|divider|tit|hd|panel-title|bt)(?:$|[-_\s\d])|(?:Title|Header)(?:$|\s)/i;
const noHeadingClass =
  /label|nav|menu|breadcrumb|footer|tab(?:s|le)|pagination|item-title-tip|steps?(?:$|[-_\s])|button|btn/i;
const innerHeading = 'h1,h2,h3,h4,h5,h6,legend,[class*="title"],[class*="Title"]';
/** Headings of blocks that carry no title tag or class, by their words. */
const sectionWords =
  /(?:信息|资料|情况|主体|[人员者]|服务商|注册商|代表人|法人|办公地址|注册地址|常住地址|所属区域|所属地区|办者|单位|凭证|附件|服务类型|申请|登录|注册|设置|搜索|查询)[:：]?$|search|filter/iu;
/** A sentence instructs; what bears these classes explains. */
const sentence = /^[*＊]|[。，,；;！!？*＊:：]$|[。，,；;！!]|请|注意|说明|提示|温馨|必填|[最至][多少]|勾选|多选/u;
const asideClass = /tip|hint|help|desc|note|alert|notice|warn|error|placeholder|label|toolbar|intro/i;

/** Which texts name a block, remembered: the same few stand all over a long form. */
const namesBlock = rememberTexts(
  (text) => sectionWords.test(undressed(text)) && !/^[\s*＊]*(?:同|与|和|是否|有无)/u.test(text),
);

/** The heading that an element before a block is, by its tag, its classes or its words; null for anything else. */
export function headingText(element: HTMLElement, holders: ReadonlySet<Node>): string | null {
  if (headingTags.has(element.localName) || element.getAttribute('role') === 'heading') return short(element);
  if (silent.has(element.localName)) return null;
  const nested = element.childElementCount > 0;
  const step = nested ? stepTitle(element) : null;
  if (step) return step;
  if (headsRows(element, holders)) return short(element);
  if (element.localName === 'label') return null;
  const className = typeof element.className === 'string' ? element.className : '';
  if (className !== '' && noHeadingClass.test(className)) return null;
  if (widgetHint(className) === 'item' && !element.querySelector('legend,h1,h2,h3,h4,h5,h6')) return null;
  if (nested && (isChrome(element) || isRowOfTitles(element, holders) || isHeadOfTable(element))) return null;
  if (element.localName === 'tr') {
    if (hasSeveralTitles(element as HTMLTableRowElement)) return null;
    if (isWholeLine(element as HTMLTableRowElement)) return short(element);
  }
  const inner = nested ? element.querySelector<HTMLElement>(innerHeading) : null;
  if (inner && element.childElementCount < 6) return short(inner) ?? short(element);
  if (className && headingClass.test(className)) return short(element);
  if (nested && isWrappedTitle(element)) return short(element);
  return isPlainHeading(element, className, holders) ? short(element) : null;
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
export function headingBeside(bar: HTMLElement, { holders, withBoxes }: Ground): string | null {
  const titled = isTitleBar(String(bar.className)) || bar.localName === 'header' || headingTags.has(bar.localName);
  // Where nothing is ticked there is only what is written in, or no input at all.
  if (!titled && !withBoxes.has(bar)) return null;
  if (bar.querySelector('select,textarea,input:not([type=checkbox]):not([type=radio])')) return null;
  if (!titled) return besideOneBox(bar, holders);
  for (let node = bar.firstChild; node; node = node.nextSibling) {
    const text = holders.has(node) ? wordsBeforeBox(node, holders) : visibleText(node);
    if (text !== null && text.length >= 2 && text.length <= longestHeading) return text;
  }
  return null;
}

/** The first words of a wrapper in a title bar; what stands after its box belongs to the box. */
function wordsBeforeBox(wrapper: Node, holders: ReadonlySet<Node>): string | null {
  if ((wrapper as Element).localName === 'label') return null;
  for (let node = wrapper.firstChild; node; node = node.nextSibling) {
    if (holders.has(node)) return wordsBeforeBox(node, holders);
    const text = visibleText(node);
    if (text.length >= 2) return text;
  }
  return null;
}

const sameAs = /同|一致|复用|沿用/u;

/** Not called a title: one box that asks whether somebody is the same, after words that name somebody. */
function besideOneBox(line: HTMLElement, holders: ReadonlySet<Node>): string | null {
  // A line of a table has one cell over all columns.
  const only = line.localName === 'tr' && line.childElementCount === 1 ? line.firstElementChild : null;
  const bar = (only ?? line) as HTMLElement;
  if (bar.querySelectorAll('input').length !== 1 || !sameAs.test(bar.textContent ?? '')) return null;
  for (let node = bar.firstChild; node && !holders.has(node); node = node.nextSibling) {
    const text = visibleText(node);
    if (text.length >= 2 && text.length <= longestUntold && namesBlock(text)) return text;
  }
  return null;
}

/** A title alone in the wrappers of a grid: `.el-col > .el-divider > .el-divider__text`. */
function isWrappedTitle(element: HTMLElement): boolean {
  let inner = element;
  for (let only = onlyChild(inner); only; only = onlyChild(inner)) inner = only;
  return inner !== element && (headingTags.has(inner.localName) || isTitleBar(String(inner.className)));
}

function onlyChild(element: HTMLElement): HTMLElement | null {
  const only = element.childElementCount === 1 ? (element.firstElementChild as HTMLElement) : null;
  return only && (only.textContent ?? '').trim() === (element.textContent ?? '').trim() ? only : null;
}

/** A site's header, menu or toolbar: several links are no heading. */
function isChrome(element: HTMLElement): boolean {
  return (
    element.localName === 'nav' ||
    element.localName === 'header' ||
    element.querySelectorAll('a,li,[role=menuitem]').length > 2
  );
}

/** A row of column titles names its columns, not the rows below. */
function hasSeveralTitles(row: HTMLTableRowElement): boolean {
  let titles = 0;
  for (const cell of row.cells) if (isWording(visibleText(cell))) titles++;
  return titles > 1;
}

/** One cell over the whole width, with a few words and nothing that explains. */
function isWholeLine(row: HTMLTableRowElement): boolean {
  const [cell] = row.cells;
  if (row.cells.length !== 1 || !cell || cell.colSpan < 2) return false;
  return standsAlone(visibleText(cell), String(cell.className));
}

/** A bare line such as 主办单位信息 above a block: its words say so, and it is no label of the control beside it. */
function isPlainHeading(element: HTMLElement, className: string, holders: ReadonlySet<Node>): boolean {
  const text = headingWords(element);
  if (text.length < 2 || text.length > longestPlain) return false;
  const next = element.nextElementSibling;
  const block = next !== null && holders.has(next) ? next : null;
  if (!namesBlock(text))
    return block !== null && standsAlone(text, className) && isWording(text) && hasSeveral(block, 2);
  if (wordsFollow(element) || (block && hasOwnLabel(block))) return true;
  if (/^(td|th|dt|span|b|i|em|a|button)$/.test(element.localName) && block && !hasSeveral(block, 1)) return false;
  if (next === null || !block || hasSeveral(block, 1)) return true;
  return element.localName === 'p' || element.localName === 'tr';
}

/** Without the brackets and remarks around it: 【网站负责人】, 网站负责人（必填）. */
function undressed(text: string): string {
  if (!/[（(【】「」《》[\]]/u.test(text)) return text;
  return text.replace(/[（(].*[)）]$/u, '').replace(/[【】「」《》[\]]/gu, '');
}

/** Whether a bare text, the label of what comes next, stands right after the element. */
function wordsFollow(element: HTMLElement): boolean {
  for (let next = element.nextSibling; next; next = next.nextSibling) {
    if (next.nodeType === Node.TEXT_NODE && isWording((next.nodeValue ?? '').trim())) return true;
    if (next.nodeType === Node.ELEMENT_NODE && (next as Element).localName !== 'br') return false;
  }
  return false;
}

/**
 * A line that names people or a thing, right before a row with a label of its own, heads the rows from there on,
 * whatever its tag and classes are.
 */
function headsRows(element: HTMLElement, holders: ReadonlySet<Node>): boolean {
  const next = element.nextElementSibling;
  if (next === null || !holders.has(next)) return false;
  const text = headingWords(element);
  if (text.length < 2 || text.length > longestUntold || !namesBlock(text)) return false;
  return !hasSeveralTexts(element) && (wordsFollow(element) || hasOwnLabel(next));
}

/** Steps, tabs and menus: several texts in a row are no heading. */
function hasSeveralTexts(element: HTMLElement): boolean {
  if (element.querySelector('[role=tab]')) return true;
  let texts = 0;
  for (let child = element.firstElementChild; child; child = child.nextElementSibling)
    if (isWording(visibleText(child))) texts++;
  return texts > 1 && withoutAsides(element).textContent?.trim() === element.textContent?.trim();
}

/** A text without any element around it may head the rows after it, too. */
export function headingOfText(node: Node, holders: ReadonlySet<Node>): string | null {
  const text = (node.nodeValue ?? '').trim();
  if (text.length < 2 || text.length > longestUntold || !namesBlock(text)) return null;
  let next = node.nextSibling;
  while (next && (next.nodeType !== Node.ELEMENT_NODE || (next as Element).localName === 'br')) {
    if (next.nodeType === Node.TEXT_NODE && isWording((next.nodeValue ?? '').trim())) return text;
    next = next.nextSibling;
  }
  return next && holders.has(next) && hasOwnLabel(next as Element) ? text : null;
}

/** Any short line that explains nothing, right above a block of several controls. */
function standsAlone(text: string, className: string): boolean {
  return text.length <= longestUntold && !sentence.test(text) && !asideClass.test(className);
}

const controls = 'input:not([type=hidden]),select,textarea';

function hasSeveral(element: Element, more: number): boolean {
  return element.querySelectorAll(controls).length > more;
}

/** Whether words stand before the first control of a row: then what stands before the row is not its label. */
function hasOwnLabel(row: Element): boolean {
  const control = row.querySelector(controls);
  if (!control || control === row) return false;
  // A floating label follows its control.
  if (control.id && control.nextElementSibling?.getAttribute('for') === control.id) return true;
  // A box to tick has its words after it.
  if (control.matches('[type=checkbox],[type=radio]') && isWording(visibleText(control.parentElement ?? control)))
    return true;
  for (let at: Element = control; at !== row; at = at.parentElement ?? row)
    for (let before = at.previousSibling; before; before = before.previousSibling)
      if (before.nodeType !== Node.COMMENT_NODE && isWording(visibleText(before))) return true;
  return false;
}

/** What an upload shows before a file is chosen heads nothing, though its class may call it a caption. */
const nothingChosen = /^(?:未|尚未|没有|暂未)选择(?:任何)?(?:文件|图片)/u;

function short(element: HTMLElement): string | null {
  const text = headingWords(element);
  if (nothingChosen.test(text)) return null;
  if (text.length > 0 && text.length <= longestHeading) return text;
  // English takes more letters for the same, and a title's remark stands in brackets.
  const bare = text.replace(/\s*[（(][^()（）]*[)）]$/u, '');
  return bare.length > 0 && bare.length <= (/[\u4e00-\u9fff]/u.test(bare) ? longestHeading : 2 * longestHeading)
    ? bare
    : null;
}
