import { seal, unseal } from './cipher';
import type { RawDataKey } from './data-key';
import { deriveKey, newKdf } from './kdf';
import type { PassphraseKeyRow } from './rows';

function binding(keyId: string): string[] {
  return ['keys', 'passphrase', keyId];
}

/** Wraps the data key with a key made from the passphrase, under a fresh salt. */
export async function wrapWithPassphrase(
  raw: RawDataKey,
  keyId: string,
  passphrase: string,
): Promise<PassphraseKeyRow> {
  const kdf = newKdf();
  const wrapped = await seal(await deriveKey(passphrase, kdf), raw, binding(keyId));
  return { id: 'data-key', version: 1, keyId, protection: 'passphrase', kdf, wrapped };
}

/** Null for a wrong passphrase. */
export async function unwrapWithPassphrase(row: PassphraseKeyRow, passphrase: string): Promise<RawDataKey | null> {
  const key = await deriveKey(passphrase, row.kdf);
  return unseal(key, row.wrapped, binding(row.keyId)).catch(() => null);
}
