import { fieldOf } from '../../core/catalogue/fields';
import { datesIn } from '../../core/choose/date-text';
import { sameValue } from '../../core/choose/same-value';
import { textPiece } from '../../core/choose/text-piece';
import { isBeingComposed } from '../dom/composition';
import { announceBlur, blurElement, focusElement } from '../dom/focus';
import { nextTask } from '../dom/next-task';
import { announceChange, setNativeValue } from '../dom/set-native-value';
import type { Control } from './control';
import { putInBoxes } from './date-boxes';
import { dayOrderOf, readableText } from './day-order';
import type { Wanted } from './driver';
import { keptBeside } from './kept-beside';
import { type Failure, failed, makeDriver, needsYou, refused } from './make-driver';
import { allRowsOf, fillRows, rowsOf } from './text-rows';
import { textElementOf } from './widget-of';

type TextElement = HTMLInputElement | HTMLTextAreaElement;

/** Why this text must not be written into this box; null when it may. Nothing is ever cut to fit. */
function objection(element: TextElement, text: string): Failure | null {
  if (element.disabled) return refused('disabled');
  if (element.readOnly) return refused('read-only');
  if (isBeingComposed(element)) return needsYou('being-composed');
  const { maxLength } = element;
  if (maxLength >= 0 && text.length > maxLength) return refused('longer-than-allowed', { limit: String(maxLength) });
  if (/[\r\n]/.test(text) && element.localName === 'input') return refused('value-does-not-fit');
  const numeric = element.type === 'number' || element.type === 'range';
  // An identity number may end in X; a number box would silently keep nothing of it.
  return numeric && text !== '' && !/^-?\d+(?:\.\d+)?$/.test(text) ? refused('value-does-not-fit') : null;
}

/** Writes text as typing would. Real focus costs a millisecond, so only boxes that commit on leaving get it. */
export function writeText(control: Control, element: TextElement, text: string): Failure | null {
  const problem = objection(element, text);
  if (problem !== null) return problem;
  const commitsOnBlur =
    control.kind === 'number' || /^(?:spinbutton|combobox)$/.test(element.role ?? '') || keptBeside(element) !== null;
  if (commitsOnBlur) focusElement(element);
  setNativeValue(element, text);
  announceChange(element);
  if (commitsOnBlur) blurElement(element);
  else announceBlur(element);
  return null;
}

function sameNumber(wanted: Wanted, held: string): boolean {
  const numeric = fieldOf(wanted.fieldId).value === 'number' && typeof wanted.value === 'string' && wanted.value !== '';
  return numeric && Number(held.replace(/[,\s]/g, '')) === Number(wanted.value);
}

/** A plain box may have a calendar that writes the year last. */
function sameDay(control: Control, { fieldId, value, part, parts }: Wanted): boolean {
  const element = textElementOf(control);
  return element !== null && sameValue(fieldId, value, readableText(element), part, parts);
}

/** Several values that one control asks for: rows behind an add button, else a box that says how to part them. */
function severalTexts({ value, parts, fieldId }: Wanted): readonly string[] | null {
  const several = fieldOf(fieldId).value === 'texts' && parts === 1 && Array.isArray(value);
  return several ? value.filter((one) => typeof one === 'string') : null;
}

/** The separator that a box itself names for several values; null when it names none. */
function separatorOf(element: TextElement): string | null {
  const said = `${element.placeholder} ${element.title} ${element.closest('[class*="form-item"],[class*="form__item"],td')?.textContent ?? ''}`;
  if (/分号|[;；]\s*(?:隔开|分隔|间隔)/.test(said)) return ';';
  if (/逗号|[,，]\s*(?:隔开|分隔|间隔)/.test(said)) return ',';
  return element.localName === 'textarea' && /换行|回车|每行|一行/.test(said) ? '\n' : null;
}

/** Some libraries cut what is too long without saying so: half a value must not stay. */
async function takeBackIfCut(control: Control, element: TextElement, before: string, text: string) {
  await nextTask();
  const { value } = element;
  if (value === '' && text !== '') return failed('not-kept-by-page');
  if (value === text || !text.startsWith(value)) return null;
  writeText(control, element, before);
  return refused('longer-than-allowed', { limit: String(value.length) });
}

/** Text, several texts in rows, numbers: plain native boxes, also where a library draws a frame around them. */
export const textDriver = makeDriver({
  id: 'text',
  accepts: (control) => /^(?:text|textarea|number)$/.test(control.kind) && textElementOf(control) !== null,
  read(control) {
    const rows = rowsOf(control);
    if (rows.length > 1) return rows.some(({ value }) => value !== '') ? rows.map(({ value }) => value) : null;
    const text = textElementOf(control)?.value ?? '';
    return text === '' ? null : text;
  },
  holds(control, wanted) {
    const several = severalTexts(wanted);
    const rows = several !== null && several.length > 1 ? allRowsOf(control) : [];
    const held = rows.length > 1 ? rows.map(({ value }) => value) : this.read(control);
    // A number without an extension leaves the box for it empty.
    const isNothing = held === null && textPiece(wanted.fieldId, wanted.value, wanted.part, wanted.parts) === '';
    return (
      isNothing ||
      sameValue(wanted.fieldId, wanted.value, held, wanted.part, wanted.parts) ||
      (typeof held === 'string' && (sameNumber(wanted, held) || sameDay(control, wanted)))
    );
  },
  async put(control, wanted, context) {
    const element = textElementOf(control);
    if (element === null) return failed('no-driver');
    const several = severalTexts(wanted);
    if (several !== null && (several.length !== 1 || rowsOf(control).length > 1)) {
      const separator = separatorOf(element);
      if (rowsOf(control).length <= 1 && separator !== null)
        return writeText(control, element, several.join(separator));
      return fillRows(control, several, writeText, context);
    }
    const text = textPiece(wanted.fieldId, wanted.value, wanted.part, wanted.parts);
    if (text === null) return refused('value-does-not-fit');
    if (datesIn(text)[0] === text) return objection(element, text) ?? putInBoxes([element], [text], context);
    const { value: before } = element;
    const kept = keptBeside(element);
    const sent = kept?.value;
    const failure = writeText(control, element, text) ?? (await takeBackIfCut(control, element, before, text));
    // A library that sent what the box showed, and goes on sending that, did not notice.
    const isStale = text !== before && sent !== undefined && sent === before && kept?.value === sent;
    if (!isStale) return failure;
    writeText(control, element, before);
    return failed('page-did-not-take-it');
  },
  async putBack(control, before, context) {
    const element = textElementOf(control);
    if (element === null) return failed('cannot-be-undone');
    if (Array.isArray(before)) return fillRows(control, before, writeText, context);
    if (rowsOf(control).length > 1)
      return fillRows(control, before === null ? [] : [String(before)], writeText, context);
    const [date = ''] = typeof before === 'string' ? datesIn(before, dayOrderOf(element)) : [];
    if (date !== '' && (date === before || dayOrderOf(element))) return putInBoxes([element], [date], context);
    return typeof before === 'string' || before === null
      ? writeText(control, element, before ?? '')
      : failed('cannot-be-undone');
  },
});
