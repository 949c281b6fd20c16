import { classEnds } from '../dom/class-name';
import { announceBlur, blurElement } from '../dom/focus';
import { dueTimers, lateInFrame } from '../dom/next-task';
import { isOwnLeaving, openPopups, ownedPopup } from '../dom/popups';
import { press } from '../dom/press';
import { isTextElement, scopeOf } from '../dom/realm';
import { isCutAway, isLeaving, isShown } from '../dom/shown';
import { waitFor } from '../dom/wait-for';
import type { DriverContext } from './driver';

/** What a person would click to open a widget: the text box in it, else what it shows. Events bubble up from there. */
export function faceOf(widget: HTMLElement): HTMLElement {
  if (isTextElement(widget)) return widget;
  const boxes = 'input:not([type="hidden"],[type="checkbox"],[type="radio"],[type="file"]),textarea';
  const input = [...widget.querySelectorAll<HTMLElement>(boxes)].find(
    // The search box of a closed list may be drawn where nobody sees it.
    (inside) => inside.getBoundingClientRect().height > 0 && !isCutAway(inside),
  );
  // Where one may type a value, its arrow alone opens the list.
  const arrow = [...widget.querySelectorAll<HTMLElement>(':is(a,button)[class*="arrow"]')].find(isShown);
  if (input && arrow) return arrow;
  if (input) return input;
  const opener = [...widget.querySelectorAll<HTMLElement>('[role="combobox"],[aria-haspopup]')].find(isShown);
  if (opener) return opener;
  let face = widget;
  // What is chosen already may stand there with a cross of its own.
  for (let inner = face; inner && !inner.matches('li,button,select'); inner = inner.firstElementChild as HTMLElement)
    if (isShown(inner)) face = inner;
  return face;
}

function nearest(popups: HTMLElement[], widget: HTMLElement): HTMLElement | null {
  const box = widget.getBoundingClientRect();
  const distance = (popup: HTMLElement) => {
    const { left, top, bottom } = popup.getBoundingClientRect();
    return Math.abs(left - box.left) + Math.min(Math.abs(top - box.bottom), Math.abs(bottom - box.top));
  };
  return [...popups].sort((one, other) => distance(one) - distance(other))[0] ?? null;
}

/** The popup that each widget had last: most are kept and shown again. */
const lastPopups = new WeakMap<HTMLElement, HTMLElement>();
/** The widget that was opened last: it may be named by another of its elements the next time. */
let lastWidget: HTMLElement | null = null;

function lastPopupOf(widget: HTMLElement): HTMLElement | undefined {
  const isSame = lastWidget?.contains(widget) || widget.contains(lastWidget);
  return lastPopups.get(widget) ?? (isSame && lastWidget ? lastPopups.get(lastWidget) : undefined);
}

/** How long the popup of the last time may take to close, on a machine that is busy. */
const longestClosing = 2_000;

/** The same for what is no longer drawn: the classes of some libraries stay, and must not cost a person time. */
const longestUnseenClosing = 200;

const gone = Symbol('gone');

/** The popup of one widget: opened by us, found through ARIA or as the one that was not there before. */
export class PopupSession {
  private popup: HTMLElement | null = null;
  private before: ReadonlySet<HTMLElement>;
  /** Pressed, and nothing drawn yet. */
  private pressed = false;

  constructor(
    readonly widget: HTMLElement,
    private readonly context: DriverContext,
    /** For a list that has something chosen: Arco's stays blank when a timer comes before the frame after the press. */
    private readonly lateInFrame = false,
  ) {
    this.before = new Set(openPopups(widget));
  }

  /** The open popup now: it may be drawn anew between two looks. */
  current(): HTMLElement | null {
    // Beside a widget that is no longer in the page, the page itself would look like a popup.
    if (!this.widget.isConnected) return null;
    const owned = ownedPopup(this.widget);
    if (owned !== null) this.popup = owned;
    if (this.popup !== null && isShown(this.popup) && !isLeaving(this.popup)) return this.popup;
    const added = openPopups(this.widget).filter((popup) => !this.before.has(popup));
    this.popup = nearest(added, this.widget);
    if (this.popup !== null) {
      lastPopups.set(this.widget, this.popup);
      lastWidget = this.widget;
    }
    return this.popup;
  }

