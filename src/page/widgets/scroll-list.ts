import { dueTimers, nextFrame } from '../dom/next-task';
import { realmOf } from '../dom/realm';
import { waitFor } from '../dom/wait-for';
import { itemsIn, type ListItem } from './list-items';

/** Every option of a list, also of those that are drawn only when scrolled to. */
export interface WholeList {
  readonly texts: readonly string[];
  /** False when the list closed, or stopped being drawn, before its end was seen: what is missing may be in the rest. */
  readonly isComplete: boolean;
  /** Scrolls to an option and gives its element; null when the list changed meanwhile. */
  show(index: number): Promise<HTMLElement | null>;
}

interface ScrollOptions {
  readonly signal: AbortSignal;
  /** Ends the search early: this text cannot be anything but the wanted option. */
  readonly isSure?: (text: string) => boolean;
  /** What counts as an option, where it is not that of a plain list. */
  readonly read?: (popup: HTMLElement) => ListItem[];
}

/** Frames after which a list that keeps moving is read as it is. */
const longestStir = 30;

function scrollerOf(item: HTMLElement, popup: HTMLElement): HTMLElement | null {
  for (let at = item.parentElement; at !== null; at = at.parentElement) {
    const { overflowY } = realmOf(at).getComputedStyle(at);
    if (at.scrollHeight > at.clientHeight + 2 && at.clientHeight > 0 && overflowY !== 'visible') return at;
    if (at === popup) return null;
  }
  return null;
}

/** How much larger a list is than it is drawn: popups grow while they open, and scroll positions do not. */
function shrunk(scroller: HTMLElement): number {
  const drawn = scroller.getBoundingClientRect().height;
  return drawn > 0 ? scroller.offsetHeight / drawn : 1;
}

function place(item: HTMLElement, scroller: HTMLElement): number {
  const below = item.getBoundingClientRect().top - scroller.getBoundingClientRect().top;
  return Math.round(below * shrunk(scroller) + scroller.scrollTop);
}

/** A list that draws only what is in view keeps its full height with fewer items. */
function isWhole(items: readonly ListItem[], scroller: HTMLElement): boolean {
  const [first, last] = [items[0]?.element.getBoundingClientRect(), items.at(-1)?.element.getBoundingClientRect()];
  if (!first || !last) return true;
  const missing = scroller.scrollHeight - (last.bottom - first.top) * shrunk(scroller);
  return missing < 0.75 * first.height * shrunk(scroller);
}

/** Options that begin at the top and leave room below them are all there are: a list that draws only what is in view fills it. */
function leavesRoom(items: readonly ListItem[], scroller: HTMLElement): boolean {
  const view = scroller.getBoundingClientRect();
  const [first, last] = [items[0]?.element.getBoundingClientRect(), items.at(-1)?.element.getBoundingClientRect()];
  if (!first || !last || scroller.scrollTop > 0) return false;
  return first.top >= view.top - 1 && last.bottom < view.bottom - last.height / 2;
}

/** Options may become visible one after the other: what is not yet would be missed, and it may be the wanted one. */
function isFading(popup: HTMLElement): boolean {
  return popup
    .getAnimations({ subtree: true })
    .some((one) => 'transitionProperty' in one && one.transitionProperty === 'visibility');
}

/** What a popup shows, once it is clear whether that is all: some lists are drawn in two steps. */
async function firstLook(popup: HTMLElement, read: (popup: HTMLElement) => ListItem[]) {
  let items = read(popup);
  const scroller = items[0] ? scrollerOf(items[0].element, popup) : null;
  if (scroller === null || isWhole(items, scroller)) return { items, scroller: null };
  for (let frame = 0; frame < 2 && leavesRoom(items, scroller); frame += 1) {
    await nextFrame(popup);
    items = read(popup);
  }
  return { items, scroller: leavesRoom(items, scroller) ? null : scroller };
}

