import { browser } from 'wxt/browser';
import { portalMatches } from '../../portals/portal-matches';
import type { House } from '../house';
import { askWhatItIs, askWhatItMeans } from './errands';
import { openPanel } from './open-panel';

/** *This field is …* on a portal's page, where drawn lists and uploads are asked for too. */
const onPage = 'teach-on-page';
/** The same on any box that can be typed in, on any page. */
const onBox = 'teach-on-box';
const onText = 'look-up';

/** The extension's lines in the browser's own menu. The browser keeps them, so they are made once a version. */
export function offerMenus(house: House): void {
  browser.runtime.onInstalled.addListener(() => void makeMenus());
  browser.contextMenus.onClicked.addListener(({ menuItemId, selectionText }, tab) => {
    if (tab?.id === undefined) return;
    // Before anything is awaited: the browser wants to see the click.
    void openPanel(tab.id);
    if (menuItemId === onText) void askWhatItMeans(house, tab.id, selectionText ?? '');
    else void askWhatItIs(house, tab.id);
  });
}

async function makeMenus(): Promise<void> {
  await browser.contextMenus.removeAll();
  const teach = browser.i18n.getMessage('menuTeach');
  browser.contextMenus.create({ id: onPage, title: teach, contexts: ['page'], documentUrlPatterns: portalMatches });
  browser.contextMenus.create({
    id: onBox,
    title: teach,
    contexts: ['editable'],
    documentUrlPatterns: ['https://*/*'],
  });
  browser.contextMenus.create({ id: onText, title: browser.i18n.getMessage('menuLookUp'), contexts: ['selection'] });
}