  /**
   * Opens the popup and waits until it is drawn; null when it does not come. `orElse` says what will do instead: a
   * search box that shows its list only when something is typed.
   */
  async open(deadline = 1_500, orElse: () => boolean = () => false): Promise<HTMLElement | null> {
    const owned = ownedPopup(this.widget);
    if (owned !== null && !this.saysClosed()) {
      this.popup = owned;
      return owned;
    }
    if (this.saysOpen()) {
      press(this.widget.ownerDocument.body);
      await this.wait(() => !this.saysOpen(), 400);
    }
    // Opened while it is still closing, some libraries' popups never close again.
    const last = lastPopupOf(this.widget);
    const isGoing = () =>
      isOwnLeaving(this.widget) ||
      (last !== undefined && isShown(last) && isLeaving(last)) ||
      (this.saysClosed() && ownedPopup(this.widget) !== null);
    await this.wait(() => !isGoing(), longestClosing);
    // Hidden, and its closing not yet over: Vue forgets the end of a closing that comes upon one which still runs.
    await this.wait(() => last === undefined || !isLeaving(last), longestUnseenClosing);
    // A popup that hangs on from the widget before this one must not be taken for ours.
    this.before = new Set(openPopups(this.widget));
    for (const face of new Set([faceOf(this.widget), this.widget])) {
      // Slow to come is not closed: another press would close it.
      if (this.pressed && this.saysOpen()) return this.wait(() => this.current(), 5_000);
      if (this.lateInFrame) await lateInFrame(face);
      press(face);
      this.pressed = true;
      const soon = await this.wait(() => this.current(), Math.min(deadline, 400));
      if (soon !== null) {
        this.pressed = false;
        return soon;
      }
      if (orElse()) return null;
      const late = await this.wait(() => this.current(), deadline - 400);
      if (late !== null) return late;
    }
    return null;
  }

  /** Null at once when the widget was drawn anew: what this one was asked for never comes. */
  async wait<T>(condition: () => T | null | undefined | false, deadline: number): Promise<T | null> {
    const waiting = { signal: this.context.signal, deadline, root: this.widget.ownerDocument };
    const found = await waitFor(() => (this.widget.isConnected ? condition() : gone), waiting);
    return found === gone ? null : found;
  }

  /**
   * Leaves nothing open, without Escape (which would close a dialog around) and without Enter. It has waits of its own,
   * short ones: what was opened is closed also when the user said stop.
   */
  async close(): Promise<void> {
    const own = { signal: new AbortController().signal, root: this.widget.ownerDocument };
    // Stopped between the press and the drawing: the popup is still to come.
    if ((this.pressed || this.saysOpen()) && this.current() === null)
      await waitFor(() => this.current(), { ...own, deadline: 200 });
    const popup = this.current();
    await dueTimers();
    this.blur();
    if (popup === null) return;
    const closed = () => !this.isOpen(popup);
    if (await waitFor(closed, { ...own, deadline: 50 })) return;
    press(this.widget.ownerDocument.body);
    if (await waitFor(closed, { ...own, deadline: 400 })) return;
    // A press too many would open it again: the widget itself only where it says that it is open.
    press(this.saysOpen() ? faceOf(this.widget) : this.widget.ownerDocument.body);
    await waitFor(closed, { ...own, deadline: 400 });
  }

  /** Whether the widget calls itself open: where the user opened it, another press would close it. */
  saysOpen(): boolean {
    const said = this.widget.querySelector('[aria-expanded="true"]') ?? this.widget.closest('[aria-expanded="true"]');
    return said !== null || classEnds(this.widget, 'open|opened|expanded|visible');
  }

  /** On a slow page the animation begins late: the popup is still drawn, and the widget knows before. */
  private saysClosed(): boolean {
    const said = [this.widget, ...this.widget.querySelectorAll('[aria-expanded]')].map((part) => part.ariaExpanded);
    return said.includes('false') && !said.includes('true');
  }

  private isOpen(popup: HTMLElement): boolean {
    if (this.saysClosed()) return false;
    return openPopups(this.widget).some((open) => open === popup || open.contains(popup) || popup.contains(open));
  }

  private blur(): void {
    const active = scopeOf(this.widget).activeElement as HTMLElement | null;
    const input = this.widget.querySelector('input');
    const isOurs = active !== null && (this.widget.contains(active) || this.popup?.contains(active));
    if (isOurs) blurElement(active);
    // In a window without the focus no event came when the page moved it from the search box to the widget.
    const isUntold = active !== input && !this.widget.ownerDocument.hasFocus();
    if (input !== null && (!isOurs || isUntold)) announceBlur(input);
  }
}
