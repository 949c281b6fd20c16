/** A decoded picture as a canvas gives it: four bytes a pixel, rows from the top. */
export interface Pixels {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8ClampedArray;
}

/** Brightness of every pixel, 0 to 255 (Rec. 601, as JPEG has it). */
export function lumaOf({ width, height, data }: Pixels): Uint8Array {
  const luma = new Uint8Array(width * height);
  for (let at = 0; at < luma.length; at++) {
    const from = at * 4;
    luma[at] = (77 * (data[from] ?? 0) + 150 * (data[from + 1] ?? 0) + 29 * (data[from + 2] ?? 0)) >> 8;
  }
  return luma;
}
