import { isDrawnChoice } from '../dom/drawn-choices';
import { isPlainFace } from '../dom/plain-faces';
import type { InputGroup } from './group-inputs';
import { optionBox } from './group-inputs';
import { optionsBeside } from './plain-face';
import type { ScanScope } from './scan-scope';
import { textAroundControls, visibleText } from './visible-text';

const most = 512;

/** The options that a control shows without being opened. */
export function readOptions(group: InputGroup, scope: ScanScope): string[] {
  const first = group.inputs[0];
  if (group.kind === 'select' && first?.localName === 'select') return entriesOf(first as HTMLSelectElement);
  if (isPlainFace(group.root)) return optionsBeside(group.root);
  if (group.kind === 'radio' && first?.getAttribute('role') === 'radiogroup')
    return Array.from(first.querySelectorAll('[role=radio]')).slice(0, most).map(visibleText);
  if (group.kind === 'radio' || group.kind === 'checkbox-group' || group.kind === 'checkbox')
    return group.inputs.slice(0, most).map((input) => optionText(input, scope));
  return [];
}

/** Index by index: walking the live list with an iterator takes three times as long. */
function entriesOf({ options }: HTMLSelectElement): string[] {
  const entries: string[] = [];
  const count = Math.min(options.length, most);
  for (let at = 0; at < count; at++) entries.push(options[at]?.text.trim() ?? '');
  return entries;
}

/** The words of one radio or box: its wrapping label, its `label[for]`, what it names, or the text right after it. */
export function optionText(input: HTMLElement, scope: ScanScope): string {
  if ((input.role === 'checkbox' && input.localName !== 'input') || isDrawnChoice(input)) {
    const own = visibleText(input);
    if (own) return own;
  }
  const box = optionBox(input);
  const around = box === input ? '' : textAroundControls(box);
  if (around) return around;
  const label = input.id ? scope.labelsFor.get(input.id) : undefined;
  if (label) return textAroundControls(label);
  const words = input.getAttribute('aria-labelledby')?.split(/\s+/) ?? [];
  const named = words.map((id) => scope.root.getElementById(id)).map((one) => (one ? visibleText(one) : ''));
  return named.join(' ').trim() || textAfter(input);
}

function textAfter(input: HTMLElement): string {
  for (let next: Node | null = input.nextSibling; next; next = next.nextSibling) {
    if (next.nodeType === Node.TEXT_NODE) {
      const text = (next.nodeValue ?? '').trim();
      if (text) return text.slice(0, 120);
    } else if (next.nodeType === Node.ELEMENT_NODE) {
      const element = next as HTMLElement;
      if (element.localName === 'input' || element.querySelector('input')) return '';
      const text = visibleText(element);
      if (text) return text;
    }
  }
  const aria = input.getAttribute('aria-label') ?? input.title;
  return aria || (/^(on|\d*)$/.test((input as HTMLInputElement).value) ? '' : (input as HTMLInputElement).value);
}
