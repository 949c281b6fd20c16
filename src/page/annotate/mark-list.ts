import type { FieldState } from '../../core/plan/field-state';
import type { MarkWords } from '../../core/plan/mark-words';
import { drawState, type Mark, makeButton, newMark } from './mark';
import { shapeMaker } from './mark-shapes';
import type { MarkView } from './mark-view';
import { pageTheme } from './page-theme';

type ElementOf = (ref: string) => HTMLElement | null;

/** The marks in page order, and the group of their buttons. */
export class MarkList {
  #marks: Mark[] = [];
  #tabStop: HTMLButtonElement | null = null;
  readonly #group: HTMLElement;
  readonly #words: MarkWords;
  readonly #elementOf: ElementOf;
  readonly #shapeOf: ReturnType<typeof shapeMaker>;

  constructor(layer: HTMLElement, words: MarkWords, elementOf: ElementOf) {
    const document = layer.ownerDocument;
    this.#words = words;
    this.#elementOf = elementOf;
    this.#shapeOf = shapeMaker(document);
    this.#group = document.createElement('div');
    this.#group.className = 'marks';
    this.#group.dataset.theme = pageTheme(document);
    this.#group.lang = words.language === 'zh' ? 'zh-CN' : 'en';
    this.#group.setAttribute('role', 'group');
    this.#group.setAttribute('aria-label', words.group);
    layer.append(this.#group);
  }

  readonly all = (): readonly Mark[] => this.#marks;
  readonly near = (): readonly Mark[] => this.#marks.filter((mark) => mark.near);

  /** Keeps marks of the same ref and element, adds and removes the others. Returns both kinds. */
  replace(views: readonly MarkView[]): { readonly added: readonly Mark[]; readonly removed: readonly Mark[] } {
    const before = new Map(this.#marks.map((mark) => [mark.view.ref, mark]));
    const added: Mark[] = [];
    this.#marks = views.flatMap((view) => {
      const element = this.#elementOf(view.ref);
      if (!element) return [];
      const old = before.get(view.ref);
      if (old?.element === element && before.delete(view.ref)) return [this.#keep(old, view)];
      const mark = newMark(view, element);
      added.push(mark);
      return [mark];
    });
    const removed = [...before.values()];
    for (const mark of removed) mark.button?.remove();
    this.#putInOrder();
    return { added, removed };
  }

  /** Makes the buttons that are still to be made, at most so many, the near ones first. Returns whether any are left. */
  makeButtons(most: number): boolean {
    const waiting = this.#marks.filter((mark) => !mark.button).sort((a, b) => Number(b.near) - Number(a.near));
    const document = this.#group.ownerDocument;
    for (const mark of waiting.slice(0, most)) makeButton(mark, document, this.#words, this.#shapeOf);
    if (waiting.length > 0) this.#putInOrder();
    return waiting.length > most;
  }

  ofButton(target: EventTarget | null): Mark | null {
    return this.#marks.find(({ button }) => button && target instanceof Node && button.contains(target)) ?? null;
  }

  /** Moves the focus among the marks; only one of them is a tab stop, so that they do not lengthen the page's own order. */
  focus({ button }: Mark): void {
    if (!button) return;
    this.#makeTabStop(button);
    button.focus({ preventScroll: true });
  }

  /** Shows what the rules say of what stands on the page. */
  showLive(mark: Mark, live: FieldState | null): void {
    if (mark.live === live) return;
    mark.live = live;
    drawState(mark, this.#words, this.#shapeOf);
  }

  #keep(mark: Mark, view: MarkView): Mark {
    const changed = JSON.stringify(mark.view) !== JSON.stringify(view);
    mark.view = view;
    if (changed) drawState(mark, this.#words, this.#shapeOf);
    return mark;
  }

  #putInOrder(): void {
    let next: Element | null = null;
    for (const { button } of this.#marks.toReversed()) {
      if (!button) continue;
      const inPlace = button.parentNode === this.#group && button.nextElementSibling === next;
      if (!inPlace) this.#group.insertBefore(button, next);
      next = button;
    }
    const first = this.#marks.find((mark) => mark.button)?.button;
    if (first && !this.#tabStop?.isConnected) this.#makeTabStop(first);
  }

  #makeTabStop(button: HTMLButtonElement): void {
    if (this.#tabStop) this.#tabStop.tabIndex = -1;
    button.tabIndex = 0;
    this.#tabStop = button;
  }
}
