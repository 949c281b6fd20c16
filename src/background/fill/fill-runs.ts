import { MessageError } from '../../messaging/message-error';

/** One fill or undo under way in a tab. */
export interface FillRun {
  readonly tabId: number;
  readonly signal: AbortSignal;
  done: number;
  total: number;
}

/** The fills under way, one a tab. Held in memory only: when the background ends, they have ended. */
export class FillRuns {
  readonly #runs = new Map<number, { run: FillRun; controller: AbortController }>();
  readonly #ended: (tabId: number) => void;

  /** @param ended told once of every run that is over: whoever did not order it has no other way to know */
  constructor(ended: (tabId: number) => void) {
    this.#ended = ended;
  }

  /** @throws {MessageError} `busy` while another run goes on in the tab */
  start(tabId: number): FillRun {
    if (this.#runs.has(tabId)) throw new MessageError('busy');
    const controller = new AbortController();
    const run: FillRun = { tabId, signal: controller.signal, done: 0, total: 0 };
    this.#runs.set(tabId, { run, controller });
    return run;
  }

  of(tabId: number): FillRun | null {
    return this.#runs.get(tabId)?.run ?? null;
  }

  stop(tabId: number): void {
    this.#runs.get(tabId)?.controller.abort();
  }

  end(run: FillRun): void {
    if (this.#runs.get(run.tabId)?.run !== run) return;
    this.#runs.delete(run.tabId);
    this.#ended(run.tabId);
  }
}
