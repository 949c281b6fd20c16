import { type Box, sameBox } from './box';
import { paintedBoxLiesOver, topLayerLiesOver } from './lies-over';
import { isShownPlainly, isWholeAndInSight } from './shown-plainly';

/** What may be done on a click, or why it may not. `untrusted`: the page made it; nobody is told. */
type ClickVerdict = 'act' | 'untrusted' | 'tooSoon' | 'hidden' | 'covered';

export interface ClickGuard {
  /** Looks at the card as it is at this moment. */
  judge(event: MouseEvent): ClickVerdict;
  /** To be told whenever the card may stand elsewhere. */
  placed(): void;
  close(): void;
}

/** How long the card must have been in sight, in one place, before a click on it counts. */
const settledAfter = 300;
const sampleEvery = 100;

type SightObserverInit = IntersectionObserverInit & { trackVisibility: boolean; delay: number };

function knowsSight(view: Window & typeof globalThis): boolean {
  return 'isVisible' in view.IntersectionObserverEntry.prototype;
}

/**
 * Guards the card against pages that hide, cover or move it to steal a click. Made when the card has been put in its
 * place; its clock starts again whenever the card moves or is found out of sight.
 */
export function guardClicks(card: HTMLElement, host: HTMLElement, view: Window & typeof globalThis): ClickGuard {
  const document = host.ownerDocument;
  let place: Box = card.getBoundingClientRect();
  let settledSince = view.performance.now();
  let seenSince: number | null = knowsSight(view) ? null : settledSince;
  let frame = 0;

  const placed = (): void => {
    const now: Box = card.getBoundingClientRect();
    if (!sameBox(now, place)) [place, settledSince] = [now, view.performance.now()];
  };
  const look = (): 'hidden' | 'covered' | null => {
    placed();
    if (!isShownPlainly(card) || !isShownPlainly(document.body) || !isWholeAndInSight(card)) return 'hidden';
    return topLayerLiesOver(host, place) ? 'covered' : null;
  };
  const sight = knowsSight(view) ? watchSight() : null;
  if (!sight) frame = view.requestAnimationFrame(sample);

  function watchSight(): IntersectionObserver {
    const options: SightObserverInit = { threshold: [0.99], trackVisibility: true, delay: 100 };
    const observer = new IntersectionObserver(take, options);
    observer.observe(card);
    return observer;
  }

  function take(entries: readonly IntersectionObserverEntry[]): void {
    for (const entry of entries) {
      const visible = (entry as IntersectionObserverEntry & { readonly isVisible: boolean }).isVisible;
      seenSince = visible && entry.intersectionRatio >= 0.99 ? (seenSince ?? entry.time) : null;
    }
  }

  // Without an observer of sight the card is looked at while it is open, so that uncovering it for the click is no use.
  let sampled = settledSince;
  function sample(now: number): void {
    if (now - sampled >= sampleEvery) {
      sampled = now;
      seenSince = look() === null ? (seenSince ?? now) : null;
    }
    frame = view.requestAnimationFrame(sample);
  }

  function judge(event: MouseEvent): ClickVerdict {
    if (!event.isTrusted) return 'untrusted';
    const trouble = look() ?? (paintedBoxLiesOver(host, place) ? 'covered' : null);
    if (trouble) return trouble;
    if (sight) take(sight.takeRecords());
    const { left, right, top, bottom } = card.getBoundingClientRect();
    // A click by key has no place of its own.
    const [x, y] = event.detail > 0 ? [event.clientX, event.clientY] : [(left + right) / 2, (top + bottom) / 2];
    if (document.elementFromPoint(x, y) !== host) return 'covered';
    const now = view.performance.now();
    if (now - settledSince < settledAfter) return 'tooSoon';
    if (seenSince === null) return now - settledSince < 2 * settledAfter ? 'tooSoon' : 'covered';
    return now - seenSince < settledAfter ? 'tooSoon' : 'act';
  }

  const close = (): void => {
    sight?.disconnect();
    view.cancelAnimationFrame(frame);
  };
  return { judge, placed, close };
}