/** Scrolled to a place and left blank there: the list has closed, or its library has lost track of it. */
function isBlank(items: readonly ListItem[], scroller: HTMLElement): boolean {
  const view = scroller.getBoundingClientRect();
  return items.every(({ element }) => {
    const { top, bottom } = element.getBoundingClientRect();
    return bottom <= view.top || top >= view.bottom;
  });
}

/**
 * Waits until a list stays where it is for two frames: libraries scroll to what is chosen after they have opened, and
 * Arco's list is never drawn again when it is scrolled in the middle of that.
 */
async function comeToRest(scroller: HTMLElement): Promise<void> {
  await dueTimers();
  const mark = () => `${scroller.scrollTop} ${scroller.getBoundingClientRect().height} ${scroller.textContent}`;
  let before = mark();
  for (let [calm, frames] = [0, 0]; calm < 2 && frames < longestStir; frames += 1) {
    await nextFrame(scroller);
    const now = mark();
    calm = now === before ? calm + 1 : 0;
    before = now;
  }
}

function coversView(items: readonly ListItem[], scroller: HTMLElement): boolean {
  const view = scroller.getBoundingClientRect();
  const [first, last] = [items[0]?.element.getBoundingClientRect(), items.at(-1)?.element.getBoundingClientRect()];
  return (
    first !== undefined &&
    last !== undefined &&
    first.top <= view.top + first.height &&
    last.bottom >= view.bottom - 1.5 * last.height
  );
}

async function scrollTo(scroller: HTMLElement, top: number, drawn: () => boolean, signal: AbortSignal): Promise<void> {
  scroller.scrollTop = top;
  // The browser tells of the scroll at its next frame; telling at once spares a frame a page.
  scroller.dispatchEvent(new (realmOf(scroller).Event)('scroll'));
  await waitFor(drawn, { signal, deadline: 1_000, root: scroller });
}

/** A list that is drawn anew has other elements for the same options. */
function stillThere(items: readonly ListItem[], index: number, now: readonly ListItem[]): HTMLElement | null {
  const item = items[index];
  if (item === undefined || item.element.isConnected) return item?.element ?? null;
  const same = now[index]?.text === item.text ? now[index] : now.find(({ text }) => text === item.text);
  return same?.element ?? null;
}

/** Collects the options of an open list over its whole length. */
export async function wholeList(popup: HTMLElement, options: ScrollOptions): Promise<WholeList> {
  const { signal, isSure, read = itemsIn } = options;
  const isFound = () => isSure !== undefined && read(popup).some(({ text }) => isSure(text));
  for (let frame = 0; frame < longestStir && isFading(popup) && !isFound(); frame += 1) await nextFrame(popup);
  const { items: first, scroller } = await firstLook(popup, read);
  if (scroller === null) {
    const texts = first.map(({ text }) => text);
    return { texts, isComplete: true, show: async (index) => stillThere(first, index, read(popup)) };
  }
  await comeToRest(scroller);
  const found = new Map<number, string>();
  const drawn = () => coversView(read(popup), scroller);
  let isComplete = false;
  for (let top = 0; ; top += Math.max(scroller.clientHeight - 8, 24)) {
    await scrollTo(scroller, top, drawn, signal);
    const items = read(popup);
    if (isBlank(items, scroller)) break;
    for (const { element, text } of items) found.set(place(element, scroller), text);
    isComplete = scroller.scrollTop + scroller.clientHeight >= scroller.scrollHeight - 2;
    if (isComplete || items.some(({ text }) => isSure?.(text))) break;
  }
  const ordered = [...found].sort(([one], [other]) => one - other);
  return {
    texts: ordered.map(([, text]) => text),
    isComplete,
    show: async (index) => {
      const [top, text] = ordered[index] ?? [0, ''];
      const find = () =>
        read(popup).find((item) => item.text === text && Math.abs(place(item.element, scroller) - top) < 8);
      if (!find()) await scrollTo(scroller, top, () => find() !== undefined, signal);
      return find()?.element ?? null;
    },
  };
}
