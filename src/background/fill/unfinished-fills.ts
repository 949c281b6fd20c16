import { z } from 'zod';

/** Where tabs with a fill under way are noted: outlives an update of the extension, holds tab numbers only. */
export interface UnfinishedFills {
  note(tabId: number): Promise<void>;
  clear(tabId: number): Promise<void>;
  has(tabId: number): Promise<boolean>;
  /** At the browser's start: its tabs have other numbers now. */
  clearAll(): Promise<void>;
}

/** The part of `storage.local` that is used. */
export interface LocalMemory {
  get(key: string): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
  remove(key: string): Promise<void>;
}

const key = 'unfinished-fills';
const noted = z.array(z.number().int());

/** Notes of fills that were begun, so that one that was cut off can be told to the user. */
export function makeUnfinishedFills(local: LocalMemory): UnfinishedFills {
  async function read(): Promise<number[]> {
    const found = noted.safeParse((await local.get(key))[key]);
    return found.success ? found.data : [];
  }
  async function write(tabIds: readonly number[]): Promise<void> {
    await (tabIds.length === 0 ? local.remove(key) : local.set({ [key]: tabIds }));
  }
  return {
    note: async (tabId) => write([...new Set([...(await read()), tabId])]),
    clear: async (tabId) => write((await read()).filter((other) => other !== tabId)),
    has: async (tabId) => (await read()).includes(tabId),
    clearAll: () => local.remove(key),
  };
}
