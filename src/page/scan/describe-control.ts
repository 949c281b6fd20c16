import type { ControlKind } from '../../core/plan/snapshot';
import { isDrawnChoice } from '../dom/drawn-choices';
import { asksToChoose, isPlainFace } from '../dom/plain-faces';
import { findLabel } from './find-label';
import type { SectionFinder } from './find-section';
import type { FoundControl } from './found-control';
import type { FoundLabel } from './found-label';
import { type InputGroup, optionBox } from './group-inputs';
import type { LabelContext } from './label-context';
import { readOptions } from './read-options';
import type { ScanScope } from './scan-scope';
import { tileCaption } from './tile-caption';
import { uploadWords } from './upload-words';
import { isPlaceholder, isWording, visibleText } from './visible-text';

const searchButton = /^(?:查询|选择|搜索|检索|查找|点击查询|点击选择)/;

/** 法人授权书 under an upload says all; 人像面 needs the words before the row. */
const namesItself = 4;

/** Reads all that is to be known of one control without opening it. */
export function describeControl(group: InputGroup, context: LabelContext, sectionOf: SectionFinder): FoundControl {
  const { root, inputs } = group;
  const first = inputs[0] ?? root;
  const options = readOptions(group, context.scope);
  const choices = inputs.length > 1 && isBox(first);
  // The labels of several radios are their options' words.
  const ids = choices ? [root.id] : [first.id, root.id];
  const caption = group.kind === 'upload' ? tileCaption(root) : null;
  const near = findLabel(caption?.row ?? labelStart(group), ids, context);
  const asked = (choices ? byLegend(group, near) : null) ?? near;
  const inside = caption ?? (group.kind === 'upload' ? uploadWords(root, asked.text) : null);
  const named = caption !== null && caption.text.length >= namesItself;
  const { label, outer } = named
    ? { label: caption.text, outer: asked.text }
    : ownAndOuter(group, inside ? `${asked.text} ${inside.text}`.trim() : asked.text, options);
  const section = sectionWith(sectionOf(root), outer, asked, context);
  const kind = kindOf(group, first, label);
  const { maxLength } = first as HTMLInputElement;
  return {
    kind,
    root,
    inputs,
    label,
    carrier: named ? caption.carrier : asked.carrier,
    inside: inside?.carrier ?? null,
    hint: asked.hint ?? '',
    section,
    placeholder: placeholderOf(root, inputs),
    id: root.id || first.id,
    name: first.getAttribute('name') ?? '',
    options: group.kind === 'checkbox' ? [] : options,
    required: isRequired(first, label, asked.carrier),
    readOnly: (first as HTMLInputElement).readOnly === true,
    disabled: (first as HTMLInputElement).disabled === true || isDrawnDisabled(root.className),
    visible: isShown(group, context.scope),
    maxLength: maxLength > 0 ? maxLength : null,
    accept: first.getAttribute('accept') ?? '',
    part: 0,
    parts: 1,
  };
}

function isDrawnDisabled(className: unknown): boolean {
  return typeof className === 'string' && className !== '' && /(?:^|[-_])disabled(?:\s|$)/.test(className);
}

/** Where the way to the label begins: before the first option of a group, at the root of anything else. */
function labelStart(group: InputGroup): HTMLElement {
  const first = group.inputs[0] ?? group.root;
  const table = tableOfChoices(group);
  if (table) return table;
  return isBox(first) && !group.root.matches('[class*="group"],[role="radiogroup"]') && group.kind !== 'tree'
    ? optionBox(first)
    : group.root;
}

/** The legend of a set that holds these choices alone is their question, where none is asked inside the set. */
function byLegend({ root, inputs }: InputGroup, near: FoundLabel): FoundLabel | null {
  const set = root.closest('fieldset');
  if (set?.querySelectorAll('input,select,textarea').length !== inputs.length) return null;
  const legend = set.querySelector('legend');
  if (!legend || (near.carrier && set.contains(near.carrier) && near.carrier !== legend)) return null;
  return { text: visibleText(legend), carrier: legend };
}

const tableParts: ReadonlySet<string> = new Set(['tr', 'tbody', 'table']);

