import { type Card, makeCard } from './card';
import { openCards } from './card-opener';
import { listenForUse } from './listen-for-use';
import { makeMarkList } from './mark-list';
import { shapeMaker } from './mark-shapes';
import type { AnnotateOptions, Annotation, MarkView } from './mark-view';
import { watchMoves } from './move-watch';
import { openHost } from './open-host';
import { placeMarks, putAway } from './place-marks';

/** Marks that the browser is asked to draw in one idle moment. */
const slice = 40;

/**
 * Marks the page's recognised controls, and opens a card with guidance on hover, focus or click. Touches nothing of
 * the page: one element of its own, with a closed root, in the top layer. Ends for good when the page tampers with it.
 */
export function annotate(options: AnnotateOptions): Annotation {
  const { document, language, elementOf } = options;
  const view = document.defaultView;
  const life = new AbortController();
  const signal = AbortSignal.any([options.signal, life.signal]);
  if (!view || signal.aborted) return { update: () => undefined, close: () => undefined };

  const host = openHost(document, options.theme, () => life.abort());
  const list = makeMarkList(host.layer, language, elementOf);
  let made: Card | null = null;
  const card = (): Card => {
    made ??= makeCard(host.element, host.layer, language, shapeMaker(document), {
      ...options,
      onClose: (byKey) => use.leaveCard(byKey),
    });
    return made;
  };
  const isInside = (): boolean => (host.layer.getRootNode() as ShadowRoot).activeElement !== null;
  const opener = openCards(host.element, card, list.near, isInside);

  let frame = 0;
  const pass = (): void => {
    frame = 0;
    if (list.near().length === 0) return;
    const moved = placeMarks(list.near(), list.all(), host.element);
    opener.place();
    made?.placed();
    if (moved) schedule();
  };
  const schedule = (): void => {
    if (list.near().length > 0) frame ||= view.requestAnimationFrame(pass);
  };
  const moves = watchMoves(schedule, signal);
  const use = listenForUse({ document, layer: host.layer, list, opener, isInside, signal });

  const sight = new view.IntersectionObserver(
    (entries) => {
      const near = new Map(entries.map((entry) => [entry.target, entry.isIntersecting]));
      for (const mark of list.all()) {
        const isNear = near.get(mark.element);
        if (isNear) mark.near = true;
        else if (isNear === false) putAway(mark);
      }
      list.makeButtons(list.near().length);
      pass();
    },
    { rootMargin: '200px' },
  );
  let idle = 0;
  const drawRest = (): void => {
    idle = list.makeButtons(slice) ? view.requestIdleCallback(drawRest) : 0;
  };
  const update = (views: readonly MarkView[]): void => {
    if (signal.aborted) return;
    const { added, removed } = list.replace(views);
    for (const { element } of removed) sight.unobserve(element);
    for (const { element } of added) {
      sight.observe(element);
      moves.watch(element.ownerDocument);
      use.listen(element.ownerDocument);
    }
    opener.refresh(list.all());
    schedule();
    idle ||= view.requestIdleCallback(drawRest);
  };
  signal.addEventListener('abort', () => {
    view.cancelAnimationFrame(frame);
    view.cancelIdleCallback(idle);
    sight.disconnect();
    made?.hide();
    host.close();
  });
  moves.watch(document);
  use.listen(document);
  update(options.marks);
  return { update, close: () => life.abort() };
}
