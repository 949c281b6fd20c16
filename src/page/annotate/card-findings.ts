import type { FieldState } from '../../core/plan/field-state';
import type { shapeMaker } from './mark-shapes';
import type { LiveFinding, MarkLanguage } from './mark-view';
import { markWords } from './mark-words';

/** The state that a finding gives to its field. */
export function stateOfFinding(level: LiveFinding['level']): FieldState | null {
  if (level === 'info') return null;
  return level === 'error' ? 'fix' : 'look';
}

/** What the rules say of what stands on the page now; read out when it changes. */
export class CardFindings {
  readonly element: HTMLElement;
  readonly #language: MarkLanguage;
  readonly #shapeOf: ReturnType<typeof shapeMaker>;
  #said = '';

  constructor(document: Document, language: MarkLanguage, shapeOf: ReturnType<typeof shapeMaker>) {
    this.element = document.createElement('div');
    this.element.className = 'live';
    this.element.setAttribute('role', 'status');
    this.#language = language;
    this.#shapeOf = shapeOf;
  }

  clear(): void {
    this.#said = '';
    this.element.replaceChildren();
  }

  show(findings: readonly LiveFinding[]): void {
    const said = findings.map(({ message }) => message[this.#language]).join('\n');
    if (said === this.#said) return;
    // What was mended is said too: a line that only goes away is not heard.
    const mended = said === '' ? [this.#line(null, markWords.mended[this.#language])] : [];
    this.#said = said;
    this.element.replaceChildren(
      ...findings.map(({ level, message }) => this.#line(stateOfFinding(level), message[this.#language])),
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
