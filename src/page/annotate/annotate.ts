import { Card } from './card';
import { stateOfFinding } from './card-findings';
import { CardOpener } from './card-opener';
import { listenForUse } from './listen-for-use';
import { LiveCheck } from './live-check';
import type { Mark } from './mark';
import { MarkList } from './mark-list';
import { shapeMaker } from './mark-shapes';
import type { AnnotateOptions, Annotation, MarkView } from './mark-view';
import { watchMoves } from './move-watch';
import { openHost } from './open-host';
import { placeMarks } from './place-marks';
import { RowHints } from './row-hints';
import { watchSight } from './watch-sight';

/** Marks that the browser is asked to draw in one idle moment. */
const slice = 40;

/**
 * Marks the page's recognised controls, and opens a card with guidance on hover, focus or click. Touches nothing of
 * the page: one element of its own, with a closed root, in the top layer. Ends for good when the page tampers with it.
 */
export function annotate(options: AnnotateOptions): Annotation {
  const life = new AbortController();
  const signal = AbortSignal.any([options.signal, life.signal]);
  const view = options.document.defaultView;
  if (view && !signal.aborted) return draw(options, view, life, signal);
  return { update: () => undefined, close: () => undefined };
}

function draw(
  options: AnnotateOptions,
  view: Window & typeof globalThis,
  life: AbortController,
  signal: AbortSignal,
): Annotation {
  const { document, words } = options;
  const host = openHost(options, () => life.abort());
  const list = new MarkList(host.layer, words, options.elementOf);
  const isInside = (): boolean => (host.layer.getRootNode() as ShadowRoot).activeElement !== null;
  let made: Card | null = null;
  const card = (): Card => {
    // The card grows when the value comes, and finds its place anew in the next frame.
    const onOpen = (ref: string) => options.onOpen(ref).finally(schedule);
    made ??= new Card(
      { ...around, shapeOf: shapeMaker(document) },
      { ...options, onOpen, onClose: (byKey) => use.leaveCard(byKey) },
    );
    return made;
  };
  const live = new LiveCheck({
    view,
    near: list.near,
    ask: options.onTyped,
    show: (mark, findings) => {
      const [worst] = findings;
      list.showLive(mark, worst ? stateOfFinding(worst.level) : null);
      made?.showFindings(mark.view.ref, findings);
      if (list.near().length > 0) schedule();
    },
    signal,
  });
  const around = { host: host.element, layer: host.layer, words };
  const rows = new RowHints({ ...around, ask: options.onRows, onChange: () => schedule(), signal });
  const onOpen = (mark: Mark): void => live.look(mark);
  const opener = new CardOpener({ host: host.element, card, near: list.near, onOpen, isInside });
  const use = listenForUse({ document, layer: host.layer, list, opener, isInside, signal });

  const pass = (): void => {
    if (list.near().length === 0) return;
    const moved = placeMarks(list.near(), list.all(), host.element, options.labelFinder);
    opener.place();
    rows.place();
    made?.placed();
    if (moved) schedule();
  };
  const schedule = oncePerFrame(view, pass, signal);
  const moves = watchMoves(() => list.near().length > 0 && schedule(), signal);
  const sight = watchSight(view, list, pass, signal);
  const drawRest = whenIdle(view, () => list.makeButtons(slice), signal);

  const heard = new WeakSet<Document>();
  const hear = (each: Document): void => {
    if (heard.has(each)) return;
    heard.add(each);
    use.listen(each);
    live.listen(each);
    rows.listen(each, list.near);
  };
  const update = (views: readonly MarkView[]): void => {
    if (signal.aborted) return;
    const { added, removed } = list.replace(views);
    sight.follow(added, removed);
    for (const { element } of added) {
      moves.watch(element.ownerDocument);
      hear(element.ownerDocument);
    }
    opener.refresh(list.all());
    if (list.near().length > 0) schedule();
    drawRest();
  };
  signal.addEventListener('abort', () => {
    made?.hide();
    host.close();
  });
  moves.watch(document);
  hear(document);
  update(options.marks);
  return { update, close: () => life.abort() };
}

/** Asks for one run in the next frame, however often it is asked for. */
function oncePerFrame(view: Window, run: () => void, signal: AbortSignal): () => void {
  let frame = 0;
  signal.addEventListener('abort', () => view.cancelAnimationFrame(frame));
  return () => {
    frame ||= view.requestAnimationFrame(() => {
      frame = 0;
      run();
    });
  };
}

/** Runs in idle moments until `run` says that nothing is left. */
function whenIdle(view: Window, run: () => boolean, signal: AbortSignal): () => void {
  let idle = 0;
  signal.addEventListener('abort', () => view.cancelIdleCallback(idle));
  const again = (): void => {
    idle = run() ? view.requestIdleCallback(again) : 0;
  };
  return () => {
    idle ||= view.requestIdleCallback(again);
  };
}
