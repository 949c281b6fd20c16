import { type Binding, seal, unseal } from '../cipher';

const ivBytes = 12;

/** What a section is longer than its content: the IV before it and AES-GCM's tag behind it. */
export const sectionOverhead = ivBytes + 16;

/** The manifest belongs to one header, so that neither can be exchanged alone. */
export const manifestBinding = (headerLine: string): Binding => ['backup', 'manifest', headerLine];
export const documentBinding = (id: string): Binding => ['backup', 'document', id];
export const keyBinding: Binding = ['backup', 'key'];

/** Encrypts a part of a backup: its IV, then the ciphertext. */
export async function sealSection(
  key: CryptoKey,
  plain: Uint8Array<ArrayBuffer>,
  binding: Binding,
): Promise<Uint8Array<ArrayBuffer>> {
  const { iv, data } = await seal(key, plain, binding);
  const section = new Uint8Array(ivBytes + data.byteLength);
  section.set(iv);
  section.set(data, ivBytes);
  return section;
}

/** @throws when the part is damaged, or the key is another */
export async function openSection(
  key: CryptoKey,
  section: Uint8Array<ArrayBuffer>,
  binding: Binding,
): Promise<Uint8Array<ArrayBuffer>> {
  return unseal(key, { iv: section.slice(0, ivBytes), data: section.slice(ivBytes) }, binding);
}
