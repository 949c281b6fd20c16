import { browser } from 'wxt/browser';
import { answerOmnibox } from './browser/answer-omnibox';
import { deadlineAlarm, openFilingsOnClick } from './browser/browser-bell';
import { offerMenus } from './browser/offer-menus';
import { openPanel } from './browser/open-panel';
import { fillPage } from './fill/fill-page';
import type { House } from './house';
import { placeOf } from './page/place-of';

/** The alarm that locks an unused vault. */
const autoLock = 'auto-lock';

/** Listens to what the browser tells: keys, closed tabs, the clock. Registered at once, so that a sleeper is woken. */
export function listenToBrowser(house: House): void {
  browser.commands.onCommand.addListener((command, tab) => {
    if (tab?.id !== undefined) runCommand(house, command, tab.id);
  });
  answerOmnibox(house.surfaces.browserLanguage, import.meta.env.CHROME);
  browser.tabs.onRemoved.addListener((tabId) => void forgetTab(house, tabId));
  browser.runtime.onStartup.addListener(() => {
    void house.unfinished.clearAll();
    void house.reminders.ring().catch(() => null);
  });
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === autoLock) void house.vault.lockIfIdle().catch(() => false);
    if (name === deadlineAlarm) void house.reminders.ring().catch(() => null);
  });
  offerMenus(house);
  openFilingsOnClick();
  void house.reminders.keepAlarm().catch(() => null);
  void browser.alarms.create(autoLock, { periodInMinutes: 1 });
}

function runCommand(house: House, command: string, tabId: number): void {
  // Opening a panel counts as the user's doing only if it is asked for before anything is awaited.
  if (command === 'open-panel') void openPanel(tabId);
  if (command === 'look-up') void browser.tabs.create({ url: `${browser.runtime.getURL('/options.html')}#/handbook` });
  if (command === 'fill-page') void fillByKey(house, tabId).catch(() => null);
}

async function fillByKey(house: House, tabId: number): Promise<void> {
  if ((await placeOf(house, tabId)) === null) return;
  await house.vault.touch();
  await fillPage(house, { tabId, refs: null, overwrite: [] });
}

async function forgetTab({ memory, runs, unfinished }: House, tabId: number): Promise<void> {
  runs.stop(tabId);
  await Promise.all([memory.forget(tabId), unfinished.clear(tabId)]);
}
