import { classEnds } from '../dom/class-name';
import { nextTask } from '../dom/next-task';
import { hover, press, pressInside } from '../dom/press';
import { isTag } from '../dom/realm';
import { isShown } from '../dom/shown';
import { textOf } from '../dom/text-of';
import type { DriverContext } from './driver';
import { type Failure, failed } from './make-driver';
import type { PopupSession } from './popup-session';

interface YearMonth {
  readonly year: number;
  readonly month: number;
}

const outside =
  'prev-month|next-month|other-month|prevMonthDay|nextMonthDay|additional|next|prev|old|new|disabled|is-disabled|excluded|not-in-view|disabled-month';

/** One month as a calendar draws it: its name, its days, and the buttons beside its name. */
interface Panel {
  readonly shows: YearMonth;
  readonly root: HTMLElement;
}

function yearMonthIn(text: string): YearMonth | null {
  const found = /(\d{4})\s*[年./-]?\s*(\d{1,2})\s*月?(?!\d)/.exec(text.normalize('NFKC'));
  const month = Number(found?.[2]);
  return found && month >= 1 && month <= 12 ? { year: Number(found[1]), month } : null;
}

const monthNames = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const chineseMonths = [
  '一月',
  '二月',
  '三月',
  '四月',
  '五月',
  '六月',
  '七月',
  '八月',
  '九月',
  '十月',
  '十一月',
  '十二月',
];

function headerMonth(text: string): YearMonth | null {
  const numeric = yearMonthIn(text);
  if (numeric !== null) return numeric;
  const year = /\d{4}/.exec(text)?.[0];
  const chinese = chineseMonths.findLastIndex((name) => text.includes(name));
  const spaced = /(\d{1,2})\s*月/.exec(text)?.[1];
  const english = monthNames.findIndex((name) => text.toLowerCase().includes(name));
  const month = spaced ? Number(spaced) - 1 : chinese >= 0 ? chinese : english;
  return year && month >= 0 ? { year: Number(year), month: month + 1 } : null;
}

/** What a header says, its boxes and lists as they stand. */
function headerText(header: HTMLElement): string {
  const boxes = [...header.querySelectorAll<HTMLInputElement | HTMLSelectElement>('input,select')];
  const said = boxes.map((box) => (isTag(box, 'select') ? (box.selectedOptions[0]?.text ?? '') : box.value));
  return header.querySelector('select') ? said.join(' ') : `${textOf(header)} ${said.join(' ')}`;
}

/** Header and table share a box; a range has two of them. */
function panelsIn(popup: HTMLElement): Panel[] {
  const bodies = [
    ...popup.querySelectorAll<HTMLElement>(
      'table,[role="grid"],[class*="cells"],[class*="panel-body"],[class*="picker-body"],[class*="row-group"],[class*="date-body"],[class*="panel-dates"],[class*="dayContainer"]',
    ),
  ].filter(isShown);
  const panels: Panel[] = [];
  for (const body of bodies) {
    if (panels.some(({ root }) => root.contains(body))) continue;
    for (let at: HTMLElement | null = body; at !== null; at = at === popup ? null : at.parentElement) {
      const header = [
        ...at.querySelectorAll<HTMLElement>(
          '[class*="header"],[class*="caption"],[class*="title"],[class*="month-year"],[class*="navigation"],[class*="current-month"],[class*="switch"]',
        ),
      ].find((one) => isShown(one) && (!body.contains(one) || one.closest('thead') !== null));
      const shows = header ? headerMonth(headerText(header)) : null;
      if (shows) {
        panels.push({ shows, root: at });
        break;
      }
    }
  }
  return panels;
}

function cellIn(panel: Panel, day: number, iso: string): HTMLElement | null {
  const cells = [
    ...panel.root.querySelectorAll<HTMLElement>(
      'td,[class*="cell"],[class*="panel-date"],[class*="-day"],[role="gridcell"]',
    ),
  ].filter(
    (cell) =>
      isShown(cell) &&
      !classEnds(cell, outside) &&
      !classEnds(cell.parentElement ?? cell, 'next-month|prev-month|additional'),
  );
  const titled = cells.find((cell) => cell.title === iso);
  if (titled) return titled;
  const marked = cells.filter((cell) => classEnds(cell, 'in-view'));
  const own = marked.length > 0 ? marked : cells;
  const named = own.filter((cell) => textOf(cell) === String(day));
  // A cell may be drawn as a box in a box: the inner one is pressed, the events reach both.
  const inner = named.filter((cell) => !named.some((other) => other !== cell && cell.contains(other)));
  // Days of the months around have the same numbers: late ones stand before, early ones after.
  return (day < 15 ? inner[0] : inner.at(-1)) ?? null;
}

const steps: Readonly<Record<string, RegExp>> = {
  'year-1':
    /super-prev|fast-prev|prevyear|d-arrow-left|double-left|prev-y|year-prev|prev-btn-arrow-double|left-double|arrow-left-double/,
  'month-1':
    /(?:^|[\s_-])(?:prebtn|prevbtn|prev|prev-m|arrow-left|month-prev|prev-month|prevmonth|prev-btn|left)(?:-btn|-arrow|-button)*(?=\s|$)/,
  'month+1':
    /(?:^|[\s_-])(?:nextbtn|next|next-m|arrow-right|month-next|next-month|nextmonth|next-btn|right)(?:-btn|-arrow|-button)*(?=\s|$)/,
  'year+1':
    /super-next|fast-next|nextyear|d-arrow-right|double-right|next-y|year-next|next-btn-arrow-double|right-double|arrow-right-double/,
};

