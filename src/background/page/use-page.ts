import { MessageError } from '../../messaging/message-error';
import type { PageView } from '../../messaging/page-view';
import type { House } from '../house';
import { showPage } from './show-page';

/**
 * Works on a page of no listed portal, because the user asked for it on this tab.
 * @throws {MessageError} `no-access` where the browser does not allow it, or the page is not encrypted
 */
export async function usePage(house: House, tabId: number): Promise<PageView> {
  const url = await house.pages.urlOf(tabId);
  if (url === null || !url.startsWith('https://')) throw new MessageError('no-access');
  if (!(await house.pages.bringEngine(tabId))) throw new MessageError('no-access');
  await house.memory.change(tabId, { usedOrigin: new URL(url).origin });
  return showPage(house, tabId);
}
