import type { FoundLabel } from './found-label';
import type { LabelContext } from './label-context';
import { rememberTexts } from './remember-texts';
import { titlesOver } from './row-titles';
import { sharesLabel } from './shares-label';
import { titleRow } from './title-row';
import { labelInTitledRow } from './titled-row';
import { isHint, isPlaceholder, isTip, isWording, textAroundControls, visibleText } from './visible-text';

const none: FoundLabel = { text: '', carrier: null };
const furthest = 12;
/** No label stands further before its control; without an end, a long row of controls would be walked for each of them. */
const mostPassed = 64;

/**
 * The label of a control, wherever it lies: `aria-labelledby`, `label[for]`, a wrapping label, the form item of any kit,
 * the cell or column to the left, a sibling, a bare text node; at last `aria-label`.
 * @param start the control's root; `ids` the ids of the root and its inputs.
 */
export function findLabel(start: HTMLElement, ids: readonly string[], context: LabelContext): FoundLabel {
  return (
    byReference(start, context) ??
    byFor(ids, context) ??
    byFloating(start) ??
    inCombobox(start) ??
    byPlace(start, context) ??
    atEdge(start, context) ??
    byAria(start)
  );
}

const options = '[role="option"],[role="listbox"],[role="menu"]';

function byReference(start: HTMLElement, context: LabelContext): FoundLabel | null {
  const references = start.getAttribute('aria-labelledby');
  if (!references) return null;
  // What a list shows as chosen, or its chosen option, may be named as its label: a label stands outside of both.
  const named = references.split(/\s+/).map((id) => context.scope.root.getElementById(id));
  const carriers = named.filter((carrier) => !start.contains(carrier) && !carrier?.closest(options));
  const text = carriers
    .map((carrier) => (carrier ? visibleText(carrier) : ''))
    .join(' ')
    .trim();
  return isWording(text) ? { text, carrier: carriers[0] ?? null } : null;
}

function byFor(ids: readonly string[], context: LabelContext): FoundLabel | null {
  for (const id of ids) {
    const label = id ? context.scope.labelsFor.get(id) : undefined;
    if (!label) continue;
    const text = context.holders.has(label) ? textAroundControls(label) : visibleText(label);
    if (isWording(text)) return { text, carrier: label };
  }
  return null;
}

/** A floating label: it follows its box, and both are alone in their wrapper. */
function byFloating(start: HTMLElement): FoundLabel | null {
  const next = start.nextElementSibling;
  if (next?.localName !== 'label' || next.nextElementSibling || start.previousElementSibling) return null;
  if ((next as HTMLLabelElement).htmlFor || next.querySelector('input')) return null;
  if (start.matches('[type=checkbox],[type=radio],label')) return null;
  const parent = start.parentElement;
  if (!parent || parent.firstChild?.nodeValue?.trim()) return null;
  const text = visibleText(next);
  return isWording(text) ? { text, carrier: next } : null;
}

/** A label drawn in the frame of a list (Vuetify), beside what was chosen. */
function inCombobox(start: HTMLElement): FoundLabel | null {
  if (start.childElementCount === 0 || !(start.matches('[role=combobox]') || start.querySelector('div[role=combobox]')))
    return null;
  const label = start.querySelector('label');
  const text = label ? visibleText(label) : '';
  return label && isWording(text) ? { text, carrier: label } : null;
}

/** Words in the frame of a box (Bootstrap's `input-group-text`) are its label where nothing else is. */
function atEdge(start: HTMLElement, { holders }: LabelContext): FoundLabel | null {
  let passed = 0;
  for (let at = start.previousElementSibling; at && passed < mostPassed; at = at.previousElementSibling, passed++) {
    // What is chosen in a list at the edge is no label.
    const text = isAtEdge(at.className) && !holders.has(at) ? visibleText(at) : '';
    if (isWording(text)) return { text, carrier: at as HTMLElement };
  }
  return null;
}

function byAria(start: HTMLElement): FoundLabel {
  const own = start.getAttribute('aria-label') ?? start.querySelector('[aria-label]')?.getAttribute('aria-label') ?? '';
  return isWording(own) ? { text: own, carrier: start } : none;
}

/** Climbs from the control and reads what stands before it, until another control's ground begins. */
function byPlace(start: HTMLElement, context: LabelContext): FoundLabel | null {
  let node: HTMLElement = start;
  for (let depth = 0; depth < furthest; depth++) {
    const titled = node.localName === 'td' ? labelInTitledRow(node, context.holders) : null;
    const before = titled ?? titleAbove(node, context) ?? textBefore(node, context);
    const parent = node.parentElement;
    if (before === 'stop') return parent?.localName === 'tr' ? columnHeading(node, parent, context) : null;
    if (before) return before;
    if (!parent) return null;
    if (parent.localName === 'tr') {
      const heading = columnHeading(node, parent, context);
      const table = heading ? null : tableOfOne(parent, node);
      if (!table) return heading;
      node = table;
      continue;
    }
    // A label that holds nothing but the box and its www. has no words to give: they stand further out.
    const around = parent.localName === 'label' && depth > 0 ? wrapping(parent) : null;
    if (around) return around;
    if (grounds.has(parent.localName)) return null;
    node = parent;
  }
  return null;
}

