import { browser } from 'wxt/browser';
import type { Bilingual } from '../../core/catalogue/define-fields';
import type { Bell } from './reminders';

/** The alarm of the reminders, and the notification that it shows. */
export const deadlineAlarm = 'filing-deadlines';

/** Alarms, notifications and the toolbar icon of this browser. */
export function browserBell(language: () => Promise<'zh' | 'en'>): Bell {
  return {
    async ringAt(time) {
      await (time === null
        ? browser.alarms.clear(deadlineAlarm)
        : browser.alarms.create(deadlineAlarm, { when: time }));
    },
    isSet: async () => (await browser.alarms.get(deadlineAlarm)) !== undefined,
    async notify(title: Bilingual, text: Bilingual) {
      const spoken = await language();
      await browser.notifications.create(deadlineAlarm, {
        type: 'basic',
        iconUrl: browser.runtime.getURL('/icon/128.png'),
        title: title[spoken],
        message: text[spoken],
      });
    },
    count: async (urgent) => browser.action.setBadgeText({ text: urgent === 0 ? '' : String(urgent) }),
  };
}

/** A click on the notification opens the filings. */
export function openFilingsOnClick(): void {
  browser.notifications.onClicked.addListener((id) => {
    if (id !== deadlineAlarm) return;
    void browser.notifications.clear(id);
    void browser.tabs.create({ url: `${browser.runtime.getURL('/options.html')}#/filings` });
  });
}
