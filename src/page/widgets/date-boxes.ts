import { datesIn, dayOrderIn, formatDate } from '../../core/choose/date-text';
import { blurElement, focusElement } from '../dom/focus';
import { nextTask } from '../dom/next-task';
import { openPopups } from '../dom/popups';
import { press } from '../dom/press';
import { isTag, realmOf, scopeOf } from '../dom/realm';
import { announceChange, setNativeValue } from '../dom/set-native-value';
import { isShown } from '../dom/shown';
import { monthShown, pickDays } from './calendar-panel';
import { datesInBox, dayOrderOf, proveDayOrder } from './day-order';
import type { DriverContext } from './driver';
import { type Failure, failed, refused } from './make-driver';
import { PopupSession } from './popup-session';

export type TextElement = HTMLInputElement | HTMLTextAreaElement;

/** How long the calendar of a plain box may take to come; scripts that draw one do it at once. */
const soon = 60;

/** The same where a box is called by its class what opens one. */
const notSoSoon = 400;

const longestClosing = 600;

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

/** Whether a text has numbers that are a date, in whatever order. */
function hasDate(text: string): boolean {
  return text === '' || yearLast.test(text) || datesIn(text).length > 0;
}

const yearLast = /\d{1,2}[-/.]\d{1,2}[-/.]\d{4}/;

/** As typing would: scripts behind such boxes listen to keys, and read the box again when it is left. */
function type(input: TextElement, dates: readonly string[]): Failure | null {
  const [format = ''] = formatsFor(input);
  // What writes the year last would not understand it in front.
  if (dates.length > 0 && yearLast.test(input.value) && !dayOrderIn(format)) return failed('page-did-not-take-it');
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

/** Several boxes may share one calendar: while it closes from the one before, it is not known for this one's. */
async function openCalendar(input: TextElement, context: DriverContext): Promise<PopupSession | null> {
  const session = new PopupSession(input, context);
  const open = openPopups(input).filter((popup) => monthShown(popup) !== '');
  // A calendar that comes with the focus does not come to a box that has it.
  if (scopeOf(input).activeElement === input) blurElement(input);
  if (open.length > 0) {
    press(input.ownerDocument.body);
    await session.wait(() => !open.some(isShown), longestClosing);
  }
  const isCalledSo = /date|picker|calendar/i.test(input.className);
  if ((await session.open(isCalledSo ? notSoSoon : soon, () => true)) !== null) return session;
  // Where one may type a date, the arrow beside the box alone opens its calendar.
  const arrow = input.parentElement?.querySelector<HTMLElement>(':is(a,button)[class*="arrow"]');
  if (!arrow || !isShown(arrow)) return null;
  press(arrow);
  return (await session.wait(() => session.current(), notSoSoon)) && session;
}

/** The box that a library keeps for the server, hidden beside the one that it shows. */
function dateBeside(input: TextElement): HTMLInputElement | null {
  const beside = [input.previousElementSibling, input.nextElementSibling].filter(
    (one): one is HTMLInputElement => one !== null && isTag(one, 'input') && !isShown(one),
  );
  const dates = datesInBox(input).join();
  const isSame = (value: string) => datesIn(value, dayOrderOf(input)).join() === dates;
  return beside.find(({ value }) => value !== '' && dates !== '' && isSame(value)) ?? null;
}

/** By the key that empties a box, with its calendar open, as some take nothing else; else by typing nothing. */
async function empty(input: TextElement, context: DriverContext): Promise<Failure | null> {
  const kept = dateBeside(input);
  const session = await openCalendar(input, context);
  if (session) {
    const key = { key: 'Delete', code: 'Delete', keyCode: 46, bubbles: true, cancelable: true };
    input.dispatchEvent(new (realmOf(input).KeyboardEvent)('keydown', key));
    await nextTask();
    await session.close();
  }
  if (kept && kept.value !== '') return failed('cannot-be-undone');
  return input.value === '' ? null : type(input, []);
}

async function putInBox(input: TextElement, dates: readonly string[], context: DriverContext): Promise<Failure | null> {
  if (input.disabled) return refused('disabled');
  if (dates.includes('')) return empty(input, context);
  const session = await openCalendar(input, context);
  const popup = session?.current();
  if (!session || !popup) return type(input, dates);
  let failure: Failure | null = null;
  const { value: before } = input;
  const opened = monthShown(popup);
  try {
    if (opened !== '') failure = await pickDays(session, dates, context);
  } finally {
    await session.close();
  }
  await nextTask();
  if (opened !== '' && failure === null) proveDayOrder(input, before, opened, dates);
  const isRight = datesInBox(input).join() === dates.join();
  if (isRight || (failure && input.readOnly)) return failure;
  // A day that was picked and is written in words is not ours to write over.
  const isWorded = opened !== '' && failure === null && input.value !== before && !hasDate(input.value);
  if (isWorded) return null;
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
