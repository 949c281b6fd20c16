import type { Mark } from './mark';
import type { LiveFinding } from './mark-view';

interface LiveCheckParts {
  readonly view: Window;
  /** The marks near the viewport. */
  readonly near: () => readonly Mark[];
  readonly ask: (ref: string) => Promise<readonly LiveFinding[]>;
  readonly show: (mark: Mark, findings: readonly LiveFinding[]) => void;
  readonly signal: AbortSignal;
}

/**
 * Has the rules look at a field while the user types in it: at most once a frame and one question at a time, so that
 * the keys never wait. An answer that typing has overtaken is not shown.
 */
export class LiveCheck {
  readonly #parts: LiveCheckParts;
  #waiting: Mark | null = null;
  #frame = 0;
  #isAsking = false;

  constructor(parts: LiveCheckParts) {
    this.#parts = parts;
    parts.signal.addEventListener('abort', () => parts.view.cancelAnimationFrame(this.#frame));
  }

  listen(document: Document): void {
    const { near, signal } = this.#parts;
    const onInput = (event: Event): void => {
      if (!event.isTrusted || (event as InputEvent).isComposing) return;
      const [target] = event.composedPath();
      const mark = target instanceof Node ? near().find(({ element }) => element.contains(target)) : undefined;
      if (mark) this.look(mark);
    };
    for (const type of ['input', 'change', 'compositionend'] as const)
      document.addEventListener(type, onInput, { capture: true, passive: true, signal });
  }

  /** Looks at a field in the next frame. */
  look(mark: Mark): void {
    if (mark.view.fieldId === null || this.#parts.signal.aborted) return;
    this.#waiting = mark;
    this.#schedule();
  }

  #schedule(): void {
    if (this.#isAsking) return;
    this.#frame ||= this.#parts.view.requestAnimationFrame(() => {
      this.#frame = 0;
      void this.#ask();
    });
  }

  async #ask(): Promise<void> {
    const mark = this.#waiting;
    if (!mark) return;
    this.#waiting = null;
    this.#isAsking = true;
    const findings = await this.#parts.ask(mark.view.ref).catch(() => []);
    this.#isAsking = false;
    if (this.#parts.signal.aborted) return;
    if (this.#waiting !== mark) this.#parts.show(mark, findings);
    if (this.#waiting) this.#schedule();
  }
}
