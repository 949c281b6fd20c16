/** Pixels of a picture. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** JPEG qualities between which the search moves: above, bytes grow and nobody sees why; below, small print frays. */
const best = 0.92;
const least = 0.6;
/** A search that converges needs four or five tries; this ends one that an odd encoder sends in circles. */
const mostTries = 14;
/** Near enough to the limit to stop refining. */
const nearEnough = 0.85;

export interface EncodingOrder {
  readonly source: Size;
  readonly maxBytes: number;
  /** Null where only bytes are limited. */
  readonly maxSide: number | null;
  /** The longer side never goes below this: small print would no longer be legible. A smaller source stays as it is. */
  readonly leastSide: number;
}

/** An encoded picture that keeps to the order; or the smallest that was still legible, which does not. */
export interface Encoded<T> {
  readonly fits: boolean;
  readonly file: T;
  readonly size: Size;
  readonly quality: number;
}

/** Scales down to a longest side; never up. */
export function fitWithin({ width, height }: Size, maxSide: number | null): Size {
  const side = Math.max(width, height);
  if (maxSide === null || side <= maxSide) return { width, height };
  const scaled = (length: number) => Math.max(1, Math.round((length * maxSide) / side));
  return { width: scaled(width), height: scaled(height) };
}

/**
 * Looks for the best picture within a limit: full quality first, then less of it, then fewer pixels. Pure but for
 * `encode`, which is asked for a picture of a size and a quality.
 */
export async function searchEncoding<T extends { readonly size: number }>(
  order: EncodingOrder,
  encode: (size: Size, quality: number) => Promise<T>,
  lossless = false,
): Promise<Encoded<T>> {
  const floor = Math.min(order.leastSide, Math.max(order.source.width, order.source.height));
  let side = Math.max(...Object.values(fitWithin(order.source, order.maxSide)));
  let tries = 0;
  const attempt = async (quality: number): Promise<Encoded<T>> => {
    tries += 1;
    const size = fitWithin(order.source, side);
    const file = await encode(size, quality);
    return { fits: file.size <= order.maxBytes, file, size, quality };
  };
  for (;;) {
    const fine = await attempt(best);
    if (fine.fits) return fine;
    const coarse = lossless ? fine : await attempt(least);
    if (coarse.fits) return refine(coarse, order.maxBytes, attempt);
    if (side <= floor || tries >= mostTries) return coarse;
    const shrink = Math.sqrt(order.maxBytes / coarse.file.size) * 0.97;
    side = Math.max(floor, Math.floor(side * Math.min(0.95, Math.max(0.5, shrink))));
  }
}

/** Between a quality that fits and one that does not: three more tries come near enough. */
async function refine<T extends { readonly size: number }>(
  found: Encoded<T>,
  maxBytes: number,
  attempt: (quality: number) => Promise<Encoded<T>>,
): Promise<Encoded<T>> {
  let low = found;
  let high = best;
  for (let turn = 0; turn < 3 && low.file.size < maxBytes * nearEnough; turn++) {
    const next = await attempt((low.quality + high) / 2);
    if (next.fits) low = next;
    else high = next.quality;
  }
  return low;
}
