import { z } from 'zod';
import { fromBase64, toBase64 } from './base64';
import type { RawDataKey } from './data-key';
import type { VaultContext } from './vault-context';

const sessionSchema = z.lazy(() =>
  z.object({
    entry: z.object({ keyId: z.string(), key: z.string() }),
    lastUse: z.number(),
    autoLockMinutes: z.number(),
  }),
);
/** The clock may be put right by a little; further back it is no longer known how long nobody was here. */
const clockTolerance = 60_000;

// Apart from each other: whoever notes a use must not write the key back that a lock has just removed.
const slot = (context: VaultContext, part: 'key' | 'last-use' | 'auto-lock-minutes') => `vault.${context.name}.${part}`;

/** Notes how long the vault may lie unused. */
export async function keepAutoLock(context: VaultContext, minutes: number): Promise<void> {
  await context.session.set(slot(context, 'auto-lock-minutes'), minutes);
}

/** Puts off the automatic lock; does not bring back what is locked. */
export async function noteUse(context: VaultContext): Promise<void> {
  await context.session.set(slot(context, 'last-use'), Date.now());
}

/** Keeps the unlocked key for all pages of the extension, until lock, idle time or the end of the browser. */
export async function keepSessionKey(
  context: VaultContext,
  keyId: string,
  raw: RawDataKey,
  minutes: number,
): Promise<void> {
  await keepAutoLock(context, minutes);
  await noteUse(context);
  await context.session.set(slot(context, 'key'), { keyId, key: toBase64(raw) });
}

/** Forgets the unlocked key. */
export async function dropSessionKey(context: VaultContext): Promise<void> {
  await context.session.remove(slot(context, 'key'));
}

type Session = { readonly kind: 'none' | 'idle' } | { readonly kind: 'unlocked'; keyId: string; key: string };

async function readSession(context: VaultContext): Promise<Session> {
  const { session } = context;
  const [entry, lastUse, autoLockMinutes] = await Promise.all([
    session.get(slot(context, 'key')),
    session.get(slot(context, 'last-use')),
    session.get(slot(context, 'auto-lock-minutes')),
  ]);
  if (entry === undefined || entry === null) return { kind: 'none' };
  const parsed = sessionSchema.safeParse({ entry, lastUse, autoLockMinutes });
  if (!parsed.success) return { kind: 'idle' };
  const idle = Date.now() - parsed.data.lastUse;
  if (idle >= parsed.data.autoLockMinutes * 60_000 || idle < -clockTolerance) return { kind: 'idle' };
  return { kind: 'unlocked', ...parsed.data.entry };
}

async function currentSession(context: VaultContext): Promise<Session> {
  const session = await readSession(context);
  if (session.kind === 'idle') {
    await dropSessionKey(context);
    context.announce();
  }
  return session;
}

/** Locks when the time without use is over; true when it did. */
export async function dropIfIdle(context: VaultContext): Promise<boolean> {
  return (await currentSession(context)).kind === 'idle';
}

/** The unlocked key, or null while locked. Asked anew every time, so that a lock anywhere counts at once. */
export async function readSessionKey(context: VaultContext, keyId: string): Promise<RawDataKey | null> {
  const session = await currentSession(context);
  // Another id: everything was erased and begun anew since that key was unlocked.
  return session.kind === 'unlocked' && session.keyId === keyId ? fromBase64(session.key) : null;
}
