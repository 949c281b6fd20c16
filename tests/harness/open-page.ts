import type { Page } from 'puppeteer-core';
import type { LaunchedBrowser } from './launch-browser';
import { evaluateIn, waitFor } from './wait-for';

/** Opens an address of a practice portal, such as `https://beian.mps.gov.cn/web/business/budUnit/add`. */
export async function openPage(launched: LaunchedBrowser, url: string): Promise<Page> {
  const page = await launched.newPage();
  await page.goto(url, { waitUntil: 'load', timeout: 15_000 });
  return page;
}

/** Opens a page of the extension and waits until its document is there. */
export async function openExtensionPage(launched: LaunchedBrowser, path: string): Promise<Page> {
  const page = await launched.newPage();
  const url = launched.extensionUrl(path);
  const opened = page.goto(url, { waitUntil: 'load', timeout: 15_000 });
  // Firefox never reports the load of an extension's page: there the document itself is asked.
  if (launched.kind === 'firefox') opened.catch(() => null);
  else await opened;
  const ready = (wanted: string) => window.location.href.startsWith(wanted) && document.readyState === 'complete';
  await waitFor(() => evaluateIn(page, ready, [url.replace(/[?#].*$/, '')], 2_000), {
    timeout: 10_000,
    what: `the extension's ${path}`,
  });
  return page;
}
