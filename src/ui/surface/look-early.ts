import { browser } from 'wxt/browser';
import { isAnswer } from '../../messaging/envelope';
import { MessageError } from '../../messaging/message-error';
import type { PageView } from '../../messaging/page-view';

/** The tab that a surface is about. */
export interface TabPlace {
  readonly tabId: number | null;
  readonly windowId: number | null;
}

/** What was asked for before the surface itself was loaded. */
export interface EarlyLook {
  readonly place: Promise<TabPlace>;
  /** The background's answer about that tab. */
  readonly view: Promise<PageView>;
}

/**
 * Asks the background for the first picture's data while the surface is still being loaded: both then take as long as
 * the slower one. Imports next to nothing, not even the protocol's checks: the answer is our own background's.
 */
export function lookEarly(): EarlyLook {
  const place = findTab();
  const view = place.then(({ tabId }) => askFor(tabId));
  // Whoever draws the surface hears of it; until then nobody listens.
  view.catch(() => undefined);
  return { place, view };
}

/** The tab named in the address, where the panel is a page of its own; else the one before the user in this window. */
async function findTab(): Promise<TabPlace> {
  const named = tabInAddress();
  if (named !== null) return { tabId: named, windowId: null };
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return { tabId: tab?.id ?? null, windowId: tab?.windowId ?? null };
}

/** The tab that a panel opened as a page of its own keeps to. */
export function tabInAddress(): number | null {
  const named = new URLSearchParams(location.search).get('tab');
  return named !== null && /^\d+$/.test(named) ? Number(named) : null;
}

async function askFor(tabId: number | null): Promise<PageView> {
  const arrived: unknown = await browser.runtime
    .sendMessage({ message: 'viewPage', data: { tabId } })
    .catch(() => null);
  if (!isAnswer(arrived)) throw new MessageError('no-answer');
  if (!arrived.ok) throw new MessageError(arrived.problem);
  return arrived.reply as PageView;
}