/** Choices that a server lays out as a table of their own: the question stands before the table. */
function tableOfChoices({ root, inputs }: InputGroup): HTMLElement | null {
  if (!tableParts.has(root.localName)) return null;
  const table = root.closest('table');
  return table?.querySelectorAll('input,select,textarea').length === inputs.length ? table : null;
}

function isBox(first: HTMLElement): boolean {
  if (isDrawnChoice(first)) return true;
  if (first.localName !== 'input') return first.role === 'checkbox';
  const { type } = first as HTMLInputElement;
  return type === 'radio' || type === 'checkbox';
}

/** What a box may say that only answers the question it stands beside: 与主体负责人相同 □ 是. */
const onlyAgrees = /^(?:是的?|有|勾选|选中|开启|启用|确认|yes|on|true)$/iu;

/** A single box is named by its own words (长期有效); the question it stands beside is its heading. */
function ownAndOuter(group: InputGroup, asked: string, options: readonly string[]): { label: string; outer: string } {
  const own = options[0] ?? '';
  if (group.kind === 'checkbox' && own && !(asked && onlyAgrees.test(own)))
    return { label: own, outer: asked === own ? '' : asked };
  return { label: asked, outer: '' };
}

const pieceOnly =
  /^[\s*＊]*(?:省|市|区|县|省份|城市|区县|县区|市区|自治区|街道|详细地址|详址|(?:身份证|证件)?(?:人像|国徽|头像|正|反|背)面)[\s:：*]*$/;

/** 省 says nothing without the 单位办公地址 before it: the outer label becomes the innermost heading. */
function sectionWith(
  section: readonly string[],
  outer: string,
  asked: FoundLabel,
  context: LabelContext,
): readonly string[] {
  if (outer) return outer === section.at(-1) ? section : [...section, outer];
  if (asked.text !== '' && asked.text === section.at(-1)) return section.slice(0, -1);
  if (!pieceOnly.test(asked.text) || !asked.carrier) return section;
  const carrier =
    asked.carrier.nodeType === Node.ELEMENT_NODE ? (asked.carrier as HTMLElement) : asked.carrier.parentElement;
  const above = carrier?.parentElement ? findLabel(carrier.parentElement, [], context) : null;
  return above?.text && above.text !== asked.text ? [...section, above.text] : section;
}

const asksDay = /日期|时间|有效期|期限|年月日/;

function kindOf(group: InputGroup, first: HTMLElement, label: string): ControlKind {
  if (group.kind === 'date' && (group.inputs.filter(isDrawnInput).length > 1 || asksRange(group.root, first)))
    return 'date-range';
  // layui marks the boxes that it gives a calendar, and nothing else about them tells.
  if (group.kind === 'text' && first.hasAttribute('lay-key')) return asksRange(first, first) ? 'date-range' : 'date';
  if (group.kind !== 'text' || !(first as HTMLInputElement).readOnly) return group.kind;
  if (opensSearch(first)) return 'search-dialog';
  const asks = first.getAttribute('placeholder') ?? '';
  // A box that cannot be typed in and asks for a day has a calendar of the page's own.
  if (asksDay.test(label) || asksDay.test(asks) || /(?:^|[-_\s])date/i.test(first.className)) return 'date';
  return asksToChoose(asks) ? 'select' : 'text';
}

const mostInItem = 24;

const bothEnds = /起止|起讫|开始.*(?:结束|截止)|^\s*[-–—~～至]\s*$/u;

/** One box for both ends of a period: its placeholder says so, or its calendar's class. */
function asksRange(root: HTMLElement, input: HTMLElement): boolean {
  if (bothEnds.test(input.getAttribute('placeholder') ?? '')) return true;
  return root !== input && root.querySelector('[class*="with-range"],[class*="picker-range"]') !== null;
}

