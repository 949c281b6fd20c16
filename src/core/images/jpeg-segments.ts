/** A marker segment of a JPEG: its marker, and where it lies with marker and length. */
interface Segment {
  readonly marker: number;
  readonly start: number;
  readonly end: number;
}

const startOfScan = 0xda;
const endOfImage = 0xd9;

function ascii(bytes: Uint8Array, from: number, length: number): string {
  return String.fromCharCode(...bytes.subarray(from, from + length));
}

/** Markers within a scan that belong to it: stuffed bytes and restarts. */
function isInScan(marker: number): boolean {
  return marker === 0x00 || (marker >= 0xd0 && marker <= 0xd7);
}

/** Where the entropy-coded data that begins at `at` ends: at the next marker that is no part of it. */
function endOfScan(bytes: Uint8Array, at: number): number {
  for (let next = bytes.indexOf(0xff, at); next >= 0; next = bytes.indexOf(0xff, next + 1)) {
    const marker = bytes[next + 1] ?? endOfImage;
    // 0xff may be repeated as padding.
    if (marker !== 0xff && !isInScan(marker)) return next;
  }
  return bytes.length;
}

/** All segments up to the end of the image, scans with their data; null for a file that is cut short or no JPEG. */
function segmentsOf(bytes: Uint8Array): Segment[] | null {
  const segments: Segment[] = [];
  let at = 2;
  while (at + 2 <= bytes.length) {
    const marker = bytes[at + 1] ?? 0;
    if (bytes[at] !== 0xff) return null;
    if (marker === 0xff) {
      at += 1;
      continue;
    }
    if (marker === endOfImage) return [...segments, { marker, start: at, end: at + 2 }];
    const length = ((bytes[at + 2] ?? 0) << 8) | (bytes[at + 3] ?? 0);
    if (length < 2 || at + 2 + length > bytes.length) return null;
    const end = marker === startOfScan ? endOfScan(bytes, at + 2 + length) : at + 2 + length;
    segments.push({ marker, start: at, end });
    at = end;
  }
  return null;
}

/** What the picture needs to look as it does: everything but applications' data and comments, of which colour alone stays. */
function isNeeded(bytes: Uint8Array, { marker, start }: Segment): boolean {
  if (marker === 0xfe) return false;
  if (marker < 0xe0 || marker > 0xef) return true;
  const name = ascii(bytes, start + 4, 12);
  // A JFIF header may carry a thumbnail, which would show what a later edit took out.
  if (marker === 0xe0) return name.startsWith('JFIF\0') && bytes[start + 16] === 0 && bytes[start + 17] === 0;
  if (marker === 0xe2) return name.startsWith('ICC_PROFILE\0');
  return marker === 0xee && name.startsWith('Adobe');
}

function joined(bytes: Uint8Array, parts: readonly Pick<Segment, 'start' | 'end'>[]): Uint8Array<ArrayBuffer> {
  const out = new Uint8Array(parts.reduce((sum, { start, end }) => sum + end - start, 0));
  let at = 0;
  for (const { start, end } of parts) {
    out.set(bytes.subarray(start, end), at);
    at += end - start;
  }
  return out;
}

/**
 * The same picture, bit by bit, without what is not picture: place, time, camera (EXIF, XMP, IPTC), comments, thumbnails,
 * and whatever lies behind its end, such as the film of a *live photo*. Null for a file that is cut short or damaged.
 */
export function stripJpeg(bytes: Uint8Array): Uint8Array<ArrayBuffer> | null {
  const segments = segmentsOf(bytes);
  return segments && joined(bytes, [{ start: 0, end: 2 }, ...segments.filter((one) => isNeeded(bytes, one))]);
}

/** EXIF's orientation, 1 to 8; 1 (upright) where none is stated. Phones store the turn instead of turning the picture. */
export function jpegOrientation(bytes: Uint8Array): number {
  const exif = segmentsOf(bytes)?.find(
    ({ marker, start }) => marker === 0xe1 && ascii(bytes, start + 4, 6) === 'Exif\0\0',
  );
  return exif ? tiffOrientation(bytes.subarray(exif.start + 10, exif.end)) : 1;
}

const orientationTag = 0x0112;

function tiffOrientation(tiff: Uint8Array): number {
  const view = new DataView(tiff.buffer, tiff.byteOffset, tiff.byteLength);
  const isLittle = ascii(tiff, 0, 2) === 'II';
  if (view.byteLength < 14) return 1;
  const directory = view.getUint32(4, isLittle);
  if (directory + 2 > view.byteLength) return 1;
  const entries = view.getUint16(directory, isLittle);
  for (let entry = 0; entry < entries; entry++) {
    const at = directory + 2 + entry * 12;
    if (at + 12 > view.byteLength) return 1;
    if (view.getUint16(at, isLittle) !== orientationTag) continue;
    const turn = view.getUint16(at + 8, isLittle);
    return turn >= 1 && turn <= 8 ? turn : 1;
  }
  return 1;
}
