import type { FieldId } from '../../core/catalogue/fields';
import type { WatermarkChoice } from '../../core/images/watermark-choice';
import type { PageReport as PageReportFile } from '../../core/report/page-report';
import { problemOf } from '../../messaging/message-error';
import type { FillReport, PageView } from '../../messaging/page-view';
import type { MessageData, MessageFrom, MessageReply } from '../../messaging/protocol';
import type { PageClient } from './page-client';

interface FillProgress {
  readonly done: number;
  readonly total: number;
}

/** What became of the last fill or undo of this page. */
export interface PageReport {
  readonly kind: 'fill' | 'undo';
  readonly outcomes: FillReport['outcomes'];
}

export interface PageState {
  readonly tabId: number | null;
  /** Null until the tab was looked at. */
  readonly view: PageView | null;
  /** Why the last look or order failed, as the code of a `MessageError`. */
  readonly problem: string | null;
  readonly progress: FillProgress | null;
  readonly report: PageReport | null;
  readonly stopping: boolean;
}

const nothing: PageState = { tabId: null, view: null, problem: null, progress: null, report: null, stopping: false };

/** The page of the tab before the user, followed: what is there, what is being done, what became of it. */
export class PageStore {
  #state = nothing;
  /** A look is on its way, and something has changed since it was sent. */
  #looking = false;
  #lookAgain = false;
  /** Answers to what was asked of an earlier page are not taken. */
  #page = 0;
  /** A fill of ours is on its way. */
  #filling = false;
  readonly #listeners = new Set<() => void>();
  readonly #client: PageClient;

  constructor(client: PageClient) {
    this.#client = client;
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  readonly state = (): PageState => this.#state;

  /** Follows the tab and the background until the signal is aborted. */
  start(signal: AbortSignal): void {
    this.#client.receive(
      {
        pageChanged: ({ tabId }) => tabId === this.#state.tabId && void this.look(),
        fillProgress: ({ tabId, done, total }) => {
          if (tabId === this.#state.tabId) this.#show({ progress: { done, total } });
        },
      },
      signal,
    );
    this.#client.followTab((tabId) => {
      this.#page += 1;
      this.#looking = false;
      const sameTab = tabId === this.#state.tabId;
      // The old list stays until the new one is there, unless it would be another tab's.
      this.#show(sameTab ? { report: null, problem: null } : { ...nothing, tabId });
      void this.look();
    }, signal);
  }

  /** Looks at the page again. */
  readonly look = async (): Promise<void> => {
    this.#lookAgain = this.#looking;
    if (this.#looking) return;
    this.#looking = true;
    const page = this.#page;
    await this.#ask('viewPage', {}, (view) => this.#take(view));
    if (page !== this.#page) return;
    this.#looking = false;
    if (this.#lookAgain) await this.look();
  };

  /** Fills what is ready (`refs` null) or the given controls; `overwrite` lists those whose own text may go. */
  readonly fill = async (refs: readonly string[] | null, overwrite: readonly string[] = []): Promise<void> => {
    if (this.#filling) return;
    this.#filling = true;
    this.#show({ report: null, problem: null, progress: { done: 0, total: 0 } });
    const order = { refs: refs && [...refs], overwrite: [...overwrite] };
    const page = this.#page;
    await this.#ask('fillPage', order, (report) => this.#finish('fill', report));
    this.#filling = false;
    this.#end();
    // The page that came meanwhile was looked at while the fill of the one before was still called under way.
    if (page !== this.#page) void this.look();
  };

  readonly undo = async (refs: readonly string[] | null): Promise<void> => {
    await this.#ask('undoFill', { refs: refs && [...refs] }, (report) => this.#finish('undo', report));
    // A look while it ran has shown it as under way, and nothing else says that it is over.
    if (!this.#filling) this.#end();
  };

  readonly stop = async (): Promise<void> => {
    this.#show({ stopping: true });
    await this.#ask('stopFill', {}, () => undefined);
  };

  readonly select = async (choice: Omit<MessageData<'selectProfile'>, 'tabId'>): Promise<void> => {
    await this.#ask('selectProfile', choice, (view) => this.#take(view));
    this.#show({ report: null });
  };

  readonly showField = (ref: string): Promise<boolean> => this.#ask('showField', { ref }, () => undefined);

  /** Works on this page although it is of no listed portal. */
  readonly adoptPage = (): Promise<boolean> => this.#ask('usePage', {}, (view) => this.#take(view));

  /** Whether pictures get a watermark on this portal, and its words. @returns whether it was remembered */
  readonly setWatermark = (choice: WatermarkChoice): Promise<boolean> =>
    this.#ask('setWatermark', choice, (view) => this.#take(view));

  /** Says what a field is (null: none of the filing). @returns whether it was remembered */
  readonly teach = (ref: string, fieldId: FieldId | null): Promise<boolean> =>
    this.#ask('teachField', { ref, fieldId }, (view) => this.#take(view));

  readonly unteach = (ref: string): Promise<boolean> => this.#ask('unteachField', { ref }, (view) => this.#take(view));

  /** The report of this page, as it would be saved; null when it could not be made. */
  readonly report = async (): Promise<PageReportFile | null> => {
    let made: PageReportFile | null = null;
    await this.#ask('reportPage', {}, (report) => {
      made = report;
    });
    return made;
  };

  /** What was asked for outside of the panel is taken up, or not wanted any more. */
  readonly endErrand = async (): Promise<void> => {
    const { view } = this.#state;
    if (view?.errand) this.#show({ view: { ...view, errand: null } });
    await this.#ask('endErrand', {}, () => undefined);
    // A look that was sent before may bring the errand back with its answer; the last word is a look after its end.
    await this.look();
  };

  readonly forgetReport = (): void => this.#show({ report: null });

  readonly forgetProblem = (): void => this.#show({ problem: null });

  /** A look that was sent while it ran says that it is under way, and its answer may come only now: so one more. */
  #end(): void {
    this.#show({ progress: null, stopping: false });
    if (this.#looking) void this.look();
  }

  #take(view: PageView): void {
    const { report, progress } = this.#state;
    const refs = new Set(view.fields.map(({ ref }) => ref));
    // The progress of our own fill ends with its answer, not with a look in between.
    const going = this.#filling ? progress : view.filling;
    const stillHere = report?.outcomes.some(({ ref }) => refs.has(ref)) ?? false;
    this.#show({ view, problem: null, progress: going, report: stillHere ? report : null });
  }

  #finish(kind: PageReport['kind'], { outcomes, view }: FillReport): void {
    this.#show({ report: { kind, outcomes }, view, problem: null });
  }

  async #ask<N extends MessageFrom<'extension'>>(
    name: N,
    data: Omit<MessageData<N>, 'tabId'>,
    take: (reply: MessageReply<N>) => void,
  ): Promise<boolean> {
    const { tabId } = this.#state;
    if (tabId === null) return false;
    const page = this.#page;
    try {
      const reply = await this.#client.send(name, { ...data, tabId } as MessageData<N>);
      if (page === this.#page) take(reply);
      return true;
    } catch (error) {
      if (page === this.#page) this.#show({ problem: problemOf(error) });
      return false;
    }
  }

  #show(change: Partial<PageState>): void {
    this.#state = { ...this.#state, ...change };
    for (const listener of this.#listeners) listener();
  }
}
