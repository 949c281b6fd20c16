import type { ControlKind } from '../../core/plan/snapshot';
import { isDrawnChoice, labelAround } from '../dom/drawn-choices';
import { namedFaceKind } from '../dom/named-faces';
import { findWidget, isInPopup } from './find-widget';
import { widgetHint } from './widget-hint';

/** The native elements that make one control, and its root. */
export interface InputGroup {
  kind: ControlKind;
  root: HTMLElement;
  inputs: HTMLElement[];
}

const choosers: ReadonlySet<string> = new Set(['radio', 'checkbox']);
const natives: ReadonlySet<string> = new Set(['input', 'select', 'textarea']);

/** Puts a scope's candidates together: a widget's inputs, the radios of one name, the boxes of one question. */
export function groupInputs(candidates: readonly HTMLElement[]): InputGroup[] {
  const shared = namesOfBoxes(candidates);
  const byRoot = new Map<HTMLElement, InputGroup>();
  const byName = new Map<string, InputGroup>();
  const groups: InputGroup[] = [];
  let widgets = 0;
  for (const element of candidates) {
    const widget = findWidget(element);
    if (!widget) continue;
    const known = byRoot.get(widget.root);
    if (known) {
      if (!known.inputs.includes(element)) known.inputs.push(element);
      continue;
    }
    const drawn = widget.root !== element || element.role === 'checkbox' || isDrawnChoice(element);
    if ((widgets > 0 && inOther(widget.root, byRoot)) || (drawn && isInPopup(element))) continue;
    const key = choosers.has(widget.kind) && widget.root === element ? choiceKey(element, shared) : '';
    const together = key ? byName.get(key) : undefined;
    if (together && mayJoin(together, element, key, groups)) {
      together.inputs.push(element);
      byRoot.set(element, together);
      continue;
    }
    const group: InputGroup = { kind: widget.kind, root: widget.root, inputs: [element] };
    byRoot.set(widget.root, group);
    if (widget.root !== element || element.role === 'combobox') widgets++;
    if (key) byName.set(key, group);
    groups.push(group);
  }
  return groups.map(settle);
}

/** A widget inside another widget's root (the search box of an open select) is part of it. */
function inOther(root: HTMLElement, byRoot: ReadonlyMap<HTMLElement, InputGroup>): boolean {
  for (let at = root.parentElement, depth = 0; at && depth < 6; at = at.parentElement, depth++) {
    const around = byRoot.get(at);
    if (around && around.kind !== 'upload' && around.kind !== 'radio' && around.kind !== 'checkbox-group') return true;
  }
  return false;
}

const consent = /已阅读|同意|承诺|知悉/u;

/** Room for what else somebody ticks (其他____) may stand between the boxes of one question. */
const mostBetween = 1;

/**
 * Boxes without a name are one question only while nothing else stands between them; those of one name, while no other
 * questions do: servers name the boxes of all questions alike. A consent is always its own.
 */
function mayJoin(group: InputGroup, element: HTMLElement, key: string, groups: readonly InputGroup[]): boolean {
  if (!key.startsWith('checkbox:')) return true;
  if (!key.startsWith('checkbox:in:')) return between(group, groups) && !isAskedAgain(group, element);
  const first = group.inputs[0] ?? group.root;
  return groups.at(-1) === group && ![first, element].some((one) => consent.test(optionBox(one).textContent ?? ''));
}

function between(group: InputGroup, groups: readonly InputGroup[]): boolean {
  const others = groups.slice(groups.indexOf(group) + 1);
  return others.length === 0 || (others.length <= mostBetween && others.every(({ kind }) => kind === 'text'));
}

/** The same value once more, in another container, begins another question; in the same one, all boxes may have one value. */
function isAskedAgain({ inputs }: InputGroup, element: HTMLElement): boolean {
  const { value } = element as HTMLInputElement;
  if (value === '' || value === 'on') return false;
  const container = optionBox(element).parentElement;
  const alike = inputs.filter((one) => (one as HTMLInputElement).value === value);
  return alike.length > 0 && !inputs.some((one) => optionBox(one).parentElement === container);
}

let forms = 0;
const formNumbers = new WeakMap<object, number>();

const choiceGroup =
  '[class*="radio-group"],[class*="checkbox-group"],[class*="item-group"],uni-radio-group,uni-checkbox-group';

