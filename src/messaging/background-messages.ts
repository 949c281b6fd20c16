import { browser } from 'wxt/browser';
import type { MessageData, MessageReply, MessageTo } from './protocol';
import { noAnswer, readReply } from './send-message';

/**
 * Asks the engine in the top frame of a tab.
 * @throws {MessageError} `no-answer` when no engine is there
 */
export async function askPage<N extends MessageTo<'page'>>(
  tabId: number,
  name: N,
  data: MessageData<N>,
): Promise<MessageReply<N>> {
  const arrived = await browser.tabs.sendMessage(tabId, { message: name, data }, { frameId: 0 }).catch(noAnswer);
  return readReply(name, arrived);
}

/** Tells all open surfaces. @returns whether any of them listens */
export async function tellSurfaces<N extends MessageTo<'surfaces'>>(name: N, data: MessageData<N>): Promise<boolean> {
  const arrived = await browser.runtime.sendMessage({ message: name, data }).catch(noAnswer);
  try {
    readReply(name, arrived);
    return true;
  } catch {
    return false;
  }
}
