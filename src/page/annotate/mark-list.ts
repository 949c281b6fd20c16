import { drawState, type Mark, makeButton, newMark } from './mark';
import { shapeMaker } from './mark-shapes';
import type { MarkLanguage, MarkView } from './mark-view';
import { markWords } from './mark-words';
import { pageTheme } from './page-theme';

/** The marks in page order, and the group of their buttons. */
export interface MarkList {
  /** Keeps marks of the same ref and element, adds and removes the others. Returns both kinds. */
  replace(views: readonly MarkView[]): { readonly added: readonly Mark[]; readonly removed: readonly Mark[] };
  all(): readonly Mark[];
  near(): readonly Mark[];
  /** Makes the buttons that are still to be made, at most so many. Returns whether any are left. */
  makeButtons(most: number): boolean;
  ofButton(target: EventTarget | null): Mark | null;
  /** Moves the focus among the marks; only one of them is a tab stop, so that they do not lengthen the page's own order. */
  focus(mark: Mark): void;
}

/** Builds the group into the layer. */
export function makeMarkList(
  layer: HTMLElement,
  language: MarkLanguage,
  elementOf: (ref: string) => HTMLElement | null,
): MarkList {
  const document = layer.ownerDocument;
  const shapeOf = shapeMaker(document);
  const group = document.createElement('div');
  group.setAttribute('role', 'group');
  group.setAttribute('aria-label', markWords.group[language]);
  group.className = 'marks';
  group.dataset.theme = pageTheme(document);
  group.lang = language === 'zh' ? 'zh-CN' : 'en';
  layer.append(group);
  let marks: Mark[] = [];
  let tabStop: HTMLButtonElement | null = null;

  const makeTabStop = (button: HTMLButtonElement): void => {
    if (tabStop) tabStop.tabIndex = -1;
    button.tabIndex = 0;
    tabStop = button;
  };
  const putInOrder = (): void => {
    let next: Element | null = null;
    for (const { button } of marks.toReversed()) {
      if (!button) continue;
      if (button.parentNode !== group || button.nextElementSibling !== next) group.insertBefore(button, next);
      next = button;
    }
    const first = marks.find((mark) => mark.button)?.button;
    if (first && !tabStop?.isConnected) makeTabStop(first);
  };
  const keep = (before: Mark, view: MarkView): Mark => {
    const changed = JSON.stringify(before.view) !== JSON.stringify(view);
    before.view = view;
    if (changed) drawState(before, language, shapeOf);
    return before;
  };
  return {
    replace(views) {
      const before = new Map(marks.map((mark) => [mark.view.ref, mark]));
      const added: Mark[] = [];
      marks = [];
      for (const view of views) {
        const element = elementOf(view.ref);
        if (!element) continue;
        const old = before.get(view.ref);
        const mark = old?.element === element ? keep(old, view) : newMark(view, element);
        if (mark === old) before.delete(view.ref);
        else added.push(mark);
        marks.push(mark);
      }
      for (const mark of before.values()) mark.button?.remove();
      putInOrder();
      return { added, removed: [...before.values()] };
    },
    all: () => marks,
    near: () => marks.filter((mark) => mark.near),
    makeButtons(most) {
      const waiting = marks.filter((mark) => !mark.button);
      waiting.sort((a, b) => Number(b.near) - Number(a.near));
      for (const mark of waiting.slice(0, most)) makeButton(mark, document, language, shapeOf);
      if (waiting.length > 0) putInOrder();
      return waiting.length > most;
    },
    ofButton: (target) =>
      marks.find(({ button }) => button && target instanceof Node && button.contains(target)) ?? null,
    focus(mark) {
      if (!mark.button) return;
      makeTabStop(mark.button);
      mark.button.focus({ preventScroll: true });
    },
  };
}
