import 'fake-indexeddb/auto';
import { vi } from 'vitest';
import { openVault } from '../../../src/vault/open-vault';
import { type Vault, VaultError, type VaultErrorCode } from '../../../src/vault/vault';
import { type MemorySession, memorySession } from './memory-session';

// A passphrase costs a quarter of a second each time it is tried, on purpose.
vi.setConfig({ testTimeout: 60_000 });

export { passphrase } from './passphrase';

/** A passphrase that may be set, and is not the other one. */
export const otherPassphrase = 'quite another one';

export interface TestVault {
  readonly vault: Vault;
  readonly name: string;
  readonly session: MemorySession;
  /** Another page of the same extension: same database, same session. */
  readonly otherPage: () => Vault;
  /** The same database after the browser was ended and started. */
  readonly afterRestart: () => Vault;
}

/** A vault in a database of its own. */
export function testVault(name = `vault-${crypto.randomUUID()}`): TestVault {
  const session = memorySession();
  return {
    vault: openVault({ session, name }),
    name,
    session,
    otherPage: () => openVault({ session, name }),
    afterRestart: () => openVault({ session: memorySession(), name }),
  };
}

/** The code that an operation was refused with; `done` when it was not. */
export async function refusal(work: Promise<unknown>): Promise<VaultErrorCode | 'done'> {
  try {
    await work;
    return 'done';
  } catch (error) {
    if (error instanceof VaultError) return error.code;
    throw error;
  }
}
