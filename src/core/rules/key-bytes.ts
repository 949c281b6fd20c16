/** The bytes of a key pasted as hex or base64, without line breaks and separators; null when it is neither. */
export function keyBytes(body: string): Uint8Array | null {
  const hex = body.replace(/[\s:]/g, '');
  if (/^(?:[0-9a-f]{2})+$/i.test(hex)) return Uint8Array.from({ length: hex.length / 2 }, (_, at) => byteAt(hex, at));
  const base64 = body.replace(/\s/g, '');
  if (base64.length % 4 !== 0 || !/^[A-Za-z0-9+/]+={0,2}$/.test(base64)) return null;
  return Uint8Array.from(atob(base64), (char) => char.charCodeAt(0));
}

const byteAt = (hex: string, at: number): number => Number.parseInt(hex.slice(at * 2, at * 2 + 2), 16);

/** Where the content of a DER element begins, and its length; null when the bytes are no DER element of that tag. */
function derContent(bytes: Uint8Array, at: number, tag: number): { start: number; length: number } | null {
  const first = bytes[at + 1];
  if (bytes[at] !== tag || first === undefined) return null;
  if (first < 0x80) return { start: at + 2, length: first };
  const count = first & 0x7f;
  if (count === 0 || count > 4) return null;
  const length = bytes.slice(at + 2, at + 2 + count).reduce((sum, byte) => sum * 256 + byte, 0);
  return { start: at + 2 + count, length };
}

/** What a DER sequence is by its first element: keys that must stay secret begin with a small version number. */
export function derKind(bytes: Uint8Array): 'private-key' | 'certificate' | 'public-key' | 'other' {
  const outer = derContent(bytes, 0, 0x30);
  if (!outer || outer.start + outer.length !== bytes.length) return 'other';
  const version = derContent(bytes, outer.start, 0x02);
  if (version) return version.length === 1 ? 'private-key' : 'public-key';
  const inner = derContent(bytes, outer.start, 0x30);
  if (!inner) return 'other';
  // A certificate's first part is long and holds a version or serial; a public key's names the algorithm by an OID.
  return bytes[inner.start] === 0x06 ? 'public-key' : 'certificate';
}
