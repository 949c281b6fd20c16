import type { WebWorker } from 'puppeteer-core';
import type { LaunchedBrowser } from './launch-browser';
import { waitFor, within } from './wait-for';

interface MenuEvent {
  dispatch(info: { menuItemId: string; selectionText?: string }, tab: { id: number }): void;
}
interface MenuWorld {
  readonly chrome?: { readonly contextMenus: { readonly onClicked: MenuEvent } };
}

/**
 * Chooses one of the extension's lines in the browser's menu, which no driver can click: its event is fired in the
 * background, as the browser does. Chromium only.
 */
export async function chooseInMenu(
  launched: LaunchedBrowser,
  tabId: number,
  info: { menuItemId: string; selectionText?: string },
): Promise<void> {
  const worker = await background(launched);
  const fire = (chosen: typeof info, id: number) =>
    (globalThis as MenuWorld).chrome?.contextMenus.onClicked.dispatch(chosen, { id });
  await within(worker.evaluate(fire, info, tabId), 5_000, 'the menu');
}

export async function background({ browser, extensionUrl }: LaunchedBrowser): Promise<WebWorker> {
  const origin = extensionUrl('');
  const find = () => browser.targets().find((one) => one.type() === 'service_worker' && one.url().startsWith(origin));
  const target = await waitFor(find, { what: 'the background' });
  return waitFor(() => target.worker(), { what: 'the background’s worker' });
}
