import type { VaultDatabase } from './database';
import type { SessionMemory } from './vault';

/** What the parts of one vault share. */
export interface VaultContext {
  readonly name: string;
  readonly session: SessionMemory;
  readonly database: () => Promise<VaultDatabase>;
  /** Tells the listeners here and in the other pages that something has changed. */
  readonly announce: () => void;
}
