import type { FieldState } from '../../core/plan/field-state';
import type { MarkWord, MarkWords } from '../../core/plan/mark-words';
import { CardFindings } from './card-findings';
import { buildCard, type CardParts, writeGuide } from './card-parts';
import { CardValue } from './card-value';
import { type ClickGuard, guardClicks } from './click-guard';
import type { shapeMaker } from './mark-shapes';
import { cardStyle } from './mark-style';
import type { LiveFinding, MarkCalls, MarkView } from './mark-view';

interface CardCalls extends Omit<MarkCalls, 'onTyped' | 'onRows'> {
  /** `byKey`: the focus has to go somewhere. */
  readonly onClose: (byKey: boolean) => void;
}

interface CardSurroundings {
  readonly host: HTMLElement;
  readonly layer: HTMLElement;
  readonly words: MarkWords;
  readonly shapeOf: ReturnType<typeof shapeMaker>;
}

const withoutValue: readonly FieldState[] = ['missing', 'unrecognised'];
const quietStates: readonly FieldState[] = ['ready', 'filled', 'already'];

/** The one card: shows the guidance of one field at a time. Its two acts run only on clicks that the guard lets through. */
export class Card {
  readonly element: HTMLElement;
  readonly #parts: CardParts;
  readonly #around: CardSurroundings;
  readonly #calls: CardCalls;
  readonly #value: CardValue;
  readonly #findings: CardFindings;
  #shown: MarkView | null = null;
  #guard: ClickGuard | null = null;

  constructor(around: CardSurroundings, calls: CardCalls) {
    const { layer, words, shapeOf } = around;
    this.#around = around;
    this.#calls = calls;
    this.#parts = buildCard(layer.ownerDocument, words);
    this.element = this.#parts.element;
    this.#value = new CardValue(layer.ownerDocument, words);
    this.#findings = new CardFindings(layer.ownerDocument, words, shapeOf);
    this.#parts.now.append(this.#findings.element, this.#value.element);
    const style = layer.ownerDocument.createElement('style');
    style.textContent = cardStyle;
    layer.append(style, this.element, this.#parts.unseen);
    this.#listen();
  }

  /** Fills the card; it has no size before. */
  show(view: MarkView): void {
    const isAnother = this.#shown?.ref !== view.ref;
    if (isAnother) this.#begin();
    this.#shown = view;
    this.#write(view);
    if (isAnother) void this.#askValue(view.ref);
    this.element.hidden = false;
    this.placed();
  }

  /** What the rules say of what stands on the page. */
  showFindings(ref: string, findings: readonly LiveFinding[]): void {
    if (this.#shown?.ref === ref) this.#findings.show(findings);
  }

  hide(): void {
    this.#begin();
    this.#shown = null;
    this.element.hidden = true;
  }

  /** Puts the card at a point of the layer. */
  moveTo(left: number, top: number): void {
    const translate = `${left}px ${top}px`;
    if (this.element.style.translate !== translate) this.element.style.translate = translate;
    const view = this.element.ownerDocument.defaultView;
    if (view) this.#guard ??= guardClicks(this.element, this.#around.host, view);
    this.placed();
  }

  /** Tells the guard that the page may have scrolled or moved. */
  placed(): void {
    this.#guard?.placed();
  }

  focus(): void {
    const { fill } = this.#parts;
    (fill.hidden ? this.element : fill).focus();
  }

  /** Tells screen readers of a card that opened without taking the focus. What can simply be filled interrupts nobody. */
  announce({ state, title, reason, guide }: MarkView): void {
    const { words } = this.#around;
    const said = [title[words.language], words.states[state], reason?.[words.language] ?? '', guide[words.language]];
    this.#parts.unseen.textContent = quietStates.includes(state) ? '' : said.join(' ');
  }

  #begin(): void {
    this.#guard?.close();
    this.#guard = null;
    this.#parts.said.textContent = '';
    this.#value.clear();
    this.#findings.clear();
    this.#parts.text.scrollTop = 0;
  }

  #write(view: MarkView): void {
    const { state, title, canFill } = view;
    const { words, shapeOf } = this.#around;
    const parts = this.#parts;
    parts.element.dataset.state = state;
    parts.title.textContent = title[words.language];
    parts.state.replaceChildren(shapeOf(state), words.states[state]);
    writeGuide(parts.text, view, words);
    parts.fill.hidden = !canFill;
    parts.copy.hidden = withoutValue.includes(state);
  }

  #listen(): void {
    const { fill, copy, teach, close, hide } = this.#parts;
    const { onFillOne, onHide, onClose } = this.#calls;
    const on = (button: HTMLElement, act: (event: MouseEvent) => void): void =>
      button.addEventListener('click', (event) => event.isTrusted && act(event));
    on(fill, (event) => this.#act(event, onFillOne));
    on(copy, (event) => this.#act(event, (ref) => void this.#copy(ref)));
    // Writes nothing and shows no value: the panel asks on, out of the page's reach.
    on(teach, () => this.#shown && void this.#teach(this.#shown.ref));
    on(close, (event) => onClose(event.detail === 0));
    on(this.#value.toggle, (event) => this.#act(event, (ref) => void this.#reveal(ref)));
    for (const [at, scope] of (['page', 'portal', 'always'] as const).entries())
      if (hide[at]) on(hide[at], () => onHide(scope));
  }

  #act(event: MouseEvent, act: (ref: string) => void): void {
    if (!this.#shown || !this.#guard) return;
    const verdict = this.#guard.judge(event);
    if (verdict === 'act') act(this.#shown.ref);
    else if (verdict !== 'untrusted') this.#say(verdict);
  }

  async #askValue(ref: string): Promise<void> {
    const value = await this.#calls.onOpen(ref).catch(() => null);
    if (this.#shown?.ref === ref) this.#value.show(value);
  }

  async #reveal(ref: string): Promise<void> {
    const full = this.#value.isFull ? null : await this.#calls.onReveal(ref).catch(() => null);
    if (this.#shown?.ref === ref) this.#value.reveal(full);
  }

  async #copy(ref: string): Promise<void> {
    const copied = await this.#calls.onCopy(ref).catch(() => false);
    if (this.#shown?.ref === ref) this.#say(copied ? 'copied' : 'nothingToCopy', copied);
  }

  async #teach(ref: string): Promise<void> {
    const there = await this.#calls.onTeach(ref).catch(() => false);
    if (this.#shown?.ref === ref) this.#say(there ? 'teachThere' : 'openPanel', there);
  }

  #say(word: MarkWord, good = false): void {
    const { said } = this.#parts;
    said.textContent = this.#around.words[word];
    said.classList.toggle('good', good);
    // The card has grown: the clock starts now, not when it is clicked again.
    this.placed();
  }
}
