import type { Sealed } from './rows';

/**
 * What a ciphertext belongs to: its table, its id, its version. Authenticated with it, so that a ciphertext moved to
 * another row, table or version does not open.
 */
export type Binding = readonly (string | number)[];

const ivBytes = 12;

function parameters(iv: Uint8Array<ArrayBuffer>, binding: Binding): AesGcmParams {
  // JSON keeps the parts apart: ['a', 'bc'] and ['ab', 'c'] must not bind to the same bytes.
  return { name: 'AES-GCM', iv, additionalData: new TextEncoder().encode(JSON.stringify(binding)) };
}

/** Encrypts with AES-256-GCM under a fresh random IV. */
export async function seal(key: CryptoKey, plain: BufferSource, binding: Binding): Promise<Sealed> {
  const iv = crypto.getRandomValues(new Uint8Array(ivBytes));
  const data = await crypto.subtle.encrypt(parameters(iv, binding), key, plain);
  return { iv, data: new Uint8Array(data) };
}

/** @throws when the key is another, the binding is another, or a single bit has changed; which of them cannot be told. */
export async function unseal(key: CryptoKey, sealed: Sealed, binding: Binding): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await crypto.subtle.decrypt(parameters(sealed.iv, binding), key, sealed.data));
}
