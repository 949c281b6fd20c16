import { isJpeg, jpegSize } from './jpeg';
import { isPng, pngSize } from './png';
import { isWebp, webpSize } from './webp';

/** What a file is by its bytes, whatever its name and declared type say. */
export interface FileKind {
  readonly type: 'image/jpeg' | 'image/png' | 'image/webp' | 'application/pdf';
  /** Pixels; 0 for what is no image. */
  readonly width: number;
  readonly height: number;
}

const images = [
  { type: 'image/jpeg', is: isJpeg, size: jpegSize },
  { type: 'image/png', is: isPng, size: pngSize },
  { type: 'image/webp', is: isWebp, size: webpSize },
] as const;

function startsWith(bytes: Uint8Array, text: string, at = 0): boolean {
  return String.fromCharCode(...bytes.subarray(at, at + text.length)) === text;
}

/** Null for everything that the vault does not take: neither image nor PDF, or an image without a readable header. */
export function identifyFile(bytes: Uint8Array): FileKind | null {
  if (startsWith(bytes, '%PDF-')) return { type: 'application/pdf', width: 0, height: 0 };
  const image = images.find(({ is }) => is(bytes));
  const size = image?.size(bytes);
  return image && size && size.width > 0 && size.height > 0 ? { type: image.type, ...size } : null;
}

const others: readonly (readonly [name: string, is: (bytes: Uint8Array) => boolean])[] = [
  ['heic', (bytes) => ['heic', 'heix', 'mif1', 'heif', 'msf1'].some((brand) => startsWith(bytes, `ftyp${brand}`, 4))],
  ['gif', (bytes) => startsWith(bytes, 'GIF8')],
  ['bmp', (bytes) => startsWith(bytes, 'BM')],
  ['svg', (bytes) => /^\s*<(\?xml|svg|!--)/.test(String.fromCharCode(...bytes.subarray(0, 64)))],
];

/** A name for common files that are not taken, so that the refusal can say what to do; `unknown` for the rest. */
export function nameOtherFile(bytes: Uint8Array): string {
  return others.find(([, is]) => is(bytes))?.[0] ?? 'unknown';
}
