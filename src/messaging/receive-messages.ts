import { browser } from 'wxt/browser';
import { type Answer, isEnvelope } from './envelope';
import { problemOf } from './message-error';
import { type MessageData, type MessageFrom, type MessageReply, protocol } from './protocol';
import { self } from './self';
import { type Sender, type SenderKind, senderKind } from './sender-kind';

type ToBackground = MessageFrom<'extension' | 'page'>;

/** What the background does for each message; a page's message comes with the tab that the browser says it came from. */
export type Handlers = {
  readonly [N in ToBackground]: (data: MessageData<N>, tabId: number | null) => Promise<MessageReply<N>>;
};

/** Whether a tab's page may speak at all: a listed portal, or one that the user chose to use the extension on. */
export type MayPageSend = (tabId: number, url: string) => Promise<boolean>;

/**
 * Answers the messages of the extension's pages and content scripts. Sender and data are checked first; a message that
 * does not pass gets no answer, so that a stranger learns nothing.
 */
export function receiveMessages(handlers: Handlers, mayPageSend: MayPageSend): void {
  browser.runtime.onMessage.addListener((message: unknown, sender: Sender, respond: (answer?: Answer) => void) => {
    const received = readMessage(message, senderKind(sender, self()));
    if (received === null) return false;
    void answer(handlers, mayPageSend, received).then(respond);
    return true;
  });
}

/** A message that has passed the checks of form and sender. */
export interface Received {
  readonly name: ToBackground;
  readonly data: unknown;
  readonly from: SenderKind;
}

/** The checks that every message to the background passes: sender, name, whether this sender may say it, data. */
export function readMessage(message: unknown, from: SenderKind | null): Received | null {
  if (from === null || !isEnvelope(message) || !Object.hasOwn(protocol, message.message)) return null;
  const name = message.message as keyof typeof protocol;
  if (protocol[name].from !== from.kind) return null;
  const data = protocol[name].data.safeParse(message.data);
  return data.success ? { name: name as ToBackground, data: data.data, from } : null;
}

async function answer(
  handlers: Handlers,
  mayPageSend: MayPageSend,
  { name, data, from }: Received,
): Promise<Answer | undefined> {
  try {
    if (from.kind === 'page' && !(await mayPageSend(from.tabId, from.url))) return undefined;
    const handle = handlers[name] as (data: unknown, tabId: number | null) => Promise<unknown>;
    return { ok: true, reply: await handle(data, from.kind === 'page' ? from.tabId : null) };
  } catch (error) {
    return { ok: false, problem: problemOf(error) };
  }
}
