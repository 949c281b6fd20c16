import { type Box, boxOf, isNear } from './box';
import type { Card } from './card';
import { chooseCardSpot } from './card-spot';
import { focusedMark } from './focused-mark';
import type { Mark } from './mark';
import { originOf } from './place-marks';

type Why = 'hover' | 'focus' | 'click';

interface CardOpenerParts {
  readonly host: HTMLElement;
  /** The card is built when it is first needed. */
  readonly card: () => Card;
  /** The marks near the viewport. */
  readonly near: () => readonly Mark[];
  /** A card was opened for a mark. */
  readonly onOpen: (mark: Mark) => void;
  /** Whether the focus is among the marks or in the card. */
  readonly isInside: () => boolean;
}

const hoverDelay = 120;
const leaveDelay = 300;

function isOutOf(view: Window, box: Box): boolean {
  return box.bottom < 0 || box.right < 0 || box.top > view.innerHeight || box.left > view.innerWidth;
}

/** Decides which card is open and where: one at a time. */
export class CardOpener {
  #open: { readonly mark: Mark; readonly why: Why } | null = null;
  #dismissed: Mark | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;
  readonly #parts: CardOpenerParts;

  constructor(parts: CardOpenerParts) {
    this.#parts = parts;
  }

  current(): Mark | null {
    return this.#open?.mark ?? null;
  }

  /** The card was opened by a click, and stays until it is closed. */
  isPinned(mark: Mark): boolean {
    return this.#open?.mark === mark && this.#open.why === 'click';
  }

  /** A mark was clicked or has the focus. */
  open(mark: Mark, why: Why): void {
    // Focus that returns to a mark from the card that the user has just closed does not open it again.
    if (why !== 'focus' || mark !== this.#dismissed) this.#show(mark, why);
  }

  /** The pointer has come over a mark, or left it (null). */
  hover(mark: Mark | null): void {
    if (mark === this.current() || this.#open?.why === 'click') return;
    this.#forgetTimer();
    if (mark) this.#timer = setTimeout(() => this.#show(mark, 'hover'), hoverDelay);
  }

  /** The user moved the pointer on the page: a card that hovering opened stays while he is on his way to it. */
  pointerAt(x: number, y: number): void {
    if (this.#open?.why !== 'hover') return;
    const { control, spot } = this.#open.mark;
    const card = boxOf(this.#parts.card().element.getBoundingClientRect(), { x: 0, y: 0 });
    if ([control, spot, card].some((box) => box && isNear(box, x, y, 24))) this.#forgetTimer();
    else this.#timer ??= setTimeout(() => this.#leave(), leaveDelay);
  }

  /** The user moved the focus, or clicked on the page. */
  followFocus(): void {
    const mark = focusedMark(this.#parts.host.ownerDocument, this.#parts.near());
    if (mark !== this.#dismissed) this.#dismissed = null;
    if (this.#parts.isInside() || this.#open?.why === 'hover') return;
    if (!mark || mark === this.#dismissed) this.#close();
    else if (this.current() !== mark) this.#show(mark, 'focus');
  }

  /** Moves the focus into the open card. */
  enter(): void {
    if (this.#open) this.#parts.card().focus();
  }

  dismiss(): void {
    this.#dismissed = this.current();
    this.#close();
  }

  /** The marks have changed: the open card shows its field's new state, or closes with it. */
  refresh(marks: readonly Mark[]): void {
    if (!this.#open) return;
    const { mark, why } = this.#open;
    const now = marks.find((other) => other.view.ref === mark.view.ref);
    if (!now) this.#close();
    else if (now === mark) this.#parts.card().show(mark.view);
    else this.#show(now, why);
  }

  /** Puts the card beside its field again. */
  place(): void {
    const { host, card, near } = this.#parts;
    const view = host.ownerDocument.defaultView;
    const mark = this.current();
    if (!mark || !view) return;
    if (!mark.control || !mark.element.isConnected || isOutOf(view, mark.control)) {
      this.#close();
      return;
    }
    const origin = originOf(host);
    const { width, height } = card().element.getBoundingClientRect();
    const spot = chooseCardSpot({
      control: mark.control,
      mark: mark.spot,
      others: near().flatMap((other) => (other !== mark && other.control ? [other.control] : [])),
      card: { width, height },
      viewport: { width: host.ownerDocument.documentElement.clientWidth, height: view.innerHeight },
    });
    card().moveTo((spot.left - origin.left) / origin.zoom, (spot.top - origin.top) / origin.zoom);
  }

  #leave(): void {
    this.#close();
    this.followFocus();
  }

  #forgetTimer(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }

  #close(): void {
    this.#forgetTimer();
    if (!this.#open) return;
    this.#open.mark.button?.setAttribute('aria-expanded', 'false');
    this.#open = null;
    this.#parts.card().hide();
  }

  #show(mark: Mark, why: Why): void {
    this.#forgetTimer();
    if (this.current() !== mark) this.current()?.button?.setAttribute('aria-expanded', 'false');
    this.#open = { mark, why };
    mark.button?.setAttribute('aria-expanded', 'true');
    const card = this.#parts.card();
    card.show(mark.view);
    this.#parts.onOpen(mark);
    if (why === 'focus' && !this.#parts.isInside()) card.announce(mark.view);
    this.place();
  }
}
