import type { SessionMemory } from '../../../src/vault/vault';

/** The browser's session memory as the tests have it; `entries` is what the browser would hold. */
export interface MemorySession extends SessionMemory {
  readonly entries: Map<string, unknown>;
}

/** A session memory of its own; one shared by two vaults stands for two pages of one browser. */
export function memorySession(): MemorySession {
  const entries = new Map<string, unknown>();
  return {
    entries,
    get: async (key) => structuredClone(entries.get(key)),
    set: async (key, value) => {
      entries.set(key, structuredClone(value));
    },
    remove: async (key) => {
      entries.delete(key);
    },
  };
}
