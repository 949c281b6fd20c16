import { browser } from 'wxt/browser';
import { matchSnapshot } from '../core/match/match-snapshot';
import { check } from '../core/rules/check';
import { checkProfile } from '../core/rules/cross/check-profile';
import { prepareFile } from '../images/prepare-file';
import { receiveMessages } from '../messaging/receive-messages';
import { openVault } from '../vault/open-vault';
import { browserBell } from './browser-bell';
import { browserPages } from './browser-pages';
import { browserSurfaces } from './browser-surfaces';
import { FillRuns } from './fill-runs';
import { makeFooterChecks } from './footer-checks';
import type { House } from './house';
import { listenToBrowser } from './listen-to-browser';
import { makeHandlers } from './make-handlers';
import { mayWorkAt } from './place-of';
import { makeReminders } from './reminders';
import { sessionMemory } from './session-memory';
import { makeTabMemory } from './tab-memory';
import { makeUnfinishedFills } from './unfinished-fills';

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
    runs: new FillRuns(),
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
