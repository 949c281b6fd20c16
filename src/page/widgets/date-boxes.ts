import { datesIn, formatDate } from '../../core/choose/date-text';
import { blurElement, focusElement } from '../dom/focus';
import { nextTask } from '../dom/next-task';
import { realmOf } from '../dom/realm';
import { announceChange, setNativeValue } from '../dom/set-native-value';
import { pickDays, showsMonth } from './calendar-panel';
import type { DriverContext } from './driver';
import { type Failure, refused } from './make-driver';
import { PopupSession } from './popup-session';

export type TextElement = HTMLInputElement | HTMLTextAreaElement;

/** How long the calendar of a plain box may take to come; scripts that draw one do it at once. */
const soon = 60;

/** Formats to try, most likely first: what the box holds or hints at, then the usual ones. */
export function formatsFor(input: TextElement): string[] {
  const hints = [input.value, input.placeholder, input.getAttribute('format') ?? '', input.title];
  const usual = ['YYYY-MM-DD', 'YYYY年MM月DD日', 'YYYY/MM/DD', 'YYYYMMDD'];
  return [...new Set([...hints.filter((hint) => /\d{4}\D|y{4}/i.test(hint)), ...usual])];
}

/** Both ends of a period as one box has them: with the sign between that it shows or hints at. */
export function inOneBox({ value, placeholder }: TextElement, texts: readonly string[]): string {
  const separator = /[~至]/.exec(`${value} ${placeholder}`)?.[0] ?? '-';
  return texts.join(` ${separator} `);
}

/** As typing would: scripts behind such boxes listen to keys, and read the box again when it is left. */
function type(input: TextElement, dates: readonly string[]): Failure | null {
  const [format = ''] = formatsFor(input);
  const text = inOneBox(
    input,
    dates.map((date) => (date === '' ? '' : formatDate(date, format))),
  );
  if (input.maxLength >= 0 && text.length > input.maxLength)
    return refused('longer-than-allowed', { limit: String(input.maxLength) });
  focusElement(input);
  setNativeValue(input, text);
  input.dispatchEvent(new (realmOf(input).KeyboardEvent)('keyup', { bubbles: true }));
  announceChange(input);
  blurElement(input);
  return null;
}

async function putInBox(input: TextElement, dates: readonly string[], context: DriverContext): Promise<Failure | null> {
  if (input.disabled) return refused('disabled');
  if (dates.includes('')) return type(input, []);
  const session = new PopupSession(input, context);
  const popup = await session.open(soon, () => true);
  if (popup === null) return type(input, dates);
  let failure: Failure | null = null;
  try {
    if (showsMonth(popup)) failure = await pickDays(session, dates, context);
  } finally {
    await session.close();
  }
  await nextTask();
  const isRight = () => datesIn(input.value).join() === dates.join();
  if (isRight() || (failure && input.readOnly)) return failure;
  // A calendar that cannot be read, or does not go so far: what is typed must outlive it.
  const typed = type(input, dates);
  await session.close();
  return typed;
}

/**
 * Writes dates into boxes that no library's class tells apart: picked in the calendar that a box opens, since a script
 * that keeps a date of its own puts that back over what was only written; typed where none opens. An empty date empties.
 * @param dates one for each box, or both ends of a period for a single one
 */
export async function putInBoxes(
  inputs: readonly TextElement[],
  dates: readonly string[],
  context: DriverContext,
): Promise<Failure | null> {
  for (const [at, input] of inputs.entries()) {
    const own = inputs.length < dates.length ? dates : [dates[at] ?? ''];
    const failure = await putInBox(input, own, context);
    if (failure !== null) return failure;
  }
  return null;
}
