import { datesIn, formatDate, isLongTermText } from '../../core/choose/date-text';
import { sameValue } from '../../core/choose/same-value';
import { textPiece } from '../../core/choose/text-piece';
import { isDateRange } from '../../core/field-value';
import type { Held } from '../../core/plan/held';
import { blurElement, focusElement } from '../dom/focus';
import { dueTimers, nextFrame, nextTask } from '../dom/next-task';
import { openPopups } from '../dom/popups';
import { press } from '../dom/press';
import { announceChange, setNativeValue } from '../dom/set-native-value';
import { waitFor } from '../dom/wait-for';
import { monthShown, pickDays } from './calendar-panel';
import { clearWidget } from './clear-widget';
import type { Control } from './control';
import { formatsFor, inOneBox, putInBoxes, type TextElement } from './date-boxes';
import { datesInBox, dayOrderOf, proveDayOrder, readableText } from './day-order';
import type { DriverContext, Wanted } from './driver';
import { failed, makeDriver, refused } from './make-driver';
import { PopupSession } from './popup-session';
import { isDisabled, textElementsOf, widgetOf } from './widget-of';

const words = 'picker\\d?|date-editor|datepicker|date-picker|range-picker|rangepicker|calendar-picker';

function pickerOf(control: Control): HTMLElement | null {
  return widgetOf(control, words);
}

/** The dates to write, one for each end; null when they are no dates that a calendar has. */
function wantedDates({ fieldId, value, part, parts }: Wanted, ends: number): string[] | null {
  const texts =
    ends === 2 && isDateRange(value) ? [value.from, value.to] : [textPiece(fieldId, value, part, parts) ?? ''];
  return texts.length === ends && texts.every((text) => datesIn(text)[0] === text) ? texts : null;
}

function shownDates(inputs: readonly TextElement[], textOf = ({ value }: TextElement) => value): Held {
  const texts = inputs.map(textOf);
  if (texts.every((text) => text === '')) return null;
  return texts.length === 2 ? { from: texts[0] ?? '', to: texts[1] ?? '' } : (texts[0] ?? null);
}

/** Types into a library's open picker and leaves it: that is when it takes the text. */
async function typeDates(
  session: PopupSession,
  inputs: readonly TextElement[],
  texts: readonly string[],
): Promise<void> {
  await session.open(600);
  for (const [at, input] of inputs.entries()) {
    if (at > 0) press(input);
    focusElement(input);
    await nextTask();
    setNativeValue(input, texts[at] ?? '');
    await nextTask();
    announceChange(input);
    await nextTask();
  }
  const last = inputs.at(-1);
  if (last) blurElement(last);
  await session.close();
}

async function putDates(control: Control, picker: HTMLElement, dates: readonly string[], context: DriverContext) {
  const inputs = textElementsOf({ ...control, root: picker, inputs: [] });
  const [first] = inputs;
  if (!first) return failed('no-driver');
  const before = new Set(openPopups(picker));
  const right = () => inputs.flatMap(datesInBox).join() === dates.join();
  // Some pickers show a typed text until they are closed, and then go back to what they hold.
  const settled = async () => {
    const waiting = { signal: context.signal, root: picker.ownerDocument };
    await waitFor(() => openPopups(picker).every((popup) => before.has(popup)), { ...waiting, deadline: 600 });
    await nextFrame(picker);
    if (!(await waitFor(right, { ...waiting, deadline: 150 }))) return false;
    // Tea goes back in a timer that an effect sets after the frame in which it closed.
    for (let frame = 0; frame < 2; frame++) {
      await nextFrame(picker);
      await dueTimers();
    }
    return right();
  };
  for (const format of first.readOnly ? [] : formatsFor(first).slice(0, 2)) {
    const session = new PopupSession(picker, context);
    const texts = dates.map((date) => formatDate(date, format));
    await typeDates(session, inputs, inputs.length < texts.length ? [inOneBox(first, texts)] : texts);
    if (await settled()) return null;
  }
  const session = new PopupSession(picker, context);
  try {
    const texts = inputs.map(({ value }) => value);
    const popup = await session.open();
    if (popup === null) return failed('dialog-did-not-open');
    const opened = monthShown(popup);
    const failure = await pickDays(session, dates, context);
    await nextFrame(picker);
    for (const [at, input] of failure ? [] : inputs.entries())
      proveDayOrder(input, texts[at] ?? '', opened, inputs.length < dates.length ? dates : dates.slice(at, at + 1));
    return failure;
  } finally {
    await session.close();
  }
}

/** Date boxes and ranges: plain text boxes, read-only boxes with a calendar, and the pickers of the libraries. */
export const pickerDriver = makeDriver({
  id: 'picker',
  accepts: (control) =>
    (control.kind === 'date' || control.kind === 'date-range') && textElementsOf(control).length > 0,
  read: (control) => shownDates(textElementsOf(control)),
  holds: (control, { fieldId, value, part, parts }) =>
    sameValue(fieldId, value, shownDates(textElementsOf(control), readableText), part, parts),
  async put(control, wanted, context) {
    const inputs = textElementsOf(control);
    const single = inputs.length === 1 && isDateRange(wanted.value) && wanted.parts === 1;
    const dates = wantedDates(wanted, single ? 2 : inputs.length);
    if (dates === null) {
      const long = isDateRange(wanted.value) ? wanted.value.to === 'long-term' : isLongTermText(String(wanted.value));
      return refused('value-does-not-fit', long ? { value: '长期' } : undefined);
    }
    const picker = pickerOf(control);
    if (picker !== null && isDisabled(picker)) return refused('disabled');
    return picker === null ? putInBoxes(inputs, dates, context) : putDates(control, picker, dates, context);
  },
  async putBack(control, before, context) {
    const inputs = textElementsOf(control);
    const picker = pickerOf(control);
    const isEmpty = () => inputs.every(({ value }) => value === '');
    if (before === null && picker !== null) return clearWidget(picker, isEmpty, context);
    if (before === null) return putInBoxes(inputs, ['', ''], context);
    const ends =
      typeof before === 'string'
        ? [before]
        : !Array.isArray(before) && typeof before === 'object'
          ? [before.from, before.to]
          : [];
    const dates = ends.map((text, at) => datesIn(text, inputs[at] && dayOrderOf(inputs[at]))[0] ?? '');
    if (dates.length !== inputs.length || dates.includes('')) return failed('cannot-be-undone');
    return picker === null ? putInBoxes(inputs, dates, context) : putDates(control, picker, dates, context);
  },
});
