import type { MessageData, MessageFrom, MessageReply } from '../../messaging/protocol';
import type { SurfaceListeners } from '../../messaging/receive-in-surface';

/** What the panel and the popup need of the browser. */
export interface PageClient {
  /** @throws {MessageError} with a code that `sayProblem` has the sentence for */
  send<N extends MessageFrom<'extension'>>(name: N, data: MessageData<N>): Promise<MessageReply<N>>;
  receive(listeners: SurfaceListeners, signal: AbortSignal): void;
  /** Tells the tab that the user has before him in this window: at once, when it changes, when it loads another page. */
  followTab(onTab: (tabId: number | null) => void, signal: AbortSignal): void;
  /** Opens the options page at an address such as `#/welcome`. */
  openOptions(hash: string): void;
  /** Opens an https address of a page that cannot be read where it is. */
  openAddress(address: string): void;
  /** Opens the side panel; only out of a click. */
  openPanel(): void;
  /** The keys that fill the page, as the user has set them; null when he has none. */
  fillKeys(): Promise<string | null>;
}
