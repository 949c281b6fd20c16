import type { Mark } from './mark';
import type { MarkList } from './mark-list';
import { putAway } from './place-marks';

/** As far from the viewport as a mark is placed ahead, so that it is there when its field scrolls into sight. */
const ahead = '200px';

/** Follows which marked controls are near the viewport: the work is for those alone, and they come first. */
export function watchSight(
  view: Window & typeof globalThis,
  list: MarkList,
  onChange: () => void,
  signal: AbortSignal,
): { follow(added: readonly Mark[], removed: readonly Mark[]): void } {
  const take = (entries: readonly IntersectionObserverEntry[]): void => {
    const near = new Map(entries.map((entry) => [entry.target, entry.isIntersecting]));
    for (const mark of list.all()) {
      const isNear = near.get(mark.element);
      if (isNear) mark.near = true;
      else if (isNear === false) putAway(mark);
    }
    list.makeButtons(list.near().length);
    onChange();
  };
  const observer = new view.IntersectionObserver(take, { rootMargin: ahead });
  signal.addEventListener('abort', () => observer.disconnect());
  return {
    follow(added, removed) {
      for (const { element } of removed) observer.unobserve(element);
      for (const { element } of added) observer.observe(element);
    },
  };
}
