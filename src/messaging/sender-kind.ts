/** What the browser itself says of a message's sender: the part of `runtime.MessageSender` that is judged. */
export interface Sender {
  readonly id?: string | undefined;
  readonly url?: string | undefined;
  readonly origin?: string | undefined;
  readonly frameId?: number | undefined;
  readonly tab?: { readonly id?: number | undefined } | undefined;
}

/** This extension, as the browser knows it. */
export interface Self {
  readonly id: string;
  /** `chrome-extension://…` or `moz-extension://…` */
  readonly origin: string;
}

export type SenderKind =
  | { readonly kind: 'extension' }
  /** A content script of ours in the top frame of a tab; whether that page may speak is still to be judged. */
  | { readonly kind: 'page'; readonly tabId: number; readonly url: string };

/**
 * Who sent a message, judged only by what the browser says of the sender, never by the message.
 * @returns null for strangers: other extensions, frames inside a page, opaque or unencrypted origins
 */
export function senderKind(sender: Sender, self: Self): SenderKind | null {
  if (sender.id !== self.id || !isTopFrame(sender)) return null;
  const origin = originOf(sender.url);
  if (sender.origin !== undefined && sender.origin !== origin) return null;
  if (origin === self.origin) return { kind: 'extension' };
  const tabId = sender.tab?.id;
  if (tabId === undefined || sender.url === undefined || sender.frameId !== 0) return null;
  return origin?.startsWith('https://') ? { kind: 'page', tabId, url: sender.url } : null;
}

function isTopFrame(sender: Sender): boolean {
  return sender.frameId === undefined || sender.frameId === 0;
}

/** `URL.origin` is `null` for extension schemes in some engines, so it is put together from its parts. */
function originOf(url: string | undefined): string | null {
  if (url === undefined || !URL.canParse(url)) return null;
  const { protocol, host } = new URL(url);
  return host === '' ? null : `${protocol}//${host}`;
}
