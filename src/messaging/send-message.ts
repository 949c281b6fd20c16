import { browser } from 'wxt/browser';
import { isAnswer } from './envelope';
import { MessageError } from './message-error';
import { type MessageData, type MessageFrom, type MessageName, type MessageReply, protocol } from './protocol';

/**
 * Sends a message from an extension page to the background.
 * @throws {MessageError} with a code, when the background could not do it or is gone
 */
export async function sendMessage<N extends MessageFrom<'extension'>>(
  name: N,
  data: MessageData<N>,
): Promise<MessageReply<N>> {
  const arrived = await browser.runtime.sendMessage({ message: name, data }).catch(noAnswer);
  return readReply(name, arrived);
}

/** Checks what came back for a message against the protocol. */
export function readReply<N extends MessageName>(name: N, arrived: unknown): MessageReply<N> {
  if (!isAnswer(arrived)) throw new MessageError('no-answer');
  if (!arrived.ok) throw new MessageError(arrived.problem);
  const reply = protocol[name].reply.safeParse(arrived.reply);
  if (!reply.success) throw new MessageError('bad-reply');
  return reply.data as MessageReply<N>;
}

/** The browser's own words for “nobody listens there” differ; all of them mean the same here. */
export function noAnswer(): undefined {
  return undefined;
}
