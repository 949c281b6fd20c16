/** The 32 bytes that every record is encrypted with. Held only while they are wrapped, unwrapped or imported. */
export type RawDataKey = Uint8Array<ArrayBuffer>;

const keyBytes = 32;

/** A new random key. */
export function newDataKey(): RawDataKey {
  return crypto.getRandomValues(new Uint8Array(keyBytes));
}

/**
 * The key for use: its bytes cannot be read back from it.
 * @throws when it is not 32 bytes long
 */
export async function importDataKey(raw: RawDataKey): Promise<CryptoKey> {
  if (raw.length !== keyBytes) throw new RangeError('a data key has 32 bytes');
  return crypto.subtle.importKey('raw', raw, 'AES-GCM', false, ['encrypt', 'decrypt']);
}
