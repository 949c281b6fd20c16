import { browser } from 'wxt/browser';
import { matchSnapshot } from '../core/match/match-snapshot';
import { check } from '../core/rules/check';
import { checkProfile } from '../core/rules/cross/check-profile';
import { prepareFile } from '../images/prepare-file';
import { receiveMessages } from '../messaging/receive-messages';
import { openVault } from '../vault/open-vault';
import { browserBell } from './browser/browser-bell';
import { browserPages } from './browser/browser-pages';
import { browserSurfaces } from './browser/browser-surfaces';
import { makeReminders } from './browser/reminders';
import { sessionMemory } from './browser/session-memory';
import { makeTabMemory } from './browser/tab-memory';
import { FillRuns } from './fill/fill-runs';
import { makeUnfinishedFills } from './fill/unfinished-fills';
import type { House } from './house';
import { listenToBrowser } from './listen-to-browser';
import { makeHandlers } from './make-handlers';
import { makeFooterChecks } from './page/footer-checks';
import { mayWorkAt } from './page/place-of';

/** Starts the background: every listener is there before the first event can be missed. */
export function startBackground(): void {
  const session = sessionMemory();
  const vault = openVault({ session });
  const now = () => new Date();
  const bell = browserBell(async () => {
    const { language } = await vault.getSettings();
    return language === 'browser' ? browserSurfaces.browserLanguage : language;
  });
  const house: House = {
    vault,
    pages: browserPages,
    surfaces: browserSurfaces,
    decisions: { match: matchSnapshot, check, checkProfile },
    prepare: prepareFile,
    memory: makeTabMemory(session),
    runs: new FillRuns((tabId) => void browserSurfaces.tell('pageChanged', { tabId })),
    unfinished: makeUnfinishedFills(browser.storage.local),
    footerChecks: makeFooterChecks(session),
    reminders: makeReminders({ vault, local: browser.storage.local, bell, now }),
    now,
    product: {
      extension: browser.runtime.getManifest().version,
      browser: import.meta.env.FIREFOX ? 'firefox' : 'chromium',
    },
  };
  receiveMessages(makeHandlers(house), (tabId, url) => mayWorkAt(house, tabId, url));
  listenToBrowser(house);
}
