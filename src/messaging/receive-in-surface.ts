import { browser } from 'wxt/browser';
import { type Answer, isEnvelope } from './envelope';
import { type MessageData, type MessageTo, protocol } from './protocol';
import { self } from './self';
import { type Sender, senderKind } from './sender-kind';

type ToSurfaces = MessageTo<'surfaces'>;

/** What a surface does when the background tells it something. */
export type SurfaceListeners = { readonly [N in ToSurfaces]?: (data: MessageData<N>) => void };

/** Listens to the background in the panel or the popup, until the signal is aborted. */
export function receiveInSurface(listeners: SurfaceListeners, signal: AbortSignal): void {
  function listen(message: unknown, sender: Sender, respond: (answer: Answer) => void): boolean {
    if (senderKind(sender, self())?.kind !== 'extension' || !isEnvelope(message)) return false;
    const tell = listenerFor(listeners, message.message, message.data);
    if (tell === null) return false;
    tell();
    respond({ ok: true, reply: null });
    return false;
  }
  browser.runtime.onMessage.addListener(listen);
  signal.addEventListener('abort', () => browser.runtime.onMessage.removeListener(listen));
}

function listenerFor(listeners: SurfaceListeners, name: string, arrived: unknown): (() => void) | null {
  if (name !== 'pageChanged' && name !== 'fillProgress') return null;
  const data = protocol[name].data.safeParse(arrived);
  const listener = listeners[name] as ((data: unknown) => void) | undefined;
  return data.success && listener !== undefined ? () => listener(data.data) : null;
}
