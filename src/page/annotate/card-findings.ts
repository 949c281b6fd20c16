import type { FieldState } from '../../core/plan/field-state';
import type { MarkWords } from '../../core/plan/mark-words';
import type { shapeMaker } from './mark-shapes';
import type { LiveFinding } from './mark-view';

/** The state that a finding gives to its field. */
export function stateOfFinding(level: LiveFinding['level']): FieldState | null {
  if (level === 'info') return null;
  return level === 'error' ? 'fix' : 'look';
}

/** What the rules say of what stands on the page now; read out when it changes. */
export class CardFindings {
  readonly element: HTMLElement;
  readonly #words: MarkWords;
  readonly #shapeOf: ReturnType<typeof shapeMaker>;
  #said = '';

  constructor(document: Document, words: MarkWords, shapeOf: ReturnType<typeof shapeMaker>) {
    this.element = document.createElement('div');
    this.element.className = 'live';
    this.element.setAttribute('role', 'status');
    this.#words = words;
    this.#shapeOf = shapeOf;
  }

  clear(): void {
    this.#said = '';
    this.element.replaceChildren();
  }

  show(findings: readonly LiveFinding[]): void {
    const said = findings.map(({ message }) => message[this.#words.language]).join('\n');
    if (said === this.#said) return;
    // What was mended is said too: a line that only goes away is not heard.
    const mended = said === '' ? [this.#line(null, this.#words.mended)] : [];
    this.#said = said;
    this.element.replaceChildren(
      ...findings.map(({ level, message }) => this.#line(stateOfFinding(level), message[this.#words.language])),
      ...mended,
    );
  }

  #line(state: FieldState | null, text: string): HTMLElement {
    const line = this.element.ownerDocument.createElement('p');
    if (state !== null) {
      line.dataset.state = state;
      line.append(this.#shapeOf(state));
    }
    line.append(text);
    return line;
  }
}
