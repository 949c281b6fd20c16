import { type Browser, browser } from 'wxt/browser';
import type { MessageData, MessageFrom, MessageReply } from '../../messaging/protocol';
import { receiveInSurface } from '../../messaging/receive-in-surface';
import { loadMessages } from './load-messages';
import { type EarlyLook, type TabPlace, tabInAddress } from './look-early';
import type { PageClient } from './page-client';

interface PanelApis {
  readonly sidePanel?: { open(options: { windowId: number }): Promise<void> };
  readonly sidebarAction?: { open(): Promise<void> };
}

/** The browser as the panel and the popup see it. */
export function browserPageClient(early: EarlyLook): PageClient {
  let { windowId, tabId }: TabPlace = { windowId: null, tabId: null };
  let first: EarlyLook['view'] | null = early.view;
  return {
    async send<N extends MessageFrom<'extension'>>(name: N, data: MessageData<N>) {
      const view = name === 'viewPage' ? first : null;
      first = null;
      if (view && (await view.then(isFor(data), () => true))) return view as Promise<MessageReply<N>>;
      return (await loadMessages()).sendMessage(name, data);
    },
    receive: receiveInSurface,
    followTab(onTab, signal) {
      const take = (place: TabPlace): void => {
        ({ windowId, tabId } = place);
        onTab(tabId);
      };
      void early.place.then((place) => followTab(place, take, signal));
    },
    openOptions: (hash) => void openOptions(hash),
    openAddress: (address) => {
      if (address.startsWith('https://')) void browser.tabs.create({ url: address });
    },
    openPanel() {
      // Nothing may be awaited before: the browser wants to see the click.
      const { sidePanel, sidebarAction } = browser as PanelApis;
      const opening = sidePanel && windowId !== null ? sidePanel.open({ windowId }) : sidebarAction?.open();
      void (opening ?? openAsPage(tabId)).then(() => window.close());
    },
    async fillKeys() {
      const commands = await browser.commands.getAll();
      return commands.find(({ name }) => name === 'fill-page')?.shortcut || null;
    },
  };
}

function isFor(data: unknown): (view: { readonly tabId: number }) => boolean {
  return (view) => typeof data === 'object' && data !== null && 'tabId' in data && data.tabId === view.tabId;
}

async function openOptions(hash: string): Promise<void> {
  const url = browser.runtime.getURL('/options.html');
  await browser.tabs.create({ url: `${url}${hash}` });
}

/** A browser without side panels gets the panel as a page of its own, which keeps to the tab in its address. */
async function openAsPage(tabId: number | null): Promise<void> {
  const url = browser.runtime.getURL('/sidepanel.html');
  await browser.tabs.create({ url: `${url}?tab=${tabId ?? ''}` });
}

function followTab({ tabId, windowId }: TabPlace, onTab: (place: TabPlace) => void, signal: AbortSignal): void {
  let current = tabId;
  const onActivated = (info: { tabId: number; windowId: number }): void => {
    if (tabInAddress() !== null || info.windowId !== windowId) return;
    current = info.tabId;
    onTab({ tabId: current, windowId });
  };
  const onUpdated = (updated: number, change: Browser.tabs.OnUpdatedInfo): void => {
    if (updated === current && change.status !== undefined) onTab({ tabId: updated, windowId });
  };
  browser.tabs.onActivated.addListener(onActivated);
  browser.tabs.onUpdated.addListener(onUpdated);
  signal.addEventListener('abort', () => {
    browser.tabs.onActivated.removeListener(onActivated);
    browser.tabs.onUpdated.removeListener(onUpdated);
  });
  if (!signal.aborted) onTab({ tabId, windowId });
}
