import { isElement } from '../dom/realm';

/** Why reports have stopped; `asleep` until somebody wants to know. */
export type WatchState = 'watching' | 'paused' | 'asleep' | 'page-never-rests';

export interface ControlWatch {
  readonly state: () => WatchState;
  /** From now on, tell of changes. `work`: the milliseconds that the look took which begins here. */
  start(work?: number): void;
  /** Our own writing is no news. */
  pause(): void;
  stop(): void;
}

/** Attributes by which a control appears, goes or is switched off. */
const attributeFilter = ['disabled', 'readonly', 'hidden', 'style', 'aria-disabled', 'aria-hidden'];
/** Reports without the user doing anything, until a page that never rests is left alone. */
const mostReports = 100;
/** Milliseconds that looks may take in all without the user doing anything: a huge page is not looked at for ever. */
const mostWork = 500;

/**
 * Tells when the controls of a document may have changed: one report at a time, when the page has a moment to spare.
 * @param report resolves to whether there is interest in the next change
 */
export function watchControls(
  document: Document,
  report: () => Promise<boolean>,
  signal: AbortSignal,
  whenIdle: (run: () => void) => void = (run) => void requestIdleCallback(run, { timeout: 500 }),
): ControlWatch {
  let state: WatchState = 'asleep';
  let busy = false;
  let again = false;
  let reports = 0;
  let spent = 0;
  const observer = new MutationObserver((records) => {
    if (records.some(isAboutElements)) note();
  });

  function note(): void {
    if (state !== 'watching') return;
    if (busy) {
      again = true;
      return;
    }
    busy = true;
    whenIdle(() => void tell());
  }

  // Frames come and go with the page's steps; those of other origins are not ours to read.
  function observe(root: Document): void {
    observer.observe(root, { childList: true, subtree: true, attributes: true, attributeFilter });
    for (const frame of root.querySelectorAll('iframe')) if (frame.contentDocument) observe(frame.contentDocument);
  }

  async function tell(): Promise<void> {
    again = false;
    reports++;
    const wanted = state === 'watching' && !signal.aborted && (await report());
    busy = false;
    if (state !== 'watching') return;
    if (!wanted) return end('asleep');
    if (reports >= mostReports || spent >= mostWork) return end('page-never-rests');
    observe(document);
    if (again) note();
  }

  function end(as: WatchState): void {
    state = as;
    observer.disconnect();
  }

  // What the user himself does is worth a look, and shows that the page is not changing by itself alone.
  const byUser = ({ isTrusted }: Event) => {
    if (!isTrusted) return;
    [reports, spent] = [0, 0];
    if (state === 'page-never-rests') state = 'watching';
    note();
  };
  for (const type of ['change', 'click']) document.addEventListener(type, byUser, { signal, capture: true });
  signal.addEventListener('abort', () => end('asleep'));
  return {
    state: () => state,
    start(work = 0) {
      if (signal.aborted) return;
      if (state === 'asleep' || state === 'page-never-rests') [reports, spent] = [0, 0];
      spent += work;
      state = 'watching';
      observe(document);
    },
    pause() {
      if (state === 'watching') state = 'paused';
    },
    stop: () => end('asleep'),
  };
}

/** A countdown changes text every second; only elements can bring or take a control. */
function isAboutElements({ type, addedNodes, removedNodes }: MutationRecord): boolean {
  return type === 'attributes' || [...addedNodes, ...removedNodes].some(isElement);
}
