import type { MarkWords } from '../../core/plan/mark-words';
import type { ShownValue } from './mark-view';

/**
 * The profile's value in the card. It is drawn as generated content: unlike text in a closed root, that can neither be
 * selected nor found by a page's `window.find`, and its font is one that no page can replace.
 */
export class CardValue {
  readonly element: HTMLElement;
  readonly toggle: HTMLButtonElement;
  readonly #text: HTMLElement;
  readonly #words: MarkWords;
  #shown: ShownValue | null = null;
  #full: string | null = null;

  constructor(document: Document, words: MarkWords) {
    const make = (tag: 'div' | 'span', className: string): HTMLElement => {
      const made = document.createElement(tag);
      made.className = className;
      return made;
    };
    this.#words = words;
    this.element = make('div', 'value');
    this.#text = make('span', 'value-text');
    this.toggle = document.createElement('button');
    this.toggle.type = 'button';
    this.toggle.className = 'quiet';
    const name = make('span', 'value-name');
    name.textContent = words.profileHas;
    this.element.append(name, this.#text, this.toggle);
    this.clear();
  }

  /** Whether the whole number is on the screen. */
  get isFull(): boolean {
    return this.#full !== null;
  }

  clear(): void {
    this.#shown = null;
    this.#full = null;
    this.#write();
  }

  show(value: ShownValue | null): void {
    this.#shown = value;
    this.#full = null;
    this.#write();
  }

  /** Shows the value in full, or masked again (null). */
  reveal(full: string | null): void {
    this.#full = full;
    this.#write();
  }

  #write(): void {
    const text = this.#full ?? this.#shown?.text ?? '';
    this.element.hidden = text === '';
    if (text === '') delete this.#text.dataset.value;
    else this.#text.dataset.value = text;
    this.toggle.hidden = this.#shown?.masked !== true;
    this.toggle.textContent = this.#words[this.isFull ? 'hideValue' : 'reveal'];
  }
}