/** In a row of plain elements under a row of titles, the title at the same place. */
function titleAbove(cell: HTMLElement, { holders }: LabelContext): FoundLabel | null {
  const row = cell.parentElement;
  if (!row || row.localName === 'tr' || row.localName === 'label') return null;
  const title = titlesOver(row, holders)?.children[Array.prototype.indexOf.call(row.children, cell)];
  return title ? wrapping(title as HTMLElement) : null;
}

/** Elements that hold several items: what stands before them is a heading, not a label. */
const grounds: ReadonlySet<string> = new Set(
  'form fieldset table tbody body html main section article dialog'.split(' '),
);

/** In a table whose rows have no words of their own, the column's heading or the cell above is the label. */
function columnHeading(cell: HTMLElement, row: HTMLElement, context: LabelContext): FoundLabel | null {
  const at = Array.prototype.indexOf.call(row.children, cell);
  const near = titlesAbove(row, context);
  const title = near ? wrapping(near.children[at] as HTMLElement) : null;
  if (title) return title;
  const head = titleRow(row.closest('table'), row.childElementCount)?.children[at];
  return head ? wrapping(head as HTMLElement) : null;
}

/** The row without boxes over rows of as many cells, of which this is one: older pages have no head of the table. */
function titlesAbove(row: HTMLElement, { holders }: LabelContext): Element | null {
  const width = row.childElementCount;
  let above = row.previousElementSibling;
  for (let passed = 0; above && passed < mostRows; above = above.previousElementSibling, passed++) {
    if (above.childElementCount !== width) return null;
    if (!holders.has(above)) return above;
  }
  return null;
}

/** Rows that are passed on the way up to the titles. */
const mostRows = 30;

/** A table that lays out one box and its picture is no table of the form: the label stands before it. */
function tableOfOne(row: HTMLElement, cell: HTMLElement): HTMLTableElement | null {
  const table = row.closest('table');
  if (!table || table.rows.length > 1) return null;
  const boxes = table.querySelectorAll('input:not([type=hidden]),select,textarea');
  // What shows the name of the chosen file, and the file's own box (ExtJS), are one.
  const isFile =
    boxes.length === 2 &&
    boxes[0]?.matches('[readonly]') === true &&
    boxes[1]?.matches('[type=file]') &&
    cell.contains(boxes[1]);
  return boxes.length === 1 || isFile ? table : null;
}

function wrapping(label: HTMLElement): FoundLabel | null {
  const text = textAroundControls(label);
  return isWording(text) ? { text, carrier: label } : null;
}

function textBefore(node: HTMLElement, context: LabelContext): FoundLabel | 'stop' | null {
  let passed = 0;
  let hint: FoundLabel | null = null;
  for (
    let sibling = node.previousSibling;
    sibling && passed < mostPassed;
    sibling = sibling.previousSibling, passed++
  ) {
    if (sibling.nodeType === Node.TEXT_NODE) {
      const text = (sibling.nodeValue ?? '').trim();
      if (text && isWording(text)) return { text: text.slice(0, 120), carrier: sibling };
      continue;
    }
    if (sibling.nodeType !== Node.ELEMENT_NODE) continue;
    const element = sibling as HTMLElement;
    if (context.holders.has(element) || context.roots.has(element)) {
      if (hint) return hint;
      if (sharesLabel(element, context)) continue;
      return 'stop';
    }
    const told = readSibling(element, node, context);
    if (told === 'stop') return hint ?? told;
    if (told && hint === null && isHint(told.text, element)) hint = told;
    else if (told) return hint ? { ...told, hint: hint.text } : told;
  }
  return hint;
}

const silent: ReadonlySet<string> = new Set(
  'script style template svg img br hr button option noscript select datalist textarea nav header ul ol menu'.split(
    ' ',
  ),
);
/** What is drawn at the edge of a box (a unit, the region before a street) belongs to the box. */
const edge =
  /(?:^|[-_\s])(?:prepend|prefix|addon|addbefore|addafter|append|suffix|input-group-text|group__(?:prepend|append))(?:$|[-_\s])/i;
const isEdgeClass = rememberTexts((className) => edge.test(className));

function isAtEdge(className: unknown): boolean {
  return typeof className === 'string' && className !== '' && isEdgeClass(className);
}

const heading: ReadonlySet<string> = new Set('h1 h2 h3 h4 h5 h6 legend caption'.split(' '));

/** A heading is a label only when a single control follows it: `<h4>网站名称</h4><input>`. */
function readSibling(element: HTMLElement, node: HTMLElement, context: LabelContext): FoundLabel | 'stop' | null {
  if (silent.has(element.localName) || isAtEdge(element.className) || isPlaceholder(element)) return null;
  const text = visibleText(element);
  if (!text || !isWording(text) || isTip(text)) return null;
  if (heading.has(element.localName) && !isAloneUnder(element, node, context)) return 'stop';
  return { text, carrier: element.localName === 'label' ? element : labelIn(element) };
}

/** A single control between this heading and the next one like it, or the end. */
function isAloneUnder({ localName }: HTMLElement, node: HTMLElement, { roots }: LabelContext): boolean {
  const next = node.nextElementSibling;
  return roots.has(node) && (next === null || next.localName === localName);
}

function labelIn(element: HTMLElement): HTMLElement {
  return (element.firstElementChild && element.querySelector('label')) ?? element;
}
