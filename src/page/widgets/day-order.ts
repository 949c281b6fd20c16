import { type DayOrder, datesIn, dayOrderIn, dayOrders } from '../../core/choose/date-text';

type TextElement = HTMLInputElement | HTMLTextAreaElement;

/** What each box proved to put first when a calendar wrote into it. */
const proven = new WeakMap<TextElement, DayOrder>();

/** The month or the day: what a box shows first where its year comes last; null when nothing tells. */
export function dayOrderOf(input: TextElement): DayOrder | null {
  return proven.get(input) ?? dayOrderIn(`${input.placeholder} ${input.title}`);
}

/** The dates in a box, as ISO: those that can be read in two ways only where its order is known. */
export function datesInBox(input: TextElement): string[] {
  return datesIn(input.value, dayOrderOf(input));
}

/** What a box holds, its dates as ISO where it is known to put the year last. */
export function readableText(input: TextElement): string {
  const dates = dayOrderOf(input) ? datesInBox(input) : [];
  return dates.length > 0 ? dates.join(' - ') : input.value;
}

/**
 * Days picked in a calendar tell how a box writes them. A box that did not change tells it only where the calendar had
 * opened at the month of such a day: it had read the box so itself.
 */
export function proveDayOrder(input: TextElement, before: string, opened: string, dates: readonly string[]): void {
  if (input.value === before && !(opened !== '' && dates[0]?.startsWith(opened))) return;
  const fitting = dayOrders.filter((order) => datesIn(input.value, order).join() === dates.join());
  const [order] = fitting;
  if (order && fitting.length === 1) proven.set(input, order);
}