/** What the buttons beside a month are called for those who do not see them. */
const spoken: Readonly<Record<string, RegExp>> = {
  'year-1': /上(?:一|个)?年|(?:prev(?:ious)?|last) year/i,
  'month-1': /上(?:一|个)?月|(?:prev(?:ious)?|last) month/i,
  'month+1': /下(?:一|个)?月|next month/i,
  'year+1': /下(?:一|个)?年|next year/i,
};

/** By its spoken name, else by its class; the innermost one, since the box around all buttons may be called like one. */
function stepButton(panel: Panel, step: string): HTMLElement | null {
  const all = [
    ...panel.root.querySelectorAll<HTMLElement>(
      'button,i,span,a,[class*="btn"],[class*="icon"],[class*="prev"],[class*="next"],svg',
    ),
  ].filter((button) => isShown(button) && !button.closest('tbody'));
  const named = all.find((button) => spoken[step]?.test(button.ariaLabel ?? button.title));
  if (named) return named;
  const isYear = step.startsWith('year');
  const found = all.filter((button) => {
    const name = button.getAttribute('class') ?? '';
    const whole = [button, ...button.querySelectorAll('[class]')].map((part) => part.getAttribute('class')).join(' ');
    const double = steps['year-1']?.test(whole) || steps['year+1']?.test(whole);
    // A library may be called `next` itself; and what shows the year or the month opens a list of them.
    const isOther = (step.endsWith('+1') && /prev|left/.test(whole)) || /\d/.test(textOf(button));
    return Boolean(steps[step]?.test(name)) && (isYear || !double) && !isOther;
  });
  return found.find((button) => !found.some((other) => other !== button && button.contains(other))) ?? null;
}

/** The month that an open calendar shows first, as the beginning of an ISO date; empty when it is no calendar that can be read. */
export function monthShown(popup: HTMLElement): string {
  const shows = panelsIn(popup)[0]?.shows;
  return shows ? `${shows.year}-${String(shows.month).padStart(2, '0')}-` : '';
}

/** What stands beside a month's name, above its days, turns the pages, even where it is called `Next`. */
function isAboveDays(button: HTMLElement, { root }: Panel): boolean {
  const days = root.querySelector('tbody,[role="grid"]');
  const isLink = button.closest('a,button,[role="button"]')?.matches('a,[role="button"],[type="button"]') ?? true;
  return isLink && days !== null && Boolean(button.compareDocumentPosition(days) & Node.DOCUMENT_POSITION_FOLLOWING);
}

/** Turns the pages of a calendar until the month is there; null when it cannot be reached. */
async function turnTo(session: PopupSession, { year, month }: YearMonth): Promise<Panel | null> {
  for (let turns = 0; turns < 600; turns += 1) {
    const popup = session.current();
    const panels = popup === null ? [] : panelsIn(popup);
    const there = panels.find(({ shows }) => shows.year === year && shows.month === month);
    if (there) return there;
    const [first, last] = [panels[0], panels.at(-1)];
    if (!first || !last) return null;
    const distance = (year - first.shows.year) * 12 + month - first.shows.month;
    const back = distance < 0;
    const step = `${Math.abs(distance) >= 12 ? 'year' : 'month'}${back ? '-1' : '+1'}`;
    const button =
      stepButton(back ? first : last, step) ?? stepButton(back ? first : last, `month${back ? '-1' : '+1'}`);
    if (button === null) return null;
    press(button, { turns: isAboveDays(button, back ? first : last) });
    const before = `${first.shows.year}-${first.shows.month}-${last.shows.year}-${last.shows.month}`;
    const turned = await session.wait(() => {
      const now = panelsIn(session.current() ?? button);
      return (
        now[0] &&
        `${now[0].shows.year}-${now[0].shows.month}-${now.at(-1)?.shows.year}-${now.at(-1)?.shows.month}` !== before
      );
    }, 500);
    if (!turned) return null;
  }
  return null;
}

/** Picks days in an open calendar by turning its pages: for pickers that do not take typed text. */
export async function pickDays(
  session: PopupSession,
  dates: readonly string[],
  context: DriverContext,
): Promise<Failure | null> {
  await session.wait(() => panelsIn(session.current() ?? session.widget).length > 0, 1_000);
  for (const iso of dates) {
    const [year = 0, month = 0, day = 0] = iso.split('-').map(Number);
    const panel = await turnTo(session, { year, month });
    const cell = panel === null ? null : cellIn(panel, day, iso);
    if (cell === null) return failed('page-did-not-take-it');
    hover(cell);
    pressInside(cell);
    await nextTask();
    context.signal.throwIfAborted();
  }
  const ok = session.current()?.querySelector<HTMLElement>('[class*="-ok"] button,[class*="confirm"]');
  if (ok && isShown(ok)) press(ok);
  return null;
}
