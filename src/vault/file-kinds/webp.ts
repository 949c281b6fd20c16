import type { ImageSize } from './image-size';

function ascii(bytes: Uint8Array, from: number, to: number): string {
  return String.fromCharCode(...bytes.subarray(from, to));
}

/** Whether it begins like a WebP. */
export function isWebp(bytes: Uint8Array): boolean {
  return ascii(bytes, 0, 4) === 'RIFF' && ascii(bytes, 8, 12) === 'WEBP';
}

function lossySize(view: DataView): ImageSize | null {
  const hasStartCode = view.getUint8(23) === 0x9d && view.getUint8(24) === 0x01 && view.getUint8(25) === 0x2a;
  if (!hasStartCode) return null;
  return { width: view.getUint16(26, true) & 0x3fff, height: view.getUint16(28, true) & 0x3fff };
}

function losslessSize(view: DataView): ImageSize | null {
  if (view.getUint8(20) !== 0x2f) return null;
  const bits = view.getUint32(21, true);
  return { width: (bits & 0x3fff) + 1, height: ((bits >>> 14) & 0x3fff) + 1 };
}

function extendedSize(view: DataView): ImageSize {
  const uint24 = (at: number) => view.getUint16(at, true) | (view.getUint8(at + 2) << 16);
  return { width: uint24(24) + 1, height: uint24(27) + 1 };
}

/** Width and height from whichever of the three kinds of first chunk there is. */
export function webpSize(bytes: Uint8Array): ImageSize | null {
  if (bytes.byteLength < 30) return null;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  switch (ascii(bytes, 12, 16)) {
    case 'VP8 ':
      return lossySize(view);
    case 'VP8L':
      return losslessSize(view);
    case 'VP8X':
      return extendedSize(view);
    default:
      return null;
  }
}
