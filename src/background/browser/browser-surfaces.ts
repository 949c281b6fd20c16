import { browser } from 'wxt/browser';
import { tellSurfaces } from '../../messaging/background-messages';
import type { Surfaces } from '../house';
import { openPanel } from './open-panel';

/** The extension's surfaces in this browser. */
export const browserSurfaces: Surfaces = {
  tell: tellSurfaces,
  openPanel,
  async badge(tabId, count) {
    // The tab may have been closed meanwhile; then there is no icon to write on.
    const text = count === null || count === 0 ? '' : String(count);
    await browser.action.setBadgeText({ tabId, text }).catch(() => undefined);
  },
  get browserLanguage() {
    // The same list that the panel asks: marks and panel speak one language.
    return /^zh\b/i.test(navigator.languages[0] ?? 'zh') ? 'zh' : 'en';
  },
};
