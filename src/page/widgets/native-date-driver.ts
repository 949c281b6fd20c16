import { datesIn } from '../../core/choose/date-text';
import { sameValue } from '../../core/choose/same-value';
import { textPiece } from '../../core/choose/text-piece';
import { announceBlur } from '../dom/focus';
import { isTag } from '../dom/realm';
import { announceChange, setNativeValue } from '../dom/set-native-value';
import type { Control } from './control';
import { type Failure, failed, makeDriver, refused } from './make-driver';
import { textElementsOf } from './widget-of';

function dateInputs(control: Control): HTMLInputElement[] {
  return textElementsOf(control).filter(
    (input) => isTag(input, 'input') && input.type === 'date',
  ) as HTMLInputElement[];
}

function write(input: HTMLInputElement, iso: string): Failure | null {
  if (input.disabled) return refused('disabled');
  if (input.readOnly) return refused('read-only');
  if (iso !== '' && datesIn(iso)[0] !== iso) return refused('value-does-not-fit');
  if ((input.min && iso < input.min) || (input.max && iso > input.max)) return refused('value-does-not-fit');
  setNativeValue(input, iso);
  announceChange(input);
  announceBlur(input);
  return null;
}

/** The browser's own date boxes: they take ISO, whatever they show. */
export const nativeDateDriver = makeDriver({
  id: 'native-date',
  accepts: (control) => /^date/.test(control.kind) && dateInputs(control).length > 0,
  read(control) {
    const [from, to] = dateInputs(control);
    if (to) return from?.value || to.value ? { from: from?.value ?? '', to: to.value } : null;
    return from?.value || null;
  },
  holds(control, { fieldId, value, part, parts }) {
    return sameValue(fieldId, value, this.read(control), part, parts);
  },
  async put(control, { fieldId, value, part, parts }) {
    const inputs = dateInputs(control);
    const count = inputs.length === 2 ? 2 : parts;
    const texts = inputs.map((_, at) => textPiece(fieldId, value, inputs.length === 2 ? at : part, count));
    for (const [at, input] of inputs.entries()) {
      const text = texts[at];
      const failure = text ? write(input, text) : refused('value-does-not-fit');
      if (failure !== null) return failure;
    }
    return null;
  },
  async putBack(control, before) {
    const [from, to] = dateInputs(control);
    const ends =
      typeof before === 'object' && before !== null && !Array.isArray(before) ? before : { from: before, to: '' };
    if (!from || typeof ends.from === 'boolean' || Array.isArray(ends.from)) return failed('cannot-be-undone');
    return write(from, ends.from ?? '') ?? (to ? write(to, ends.to) : null);
  },
});
