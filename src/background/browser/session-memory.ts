import { browser } from 'wxt/browser';
import type { SessionMemory } from '../../vault/vault';

/** The browser's session memory: never on disk, hidden from content scripts, kept while the background sleeps. */
export function sessionMemory(): SessionMemory {
  return {
    get: async (key) => (await browser.storage.session.get(key))[key],
    set: (key, value) => browser.storage.session.set({ [key]: value }),
    remove: (key) => browser.storage.session.remove(key),
  };
}