/** Radios are one question by their name; boxes by a name they share, or by the container they fill together. */
function choiceKey(element: HTMLElement, shared: ReadonlyMap<string, number>): string {
  const input = element as HTMLInputElement;
  if (isDrawnChoice(element)) {
    const group = element.closest<HTMLElement>(choiceGroup) ?? optionBox(element).parentElement;
    return group ? `${namedFaceKind(element)}:in:${numberOf(group)}` : '';
  }
  if (element.localName !== 'input') {
    const { parentElement } = element;
    return parentElement ? `${element.role}:in:${numberOf(parentElement)}` : '';
  }
  const form = input.form ?? input.ownerDocument;
  if (input.name && (input.type === 'radio' || (shared.get(input.name) ?? 0) > 1))
    return `${input.type}:${numberOf(form)}:${input.name}`;
  const container = tableOfBoxes(optionBox(input).parentElement);
  return container ? `${input.type}:in:${numberOf(container)}` : '';
}

/** A list of boxes that a server lays out as a table of its own, one box a cell. */
function tableOfBoxes(container: HTMLElement | null): HTMLElement | null {
  const table = container?.localName === 'td' ? container.closest('table') : null;
  if (!table) return container;
  const inputs = table.querySelectorAll('input,select,textarea');
  const boxes = table.querySelectorAll('td>input[type=checkbox],td>label>input[type=checkbox]');
  return inputs.length > 1 && inputs.length === boxes.length ? table : container;
}

function numberOf(object: object): number {
  let number = formNumbers.get(object);
  if (number === undefined) {
    number = ++forms;
    formNumbers.set(object, number);
  }
  return number;
}

function namesOfBoxes(candidates: readonly HTMLElement[]): Map<string, number> {
  const names = new Map<string, number>();
  for (const element of candidates)
    if (element.localName === 'input' && (element as HTMLInputElement).type === 'checkbox') {
      const { name } = element as HTMLInputElement;
      if (name) names.set(name, (names.get(name) ?? 0) + 1);
    }
  return names;
}

const ground: ReadonlySet<string> = new Set(['td', 'th', 'dd', 'form', 'fieldset', 'body', 'tr', 'table']);
/** Icons and words that may stand with a box in its own wrapper; a row of boxes is not looked through for each of them. */
const mostBesides = 8;

/**
 * The element that holds one option with its words: the wrapping label, and the cell or list item that holds nothing
 * but it; else the input itself.
 */
export function optionBox(input: HTMLElement): HTMLElement {
  let box: HTMLElement = labelAround(input) ?? input;
  for (let climbed = 0; climbed < 2; climbed++) {
    const parent = box.parentElement;
    if (!parent || ground.has(parent.localName) || widgetHint(String(parent.className)) !== null) return box;
    if (parent.childElementCount > mostBesides || parent.querySelectorAll('input').length !== 1) return box;
    if (!holdsOnly(parent, box, input)) return box;
    box = parent;
  }
  return box;
}

/** A wrapper adds no words of its own to the option; a bare input takes the words after it, never those before. */
function holdsOnly(parent: HTMLElement, box: HTMLElement, input: HTMLElement): boolean {
  if (box === input)
    return (
      (parent.firstElementChild === input || parent.firstChild === input) &&
      (parent.localName !== 'div' || isOneOfMany(parent, input))
    );
  return (parent.textContent ?? '').trim() === (box.textContent ?? '').trim();
}

/** A list of options, each in a box of its own: the boxes beside it begin with an input of the same type. */
function isOneOfMany(box: HTMLElement, input: HTMLElement): boolean {
  const beside = [box.previousElementSibling, box.nextElementSibling];
  const type = (input as HTMLInputElement).type;
  return beside.some((one) => {
    const first = one?.localName === 'div' ? one.firstElementChild : null;
    return first?.localName === 'input' && (first as HTMLInputElement).type === type;
  });
}

function settle(found: InputGroup): InputGroup {
  if (found.inputs.length === 1) return found;
  const native = found.inputs.filter((element) => natives.has(element.localName));
  const mixed = native.length > 0 && native.length < found.inputs.length;
  const group = mixed ? { ...found, inputs: native } : found;
  if (group.kind === 'checkbox' && group.inputs.length > 1)
    return { ...group, kind: 'checkbox-group', root: commonRoot(group.inputs) };
  if (group.kind === 'radio' && group.inputs[0] === group.root && group.inputs.length > 1)
    return { ...group, root: commonRoot(group.inputs) };
  return group;
}

function commonRoot(inputs: readonly HTMLElement[]): HTMLElement {
  const [first, ...others] = inputs;
  let at: HTMLElement | null = first?.parentElement ?? null;
  while (at && !others.every((one) => at?.contains(one))) at = at.parentElement;
  return at ?? (first as HTMLElement);
}
