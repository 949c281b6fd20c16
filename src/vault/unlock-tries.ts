import type { VaultDatabase } from './database';
import type { UnlockTriesRow } from './rows';
import { asVaultError } from './storage-error';
import { VaultError } from './vault';

const freeTries = 3;
const longestWait = 300;

/** 0 s for three tries, then 2, 4, 8 … up to five minutes. */
function waitAfter(failed: number): number {
  return failed <= freeTries ? 0 : Math.min(2 ** (failed - freeTries), longestWait);
}

function remaining(row: UnlockTriesRow | undefined, now: number): number {
  if (!row) return 0;
  const wait = waitAfter(row.failed);
  // A clock that was put back does not shorten the wait, and does not stretch it to years.
  const passed = Math.max(0, now - row.lastTryAt) / 1000;
  return Math.max(0, Math.ceil(wait - passed));
}

/** Seconds until a passphrase may be tried again. */
export async function unlockWait(db: VaultDatabase): Promise<number> {
  return remaining(await db.unlockTries.get('tries'), Date.now());
}

/** On a full disk the owner must still get in, if only to export and make room. */
async function evenIfFull<T>(work: () => PromiseLike<T>, otherwise: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    const known = asVaultError(error);
    if (known instanceof VaultError && known.code === 'storage-full') return otherwise();
    throw error;
  }
}

async function countTry(db: VaultDatabase): Promise<number> {
  return db.transaction('rw', db.unlockTries, async () => {
    const row = await db.unlockTries.get('tries');
    const now = Date.now();
    const wait = remaining(row, now);
    if (row && row.lastTryAt > now) await db.unlockTries.put({ ...row, lastTryAt: now });
    if (wait === 0) await db.unlockTries.put({ id: 'tries', failed: (row?.failed ?? 0) + 1, lastTryAt: now });
    return wait;
  });
}

/**
 * Counts a try before it is made, so that neither a second page nor closing this one in time gives free tries.
 * @returns the seconds to wait; 0 when the try may be made
 */
export async function beginTry(db: VaultDatabase): Promise<number> {
  return evenIfFull(
    () => countTry(db),
    () => unlockWait(db),
  );
}

/** The right passphrase was given. */
export async function forgetTries(db: VaultDatabase): Promise<void> {
  await evenIfFull(
    () => db.unlockTries.delete('tries'),
    async () => {},
  );
}
