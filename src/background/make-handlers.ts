import type { Handlers } from '../messaging/receive-messages';
import { fillPage } from './fill/fill-page';
import { setWatermark } from './fill/set-watermark';
import { undoFill } from './fill/undo-fill';
import type { House } from './house';
import { checkFooterPage } from './page/check-footer-page';
import { checkPageNow, checkTypedNow } from './page/check-page-now';
import { InPageClicks } from './page/in-page-clicks';
import { numbersOnPage } from './page/numbers-on-page';
import { pageChanged, pageSeen } from './page/page-news';
import { reportPage } from './page/report-page';
import { setMarks } from './page/set-marks';
import { showPage } from './page/show-page';
import { teachField, unteachField } from './page/teach-field';
import { usePage } from './page/use-page';

type FromPage =
  | 'filingPageSeen'
  | 'controlsChanged'
  | 'fillOneClicked'
  | 'valueAsked'
  | 'marksHidden'
  | 'teachAsked'
  | 'cardOpened'
  | 'controlTyped'
  | 'rowsAsked'
  | 'stepProgress';

/** What the background does for each message. */
export function makeHandlers(house: House): Handlers {
  return { ...surfaceHandlers(house), ...pageHandlers(house) };
}

function surfaceHandlers(house: House): Omit<Handlers, FromPage> {
  const { vault, memory, pages, runs } = house;
  return {
    viewPage: ({ tabId }) => showPage(house, tabId),
    async selectProfile({ tabId, ...selection }) {
      await Promise.all([
        memory.change(tabId, { selection }),
        vault.saveSettings({ activeProfileId: selection.profileId }),
      ]);
      return showPage(house, tabId);
    },
    async fillPage(order) {
      void vault.touch();
      return fillPage(house, order);
    },
    async stopFill({ tabId }) {
      runs.stop(tabId);
      await pages.ask(tabId, 'stopControls', null).catch(() => null);
      return null;
    },
    async undoFill(order) {
      void vault.touch();
      return undoFill(house, order);
    },
    async showField({ tabId, ref }) {
      await pages.ask(tabId, 'revealControl', { ref });
      return null;
    },
    checkPage: ({ tabId }) => checkPageNow(house, tabId),
    setMarks: ({ tabId, scope, on }) => setMarks(house, tabId, scope, on),
    async setWatermark({ tabId, on, text }) {
      void vault.touch();
      return setWatermark(house, tabId, { on, text });
    },
    usePage: ({ tabId }) => usePage(house, tabId),
    async teachField(order) {
      void vault.touch();
      return teachField(house, order);
    },
    async unteachField(order) {
      void vault.touch();
      return unteachField(house, order);
    },
    reportPage: ({ tabId }) => reportPage(house, tabId),
    async endErrand({ tabId }) {
      await memory.change(tabId, { errand: null });
      return null;
    },
    checkFooter: ({ tabId }) => checkFooterPage(house, tabId),
    async listFooterChecks({ forget }) {
      if (forget) await house.footerChecks.clear();
      return house.footerChecks.list();
    },
    numbersOnPage: ({ tabId }) => numbersOnPage(house, tabId),
    planReminders: () => house.reminders.plan().then(nothing),
  };
}

/** The tab that a page's message came from is what the browser says; the page is not asked. */
function pageHandlers(house: House): Pick<Handlers, FromPage> {
  const clicks = new InPageClicks(house);
  return {
    filingPageSeen: (_, tabId) => inTab(tabId, null, (tab) => pageSeen(house, tab).then(nothing)),
    controlsChanged: (_, tabId) => inTab(tabId, false, (tab) => pageChanged(house, tab)),
    fillOneClicked: ({ ref }, tabId) => inTab(tabId, null, (tab) => clicks.fillOne(tab, ref).then(nothing)),
    valueAsked: ({ ref }, tabId) => inTab(tabId, null, (tab) => clicks.valueOf(tab, ref)),
    teachAsked: ({ ref }, tabId) => inTab(tabId, false, (tab) => clicks.teach(tab, ref)),
    cardOpened: ({ ref }, tabId) => inTab(tabId, null, (tab) => clicks.shownValueOf(tab, ref)),
    controlTyped: ({ ref, parts }, tabId) => inTab(tabId, [], (tab) => checkTypedNow(house, tab, ref, parts)),
    rowsAsked: ({ ref }, tabId) => inTab(tabId, null, (tab) => clicks.rowsOf(tab, ref)),
    marksHidden: ({ scope }, tabId) => inTab(tabId, null, (tab) => setMarks(house, tab, scope, false).then(nothing)),
    stepProgress: ({ done }, tabId) =>
      inTab(tabId, null, async (tab) => {
        const run = house.runs.of(tab);
        if (run === null) return null;
        const shown = Math.min(run.done + done, run.total);
        await house.surfaces.tell('fillProgress', { tabId: tab, done: shown, total: run.total });
        return null;
      }),
  };
}

async function inTab<T>(tabId: number | null, otherwise: T, work: (tabId: number) => Promise<T>): Promise<T> {
  return tabId === null ? otherwise : work(tabId);
}

function nothing(): null {
  return null;
}
