import { browser } from 'wxt/browser';
import { type Answer, isEnvelope } from './envelope';
import type { MessageData, MessageTo } from './protocol';
import { self } from './self';
import { type Sender, senderKind } from './sender-kind';

type ToSurfaces = MessageTo<'surfaces'>;

/** What a surface does when the background tells it something. */
export type SurfaceListeners = { readonly [N in ToSurfaces]?: (data: MessageData<N>) => void };

/**
 * Listens to the background in the panel or the popup, until the signal is aborted. It hears from the first moment; the
 * protocol's checks are loaded with the first message, which no first picture has to wait for.
 */
export function receiveInSurface(listeners: SurfaceListeners, signal: AbortSignal): void {
  function listen(message: unknown, sender: Sender, respond: (answer?: Answer) => void): boolean {
    if (senderKind(sender, self())?.kind !== 'extension' || !isEnvelope(message)) return false;
    const { message: name, data } = message;
    if (!isForSurfaces(name) || listeners[name] === undefined) return false;
    void tell(listeners, name, data, signal).then(respond, () => respond());
    return true;
  }
  browser.runtime.onMessage.addListener(listen);
  signal.addEventListener('abort', () => browser.runtime.onMessage.removeListener(listen));
}

function isForSurfaces(name: string): name is ToSurfaces {
  return name === 'pageChanged' || name === 'fillProgress';
}

/** @returns no answer for data that do not pass, as with every message */
async function tell(
  listeners: SurfaceListeners,
  name: ToSurfaces,
  arrived: unknown,
  signal: AbortSignal,
): Promise<Answer | undefined> {
  const { protocol } = await import('./protocol');
  const data = protocol[name].data.safeParse(arrived);
  if (!data.success || signal.aborted) return undefined;
  (listeners[name] as (data: unknown) => void)(data.data);
  return { ok: true, reply: null };
}
