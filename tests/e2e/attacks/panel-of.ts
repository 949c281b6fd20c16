import type { Page } from 'puppeteer-core';
import type { LaunchedBrowser } from '../../harness/launch-browser';
import { openExtensionPage } from '../../harness/open-page';
import { evaluateIn, waitFor } from '../../harness/wait-for';

interface TabsApi {
  readonly tabs: { query(filter: object): Promise<{ id?: number }[]> };
}

/** The tab that was opened last, whatever it shows: of a page that is no portal the extension cannot see the address. */
async function newestTab(probe: Page): Promise<number> {
  const ask = async () => {
    const api =
      (globalThis as { browser?: TabsApi; chrome?: TabsApi }).browser ?? (globalThis as { chrome?: TabsApi }).chrome;
    return (await api?.tabs.query({}))?.map(({ id }) => id ?? 0) ?? [];
  };
  const ids = (await evaluateIn(probe, ask, [])).toSorted((one, other) => other - one);
  // The newest of all is the page that asks.
  return ids[1] ?? 0;
}

/** The side panel beside a page that was opened just now, and what it says once it has looked. */
export async function panelBeside(launched: LaunchedBrowser): Promise<{ page: Page; text(): Promise<string> }> {
  const probe = await openExtensionPage(launched, 'sidepanel.html?tab=0');
  const tabId = await newestTab(probe);
  await probe.close();
  const page = await openExtensionPage(launched, `sidepanel.html?tab=${tabId}`);
  const text = () => evaluateIn(page, () => document.body.textContent ?? '', []);
  const settled = () => document.querySelector('.sp-empty:not([aria-busy]),.sp-list,[role=alert]') !== null;
  await waitFor(() => evaluateIn(page, settled, []), { what: 'the panel to say something', timeout: 10_000 });
  return { page, text };
}
