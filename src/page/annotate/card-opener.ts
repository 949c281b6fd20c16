import { type Box, boxOf, isNear } from './box';
import type { Card } from './card';
import { chooseCardSpot } from './card-spot';
import { focusedMark } from './focused-mark';
import type { Mark } from './mark';
import { originOf } from './place-marks';

type Why = 'hover' | 'focus' | 'click';

/** Decides which card is open and where: one at a time. */
export interface CardOpener {
  /** The pointer has come over a mark, or left it (null). */
  hover(mark: Mark | null): void;
  /** A mark was clicked or has the focus. */
  open(mark: Mark, why: Why): void;
  /** The user moved the pointer on the page. */
  pointerAt(x: number, y: number): void;
  /** The user moved the focus, or clicked on the page. */
  followFocus(): void;
  current(): Mark | null;
  /** The card was opened by a click, and stays until it is closed. */
  isPinned(mark: Mark): boolean;
  /** The marks have changed: the open card shows its field's new state, or closes with it. */
  refresh(marks: readonly Mark[]): void;
  /** Puts the card beside its field again; `marks` are those near the viewport. */
  place(): void;
  /** Moves the focus into the open card. */
  enter(): void;
  dismiss(): void;
}

const hoverDelay = 120;
const leaveDelay = 300;

function isOutOf(view: Window, box: Box): boolean {
  return box.bottom < 0 || box.right < 0 || box.top > view.innerHeight || box.left > view.innerWidth;
}

/** Opens and closes the card for the marks that `near` returns. The card is built when it is first needed. */
export function openCards(
  host: HTMLElement,
  card: () => Card,
  near: () => readonly Mark[],
  isInside: () => boolean,
): CardOpener {
  const document = host.ownerDocument;
  let current: { mark: Mark; why: Why } | null = null;
  let dismissed: Mark | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const forget = (): void => {
    clearTimeout(timer);
    timer = undefined;
  };
  const later = (act: () => void, delay: number): void => {
    forget();
    timer = setTimeout(act, delay);
  };
  const show = (mark: Mark | null, why: Why): void => {
    forget();
    if (current && current.mark !== mark) current.mark.button?.setAttribute('aria-expanded', 'false');
    const before = current;
    current = mark && { mark, why };
    if (!mark) {
      if (!before) return;
      card().hide();
      return;
    }
    mark.button?.setAttribute('aria-expanded', 'true');
    card().show(mark.view);
    if (why === 'focus' && !isInside()) card().announce(mark.view);
    place();
  };
  const place = (): void => {
    if (!current) return;
    const { mark } = current;
    const view = document.defaultView;
    if (!view || !mark.control || !mark.element.isConnected || isOutOf(view, mark.control)) {
      show(null, 'focus');
      return;
    }
    const origin = originOf(host);
    const size = card().element.getBoundingClientRect();
    const spot = chooseCardSpot({
      control: mark.control,
      mark: mark.spot,
      others: near().flatMap((other) => (other !== mark && other.control ? [other.control] : [])),
      card: { width: size.width, height: size.height },
      viewport: { width: document.documentElement.clientWidth, height: view.innerHeight },
    });
    card().moveTo((spot.left - origin.left) / origin.zoom, (spot.top - origin.top) / origin.zoom);
  };
  const followFocus = (): void => {
    const mark = focusedMark(document, near());
    if (mark !== dismissed) dismissed = null;
    if (isInside() || current?.why === 'hover') return;
    if (mark && mark !== dismissed) {
      if (current?.mark !== mark) show(mark, 'focus');
    } else if (current) show(null, 'focus');
  };
  const leave = (): void => {
    show(null, 'hover');
    followFocus();
  };
  return {
    hover(mark) {
      if (mark === current?.mark || current?.why === 'click') return;
      if (mark) later(() => show(mark, 'hover'), hoverDelay);
      else if (current?.why !== 'hover') forget();
    },
    open(mark, why) {
      // Focus that returns to a mark from the card that the user has just closed does not open it again.
      if (why !== 'focus' || mark !== dismissed) show(mark, why);
    },
    followFocus,
    place,
    current: () => current?.mark ?? null,
    enter: () => current && card().focus(),
    isPinned: (mark) => current?.mark === mark && current.why === 'click',
    refresh(marks) {
      if (!current) return;
      const { mark, why } = current;
      const now = marks.find((other) => other.view.ref === mark.view.ref);
      if (now === mark) card().show(mark.view);
      else show(now ?? null, why);
    },
    pointerAt(x, y) {
      if (current?.why !== 'hover') return;
      const { mark } = current;
      const boxes = [mark.control, mark.spot, boxOf(card().element.getBoundingClientRect(), { x: 0, y: 0 })];
      const onTheWay = boxes.some((box) => box && isNear(box, x, y, 24));
      if (onTheWay) forget();
      else if (timer === undefined) timer = setTimeout(leave, leaveDelay);
    },
    dismiss() {
      dismissed = current?.mark ?? null;
      show(null, 'focus');
    },
  };
}
