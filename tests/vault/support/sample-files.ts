function uint32(value: number): number[] {
  return [value >>> 24, (value >>> 16) & 255, (value >>> 8) & 255, value & 255];
}

function ascii(text: string): number[] {
  return [...text].map((character) => character.charCodeAt(0));
}

const filler = Array.from({ length: 400 }, (_, index) => (index * 7) % 251);

/** The header of a JPEG with an APP1 segment before its frame, then noise. */
export function jpegBytes(width = 640, height = 480): Uint8Array<ArrayBuffer> {
  const app1 = [0xff, 0xe1, 0x00, 0x10, ...ascii('Exif\0\0'), 0, 0, 0, 0, 0, 0, 0, 0];
  const frame = [0xff, 0xc2, 0x00, 0x11, 8, height >> 8, height & 255, width >> 8, width & 255, 3];
  return new Uint8Array([0xff, 0xd8, ...app1, 0xff, ...frame, ...filler]);
}

export function pngBytes(width = 320, height = 200): Uint8Array<ArrayBuffer> {
  const signature = [0x89, ...ascii('PNG'), 0x0d, 0x0a, 0x1a, 0x0a];
  return new Uint8Array([
    ...signature,
    ...uint32(13),
    ...ascii('IHDR'),
    ...uint32(width),
    ...uint32(height),
    8,
    6,
    0,
    0,
    0,
    ...filler,
  ]);
}

function webp(chunk: string, data: number[]): Uint8Array<ArrayBuffer> {
  return new Uint8Array([...ascii('RIFF'), 0, 0, 0, 0, ...ascii(`WEBP${chunk}`), 0, 0, 0, 0, ...data, ...filler]);
}

/** 100 × 50 in each of the three kinds of WebP. */
export const webpKinds = {
  lossy: webp('VP8 ', [0, 0, 0, 0x9d, 0x01, 0x2a, 100, 0, 50, 0]),
  lossless: webp('VP8L', [0x2f, 99, 0x40, 12, 0]),
  extended: webp('VP8X', [0, 0, 0, 0, 99, 0, 0, 49, 0, 0]),
};

export const pdfBytes = new Uint8Array([...ascii('%PDF-1.7\n'), ...filler]);

export function fileOf(bytes: Uint8Array<ArrayBuffer> | string, name: string, type = ''): File {
  return new File([bytes], name, { type });
}
