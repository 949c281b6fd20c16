import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Answer } from '../../src/messaging/envelope';

type Trigger = (message: unknown, sender: object, respond: (answer?: Answer) => void) => Promise<unknown[]>;

/** Delivers a message to the listeners as the browser does. @returns the answer; undefined when nobody answers */
export function deliver(message: unknown, sender: object): Promise<Answer | undefined> {
  const trigger = fakeBrowser.runtime.onMessage.trigger as unknown as Trigger;
  return new Promise((resolve) => {
    // A listener that returns true answers later; when none does, the browser closes the channel.
    void trigger(message, sender, resolve).then((kept) => kept.includes(true) || resolve(undefined));
  });
}
