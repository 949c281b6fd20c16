import type { CardOpener } from './card-opener';
import type { Mark } from './mark';
import { markAfterKey } from './mark-keys';
import type { MarkList } from './mark-list';

interface UseOptions {
  readonly document: Document;
  readonly layer: HTMLElement;
  readonly list: MarkList;
  readonly opener: CardOpener;
  readonly isInside: () => boolean;
  readonly signal: AbortSignal;
}

export interface UseListener {
  listen(document: Document): void;
  /** Closes the card; when it was left by key, the focus goes back to where it came from. */
  leaveCard(byKey: boolean): void;
}

/** Follows the user's pointer, focus and keys. Only trusted events count: the page cannot open a card. */
export function listenForUse(options: UseOptions): UseListener {
  const { opener, list, isInside } = options;
  const listened = new WeakSet<Document>();
  let cameFromControl = false;

  const leaveCard = (byKey: boolean): void => {
    const mark = opener.current();
    const wasInside = isInside();
    opener.dismiss();
    if (!mark || !byKey || !wasInside) return;
    if (cameFromControl) focusInside(mark.element);
    else list.focus(mark);
  };
  const enterCard = (): void => {
    cameFromControl = true;
    opener.enter();
  };
  listenInLayer(options, () => {
    cameFromControl = false;
    opener.enter();
  });
  return {
    leaveCard,
    listen(document) {
      if (listened.has(document)) return;
      listened.add(document);
      listenOnPage(document, options, { enterCard, leaveCard });
    },
  };
}

interface KeyActs {
  readonly enterCard: () => void;
  readonly leaveCard: (byKey: boolean) => void;
}

function listenOnPage(document: Document, options: UseOptions, acts: KeyActs): void {
  const { opener, isInside, signal, document: top } = options;
  const passive = { capture: true, passive: true, signal };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (!event.isTrusted || event.isComposing || !opener.current()) return;
    if (event.key === 'Escape') acts.leaveCard(true);
    if (event.key !== 'F2' || isInside()) return;
    event.preventDefault();
    acts.enterCard();
  };
  document.addEventListener('keydown', onKeyDown, { capture: true, signal });
  // The focus has moved by the time these arrive; `focusin` itself would also follow the page's own scripts.
  for (const type of ['keyup', 'click'] as const)
    document.addEventListener(type, (event) => event.isTrusted && opener.followFocus(), passive);
  document.addEventListener(
    'pointermove',
    (event) => {
      if (event.isTrusted && document === top) opener.pointerAt(event.clientX, event.clientY);
    },
    passive,
  );
}

/** The widget's root is often no tab stop itself; its inner input is. */
function focusInside(element: HTMLElement): void {
  const stop = 'input,select,textarea,button,[tabindex]';
  const target = element.matches(stop) ? element : element.querySelector<HTMLElement>(stop);
  target?.focus({ preventScroll: true });
}

function listenInLayer({ layer, list, opener, signal }: UseOptions, enterCard: () => void): void {
  const on = <K extends keyof HTMLElementEventMap>(
    type: K,
    act: (mark: Mark, event: HTMLElementEventMap[K]) => void,
  ): void =>
    layer.addEventListener(
      type,
      (event) => {
        const mark = event.isTrusted ? list.ofButton(event.target) : null;
        if (mark) act(mark, event);
      },
      { signal },
    );
  on('pointerover', (mark) => opener.hover(mark));
  on('pointerout', () => opener.hover(null));
  on('click', (mark, event) => {
    if (event.detail === 0 && opener.current() === mark) enterCard();
    else if (opener.isPinned(mark)) opener.dismiss();
    else opener.open(mark, 'click');
  });
  on('focusin', (mark) => {
    // A mouse that presses a mark must not have the page scroll away below it.
    if (mark.button?.matches(':focus-visible')) mark.element.scrollIntoView({ block: 'nearest' });
    opener.open(mark, 'focus');
  });
  on('keydown', (mark, event) => {
    const next = markAfterKey(event.key, mark, list.all());
    if (!next) return;
    event.preventDefault();
    list.focus(next);
  });
}
