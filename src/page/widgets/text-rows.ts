import { press } from '../dom/press';
import { isTextElement } from '../dom/realm';
import { isShown } from '../dom/shown';
import { textOf } from '../dom/text-of';
import { waitFor } from '../dom/wait-for';
import type { Control } from './control';
import type { DriverContext } from './driver';
import { type Failure, needsYou } from './make-driver';
import { textElementOf, textElementsOf } from './widget-of';

type TextElement = HTMLInputElement | HTMLTextAreaElement;
type Write = (control: Control, element: TextElement, text: string) => Failure | null;

const addText = /^[+＋⊕]?\s*(?:添加|新增|增加|追加|再加|add)/i;
const addIcon = /(?:^|[\s_-])(?:plus|add)(?:$|[\s_-])/i;

/** Boxes that are rows of one list look alike but for the number in their id or name. */
function likeness(element: TextElement): string {
  return [element.localName, element.type, element.placeholder, element.id, element.name]
    .join('|')
    .replace(/\d+/g, '#');
}

function boxesIn(container: HTMLElement): TextElement[] {
  return [...container.querySelectorAll<HTMLElement>('input,textarea')]
    .filter(isTextElement)
    .filter((box) => !/^(?:hidden|checkbox|radio|file|button|submit)$/.test(box.type) && isShown(box));
}

function isAdd(element: HTMLElement): boolean {
  if (element.closest('[class*="input-number"],[class*="dropdown"]') !== null || !isShown(element)) return false;
  const text = textOf(element);
  if (text !== '') return text === '+' || text === '＋' || (addText.test(text) && text.length <= 12);
  const icons = [element, ...element.querySelectorAll('*')];
  return icons.some((icon) =>
    ['class', 'data-icon', 'aria-label', 'title'].some((name) => addIcon.test(icon.getAttribute(name) ?? '')),
  );
}

interface RowList {
  readonly container: HTMLElement;
  readonly add: HTMLElement;
}

/** Where one question ends: rows beyond it are another field's. */
const itemEnds = /(?:^|[-_\s])(?:form-?_?_?item|form-group|form-row|control-group|field)(?:\s|$)/i;

function isItem(element: HTMLElement): boolean {
  return /^(?:td|dd|li|fieldset)$/.test(element.localName) || itemEnds.test(String(element.className));
}

/**
 * The box around a text box and its rows: all text boxes in it are alike, and it has an add button. Where each row has a
 * button of its own, the box goes on to the end of the form item, since new rows come beside the first.
 */
function rowListOf(element: TextElement): RowList | null {
  const kind = likeness(element);
  let found: RowList | null = null;
  for (let at = element.parentElement, level = 0; at !== null && level < 14; at = at.parentElement, level += 1) {
    if (boxesIn(at).some((box) => likeness(box) !== kind)) break;
    const adds = [...at.querySelectorAll<HTMLElement>('button,a,[role="button"],[class*="btn"],i,span,svg')].filter(
      isAdd,
    );
    const [add] = adds;
    if (add) found = { container: at, add };
    if (found !== null && isItem(at)) break;
  }
  return found;
}

/** The rows of a control that takes several values: what the scan saw, and what was added since. */
export function rowsOf(control: Control): TextElement[] {
  const known = textElementsOf(control);
  const grown = grownLists.get(control.root);
  return grown ? boxesIn(grown) : known;
}

const grownLists = new WeakMap<HTMLElement, HTMLElement>();

/** All rows around a control, also those that the scan took for controls of their own. */
export function allRowsOf(control: Control): TextElement[] {
  const element = textElementOf(control);
  const list = element === null ? null : rowListOf(element);
  return list === null ? rowsOf(control) : boxesIn(list.container);
}

/** One value a row; rows are added as long as they are too few, and those beyond are emptied. */
export async function fillRows(
  control: Control,
  texts: readonly string[],
  write: Write,
  context: DriverContext,
): Promise<Failure | null> {
  const element = textElementOf(control);
  const list = element === null ? null : rowListOf(element);
  const rows = () => (list === null ? rowsOf(control) : boxesIn(list.container));
  if (list !== null) grownLists.set(control.root, list.container);
  for (let have = rows().length; have < texts.length; have = rows().length) {
    // The button often stands in the last row, and is another one after each press.
    const add = element === null ? null : rowListOf(element)?.add;
    if (!add || list === null) return needsYou('value-does-not-fit', { count: String(texts.length) });
    press(add);
    const grown = () => rows().length > have;
    const came = await waitFor(grown, { signal: context.signal, deadline: 1_500, root: list.container });
    if (!came) return needsYou('value-does-not-fit', { count: String(texts.length) });
  }
  for (const [index, row] of rows().entries()) {
    const text = texts[index] ?? '';
    const failure = row.value === text ? null : write(control, row, text);
    if (failure !== null) return failure;
  }
  return null;
}
