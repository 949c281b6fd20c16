import { argon2id } from 'hash-wasm';
import { z } from 'zod';
import { fromBase64, toBase64 } from './base64';
import type { KdfParameters } from './rows';

/**
 * Parameters as they are read from a key row or a backup. The lower bounds are OWASP's for Argon2id (19 MiB, t=2, p=1);
 * the upper ones keep a hostile file from eating the memory of the machine.
 */
export const kdfSchema: z.ZodType<KdfParameters> = z.lazy(() =>
  z.strictObject({
    algorithm: z.literal('argon2id'),
    memoryKiB: z.number().int().min(19_456).max(262_144),
    iterations: z.number().int().min(2).max(10),
    parallelism: z.number().int().min(1).max(4),
    salt: z.base64().min(22).max(128),
  }),
);

/** Today's cost, about a quarter of a second on a common machine, with a fresh salt. */
export function newKdf(): KdfParameters {
  const salt = toBase64(crypto.getRandomValues(new Uint8Array(16)));
  return { algorithm: 'argon2id', memoryKiB: 65_536, iterations: 3, parallelism: 1, salt };
}

/**
 * Turns a passphrase into a key. The work is the same for every passphrase, the empty one too.
 * Full-width and half-width forms count as the same, since a Chinese input method easily changes one into the other.
 */
export async function deriveKey(passphrase: string, kdf: KdfParameters): Promise<CryptoKey> {
  const raw = await argon2id({
    // The library refuses an empty text; no passphrase that can be set is this one.
    password: passphrase.normalize('NFKC') || '\0',
    salt: fromBase64(kdf.salt),
    memorySize: kdf.memoryKiB,
    iterations: kdf.iterations,
    parallelism: kdf.parallelism,
    hashLength: 32,
    outputType: 'binary',
  });
  return crypto.subtle.importKey('raw', new Uint8Array(raw), 'AES-GCM', false, ['encrypt', 'decrypt']);
}
