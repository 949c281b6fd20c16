import { type Browser, browser } from 'wxt/browser';
import { receiveInSurface } from '../../messaging/receive-in-surface';
import { sendMessage } from '../../messaging/send-message';
import type { PageClient } from './page-client';

interface PanelApis {
  readonly sidePanel?: { open(options: { windowId: number }): Promise<void> };
  readonly sidebarAction?: { open(): Promise<void> };
}

/** The browser as the panel and the popup see it. */
export function browserPageClient(): PageClient {
  let { windowId, tabId }: Place = { windowId: null, tabId: null };
  return {
    send: sendMessage,
    receive: receiveInSurface,
    followTab(onTab, signal) {
      const take = (place: Place): void => {
        ({ windowId, tabId } = place);
        onTab(place.tabId);
      };
      void followTab(take, signal);
    },
    openOptions: (hash) => void openOptions(hash),
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

async function openOptions(hash: string): Promise<void> {
  const url = browser.runtime.getURL('/options.html');
  await browser.tabs.create({ url: `${url}${hash}` });
}

/** A browser without side panels gets the panel as a page of its own, which keeps to the tab in its address. */
async function openAsPage(tabId: number | null): Promise<void> {
  const url = browser.runtime.getURL('/sidepanel.html');
  await browser.tabs.create({ url: `${url}?tab=${tabId ?? ''}` });
}

function tabInAddress(): number | null {
  const named = new URLSearchParams(location.search).get('tab');
  return named !== null && /^\d+$/.test(named) ? Number(named) : null;
}

interface Place {
  readonly tabId: number | null;
  readonly windowId: number | null;
}

async function followTab(onTab: (place: Place) => void, signal: AbortSignal): Promise<void> {
  const kept = tabInAddress();
  const [active] = kept === null ? await browser.tabs.query({ active: true, currentWindow: true }) : [];
  const windowId = active?.windowId ?? null;
  let current = kept ?? active?.id ?? null;
  const onActivated = (info: { tabId: number; windowId: number }): void => {
    if (kept !== null || info.windowId !== windowId) return;
    current = info.tabId;
    onTab({ tabId: current, windowId });
  };
  const onUpdated = (tabId: number, change: Browser.tabs.OnUpdatedInfo): void => {
    if (tabId === current && change.status !== undefined) onTab({ tabId, windowId });
  };
  browser.tabs.onActivated.addListener(onActivated);
  browser.tabs.onUpdated.addListener(onUpdated);
  signal.addEventListener('abort', () => {
    browser.tabs.onActivated.removeListener(onActivated);
    browser.tabs.onUpdated.removeListener(onUpdated);
  });
  if (!signal.aborted) onTab({ tabId: current, windowId });
}
