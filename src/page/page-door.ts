import type { Held } from '../core/plan/held';
import type { StepOutcome } from '../core/plan/outcome';
import type { Snapshot } from '../core/plan/snapshot';
import type { Step } from '../core/plan/step';
import type { PageElement } from '../core/report/page-node';
import { frameAddresses } from './frame-addresses';
import type { FillOptions, PageSession } from './page-session';
import { watchControls } from './watch/watch-controls';
import { type Pointing, watchPointing } from './watch/watch-pointing';

/** What the page layer tells whoever asked it to work; it does not know how that is done. */
export interface PageNews {
  /** Whether there still is somebody to tell: not after the extension was updated. */
  isConnected(): boolean;
  /** Resolves to whether there is interest in the next change. */
  controlsChanged(): Promise<boolean>;
  progress(done: number, total: number): void;
}

/** Thrown when something was meant for another document than this one. */
export class OtherDocumentError extends Error {
  readonly code = 'other-document';
}

/**
 * One document's page layer as the background works with it. Every order names the document that it was meant for,
 * and is refused by any other: a tab may have gone on to another page since.
 */
export class PageDoor {
  readonly #document = crypto.randomUUID();
  readonly #changes: ReturnType<typeof watchControls>;
  readonly #pointing: Pointing;
  #run = new AbortController();

  constructor(
    private readonly session: PageSession,
    private readonly news: PageNews,
    private readonly life: AbortController,
  ) {
    const report = async () => !this.#endIfOrphan() && (await news.controlsChanged());
    this.#pointing = watchPointing(document, life.signal);
    this.#changes = watchControls(document, report, life.signal);
    // A page that nobody looks at any more reports no change: whoever comes back to it, or touches it, sees no old marks.
    for (const type of ['visibilitychange', 'pointerdown', 'focusin'])
      document.addEventListener(type, () => this.#endIfOrphan(), { capture: true, passive: true, signal: life.signal });
  }

  async scan(): Promise<{ document: string; snapshot: Snapshot }> {
    const { snapshot, work } = await this.session.scan();
    this.#pointing.follow(this.session.documents());
    this.#changes.start(work);
    return { document: this.#document, snapshot };
  }

  /** The control on which the user opened the browser's own menu, of those that the last scan found. */
  pointed(): { ref: string | null } {
    const element = this.#pointing.last();
    return { ref: element === null ? null : this.session.controlAt(element) };
  }

  /** The addresses of the frames that cannot be read. */
  frames(): string[] {
    return frameAddresses(document);
  }

  describe(document: string): PageElement {
    this.#check(document);
    return this.session.describe();
  }

  read(document: string, refs: readonly string[]): { ref: string; held: Held; ours: boolean }[] {
    this.#check(document);
    return this.session.read(refs);
  }

  fill(document: string, steps: readonly Step[]): Promise<StepOutcome[]> {
    return this.#write(document, (options) => this.session.fill(steps, options));
  }

  confirm(document: string): Promise<StepOutcome[]> {
    return this.#write(document, ({ signal }) => this.session.confirm({ signal }));
  }

  undo(document: string, refs: readonly string[] | null): Promise<StepOutcome[]> {
    return this.#write(document, (options) => this.session.undo(refs, options));
  }

  stop(): void {
    this.#run.abort();
  }

  #check(document: string): void {
    if (document !== this.#document) throw new OtherDocumentError();
  }

  /** Our own writing is no news, and it ends when the user stops it or the extension is gone. */
  async #write<T>(document: string, write: (options: FillOptions) => Promise<T>): Promise<T> {
    this.#check(document);
    this.#run = new AbortController();
    this.#changes.pause();
    const onProgress = (done: number, total: number) => {
      if (!this.#endIfOrphan()) this.news.progress(done, total);
    };
    try {
      return await write({ signal: AbortSignal.any([this.#run.signal, this.life.signal]), onProgress });
    } finally {
      this.#changes.start();
    }
  }

  /** After an update of the extension this engine is an orphan: it stops writing and takes its marks away. */
  #endIfOrphan(): boolean {
    if (!this.news.isConnected()) this.life.abort();
    return this.life.signal.aborted;
  }
}