/** A read-only box with 查询 or 选择 beside it is filled through a dialog. */
function opensSearch(input: HTMLElement): boolean {
  for (let at: HTMLElement | null = input.parentElement, depth = 0; at && depth < 4; at = at.parentElement, depth++) {
    // What holds many things is no longer the box's own item; looking through it for each box would take for ever.
    if (at.childElementCount > mostInItem) return false;
    for (const button of at.querySelectorAll<HTMLElement>('button,a,[role=button],input[type=button]'))
      if (searchButton.test((button.textContent || button.getAttribute('value') || '').replace(/\s/g, ''))) return true;
    if (at.querySelectorAll('input,select,textarea').length > 2) return false;
  }
  return false;
}

function placeholderOf(root: HTMLElement, inputs: readonly HTMLElement[]): string {
  for (const input of inputs) {
    const text = input.getAttribute('placeholder') || input.getAttribute('data-placeholder');
    if (text) return text.slice(0, 120);
  }
  const first = inputs[0];
  if (first?.localName === 'select') return firstEntry(first as HTMLSelectElement);
  if (isPlainFace(root) && asksToChoose(visibleText(root))) return visibleText(root);
  const before = root.previousElementSibling;
  if (root === first && before && isPlaceholder(before)) return visibleText(before).slice(0, 120);
  if (root === first) return root.getAttribute('title')?.slice(0, 120) ?? '';
  const drawn = root.querySelector('[class*="placeholder"]');
  return drawn?.textContent?.trim().slice(0, 120) ?? '';
}

const saysNothing = /^[-—=\s]*(?:请?选择(?:一项)?|全部|不限|please select|select)?[-—=.…\s]*$/iu;

/** The entry of a native list that stands for no choice says what is to be chosen: 请选择主体性质. */
function firstEntry(list: HTMLSelectElement): string {
  const entry = list.options[0];
  const words = entry && entry.value === '' ? entry.text.trim() : '';
  return isWording(words) && !saysNothing.test(words)
    ? words.slice(0, 120)
    : (list.getAttribute('title')?.slice(0, 120) ?? '');
}

function isRequired(first: HTMLElement, label: string, carrier: Node | null): boolean {
  if ((first as HTMLInputElement).required || first.getAttribute('aria-required') === 'true') return true;
  if (label.includes('*') || label.includes('＊')) return true;
  if (carrier?.nodeType !== Node.ELEMENT_NODE) return false;
  return saysRequired(carrier as Element) || saysRequired(carrier.parentElement);
}

function saysRequired(element: Element | null): boolean {
  const className: unknown = element?.className;
  return typeof className === 'string' && className.includes('required');
}

/**
 * Cheap first look; the fill checks a control's visibility fully before it writes. Native inputs of drawn widgets are
 * transparent or not displayed by design, so the widget's root is asked.
 */
function isShown(group: InputGroup, scope: ScanScope): boolean {
  const { root, inputs, kind } = group;
  const first = inputs[0] ?? root;
  if (first.getAttribute('aria-hidden') === 'true' && root === first) return false;
  if (root !== first || kind === 'upload' || kind === 'radio' || kind === 'checkbox') {
    const drawn = root === first ? (kind === 'upload' ? visibleAround(root, scope) : drawnBox(root)) : root;
    return drawn?.checkVisibility(drawnAtAll) === true;
  }
  return root.checkVisibility(drawnAtAll);
}

const drawnAtAll: CheckVisibilityOptions = { visibilityProperty: true };

const drawnChoice = /(?:^|[-_\s])(?:checkbox|radio|switch)(?:$|[-_\s])/i;

/** A kit hides the native box and draws its own right after it, or in the label around it. */
function drawnBox(input: HTMLElement): HTMLElement {
  const next = input.nextElementSibling as HTMLElement | null;
  return next && drawnChoice.test(String(next.className)) ? next : optionBox(input);
}

/** Upload inputs are hidden by nearly everyone; the button or box that stands for them must be seen. */
function visibleAround(input: HTMLElement, { labelsFor }: ScanScope): HTMLElement | null {
  if (input.checkVisibility()) return input;
  return input.closest('label') ?? labelsFor.get(input.id) ?? input.parentElement;
}

/** What a library keeps hidden beside a box, for the server, is no end of a period. */
function isDrawnInput(input: HTMLElement): boolean {
  return input.getAttribute('type') !== 'hidden';
}
