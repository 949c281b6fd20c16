import { browser } from 'wxt/browser';
import { type Answer, isAnswer, isEnvelope } from './envelope';
import { problemOf } from './message-error';
import type { MessageData, MessageFrom, MessageReply, MessageTo } from './protocol';
import type { Sender } from './sender-kind';

/**
 * The content scripts' side. Only types of the protocol are used here: zod would weigh more than the rest of the
 * detector. Nothing is lost by it, since only this extension can reach these listeners, and the background checks
 * whatever a page says.
 */
export type PageHandlers = {
  readonly [N in MessageTo<'page'>]: (data: MessageData<N>) => Promise<MessageReply<N>> | MessageReply<N>;
};

/** Whether the extension that this script came from is still running: not after an update or a reload. */
export function isConnected(): boolean {
  return browser.runtime?.id !== undefined;
}

/** Tells or asks the background. @returns null when it did not answer, or refused */
export async function sendFromPage<N extends MessageFrom<'page'>>(
  name: N,
  data: MessageData<N>,
): Promise<MessageReply<N> | null> {
  if (!isConnected()) return null;
  const arrived: unknown = await browser.runtime.sendMessage({ message: name, data }).catch(() => undefined);
  return isAnswer(arrived) && arrived.ok ? (arrived.reply as MessageReply<N>) : null;
}

/** Answers the background's messages until the signal is aborted. */
export function receiveInPage(handlers: PageHandlers, signal: AbortSignal): void {
  function listen(message: unknown, sender: Sender, respond: (answer: Answer) => void): boolean {
    // A content script of another tab has `sender.tab`; the background, which alone may call here, has none.
    if (sender.id !== browser.runtime.id || sender.tab !== undefined || !isEnvelope(message)) return false;
    if (!Object.hasOwn(handlers, message.message)) return false;
    const handle = handlers[message.message as MessageTo<'page'>] as (data: unknown) => unknown;
    void answer(async () => handle(message.data)).then(respond);
    return true;
  }
  browser.runtime.onMessage.addListener(listen);
  signal.addEventListener('abort', () => browser.runtime.onMessage.removeListener(listen));
}

/** A handler for an order that has nothing to answer. */
export function quietly<D>(work: (data: D) => void): (data: D) => null {
  return (data) => {
    work(data);
    return null;
  };
}

async function answer(handle: () => Promise<unknown>): Promise<Answer> {
  try {
    return { ok: true, reply: (await handle()) ?? null };
  } catch (error) {
    return { ok: false, problem: problemOf(error) };
  }
}
