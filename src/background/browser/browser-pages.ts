import { browser } from 'wxt/browser';
import { seenPageSchema } from '../../core/footer/check/seen-page';
import { askPage } from '../../messaging/background-messages';
import type { Pages } from '../house';

/** The tabs of this browser. */
export const browserPages: Pages = {
  async urlOf(tabId) {
    const tab = await browser.tabs.get(tabId).catch(() => null);
    return tab?.url ?? null;
  },
  async isInFront(tabId) {
    const tab = await browser.tabs.get(tabId).catch(() => null);
    if (tab?.active !== true) return false;
    const window = await browser.windows.get(tab.windowId).catch(() => null);
    return window?.focused === true;
  },
  bringEngine: (tabId) => bring(tabId, '/engine.js'),
  bringAnnotator: (tabId) => bring(tabId, '/page-annotator.js'),
  bringDescriber: (tabId) => bring(tabId, '/page-describer.js'),
  async readFooter(tabId) {
    const injection = { target: { tabId, frameIds: [0] }, files: ['/footer-reader.js' as const] };
    const answers: readonly { readonly result?: unknown }[] | null = await browser.scripting
      .executeScript(injection)
      .catch(() => null);
    const seen = seenPageSchema.safeParse(answers?.[0]?.result);
    return seen.success ? seen.data : null;
  },
  ask: askPage,
};

async function bring(
  tabId: number,
  file: '/engine.js' | '/page-annotator.js' | '/page-describer.js',
): Promise<boolean> {
  const injection = { target: { tabId, frameIds: [0] }, files: [file] };
  const brought = await browser.scripting.executeScript(injection).catch(() => null);
  return brought !== null;
}
