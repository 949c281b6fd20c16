import { MessageError } from '../../../src/messaging/message-error';
import type { PageView } from '../../../src/messaging/page-view';
import type { MessageData, MessageFrom, MessageReply } from '../../../src/messaging/protocol';
import type { SurfaceListeners } from '../../../src/messaging/receive-in-surface';
import type { PageClient } from '../../../src/ui/surface/page-client';

type Name = MessageFrom<'extension'>;
type Answers = { [N in Name]?: (data: MessageData<N>) => Promise<MessageReply<N>> | MessageReply<N> };

/** The browser and the background of the surfaces' tests: answers what it is told to, and notes what was asked. */
export class FakePageClient implements PageClient {
  readonly sent: { name: Name; data: unknown }[] = [];
  readonly opened: string[] = [];
  readonly answers: Answers = {};
  view: PageView;
  #listeners: SurfaceListeners = {};
  #onTab: (tabId: number | null) => void = () => undefined;

  constructor(view: PageView) {
    this.view = view;
  }

  async send<N extends Name>(name: N, data: MessageData<N>): Promise<MessageReply<N>> {
    this.sent.push({ name, data });
    const answer = this.answers[name] as ((data: MessageData<N>) => MessageReply<N>) | undefined;
    if (answer) return answer(data);
    if (name === 'viewPage' || name === 'selectProfile') return this.view as MessageReply<N>;
    throw new MessageError('no-answer');
  }
  receive(listeners: SurfaceListeners, signal: AbortSignal): void {
    this.#listeners = listeners;
    signal.addEventListener('abort', () => {
      this.#listeners = {};
    });
  }
  followTab(onTab: (tabId: number | null) => void): void {
    this.#onTab = onTab;
    onTab(this.view.tabId);
  }
  openOptions = (hash: string): void => {
    this.opened.push(`options${hash}`);
  };
  openAddress = (address: string): void => {
    this.opened.push(address);
  };
  openPanel = (): void => {
    this.opened.push('panel');
  };
  async fillKeys(): Promise<string | null> {
    return 'Alt+Shift+F';
  }

  /** The user goes to another tab, or the page loads another. */
  goTo(tabId: number | null): void {
    this.#onTab(tabId);
  }
  tellChanged(tabId: number): void {
    this.#listeners.pageChanged?.({ tabId });
  }
  tellProgress(tabId: number, done: number, total: number): void {
    this.#listeners.fillProgress?.({ tabId, done, total });
  }
}
