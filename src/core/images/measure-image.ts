import { lumaOf, type Pixels } from './pixels';
import { showsEmblem } from './shows-emblem';

/** Simple measures of a picture that was scaled to `measuredSide`; none of them reads what is on it. */
export interface ImageMeasures {
  /** How much the sharpest half per cent of the pixels differs from its neighbours, by the light there is: print has 0.4 and more. */
  readonly sharpness: number;
  /** The brightness that a tenth of the pixels exceeds. */
  readonly light: number;
  /** Mean distance of the colours from grey. */
  readonly colour: number;
  /** Share of the picture that is burnt out and fades at its rim, as a lamp's reflection does and white paper does not. */
  readonly glare: number;
  /** Whether it seems to show the emblem's side of an identity card. */
  readonly emblem: boolean;
}

/** The longer side that pictures are scaled to before they are measured: the measures depend on it. */
export const measuredSide = 1000;

/** Measures a picture of about `measuredSide` pixels. */
export function measureImage(pixels: Pixels): ImageMeasures {
  const luma = lumaOf(pixels);
  const light = percentile(luma, 0.9);
  return {
    sharpness: percentile(laplacian(luma, pixels), 0.995) / Math.max(1, light),
    light,
    colour: meanColour(pixels),
    glare: glareOf(luma, pixels),
    emblem: showsEmblem(pixels),
  };
}

/** The value that a share of all values does not exceed. */
function percentile(values: Uint8Array, share: number): number {
  const counts = new Uint32Array(256);
  for (const value of values) counts[value] = (counts[value] ?? 0) + 1;
  let seen = 0;
  for (let value = 0; value < 256; value++) {
    seen += counts[value] ?? 0;
    if (seen >= values.length * share) return value;
  }
  return 255;
}

function laplacian(luma: Uint8Array, { width, height }: Pixels): Uint8Array {
  const out = new Uint8Array(luma.length);
  for (let y = 1; y < height - 1; y++)
    for (let x = 1; x < width - 1; x++) {
      const at = y * width + x;
      const around = (luma[at - 1] ?? 0) + (luma[at + 1] ?? 0) + (luma[at - width] ?? 0) + (luma[at + width] ?? 0);
      out[at] = Math.min(255, Math.abs(4 * (luma[at] ?? 0) - around));
    }
  return out;
}

function meanColour({ data }: Pixels): number {
  let sum = 0;
  let count = 0;
  for (let at = 0; at < data.length; at += 16) {
    const [red = 0, green = 0, blue = 0] = [data[at], data[at + 1], data[at + 2]];
    sum += Math.max(red, green, blue) - Math.min(red, green, blue);
    count += 1;
  }
  return count === 0 ? 0 : sum / count;
}

const burnt = 250;
/** How far from the burnt-out spot its rim is looked at. */
const rim = 6;
/** What brightness may lose over that way and still fade. Print and a paper's edge lose more. */
const mostFall = 40;
/** Spots smaller than this cover nothing. */
const leastSpot = 0.003;

/** The share of the picture in burnt-out spots whose rim fades: at a rim of paper, brightness falls at once. */
function glareOf(luma: Uint8Array, { width, height }: Pixels): number {
  const seen = new Uint8Array(luma.length);
  let area = 0;
  for (let y = rim; y < height - rim; y++)
    for (let x = rim; x < width - rim; x++) {
      const at = y * width + x;
      if (seen[at] === 1 || (luma[at] ?? 0) < burnt) continue;
      const spot = spotFrom(at, luma, seen, width);
      if (spot.area > luma.length * leastSpot && spot.soft > spot.edges * 0.7) area += spot.area;
    }
  return area / luma.length;
}

/** One burnt-out spot: its area, the pixels of its rim, and how many of those fade. */
function spotFrom(start: number, luma: Uint8Array, seen: Uint8Array, width: number) {
  const waiting = [start];
  seen[start] = 1;
  let [area, edges, soft] = [0, 0, 0];
  for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
    area += 1;
    for (const step of [-1, 1, -width, width]) {
      const next = at + step;
      if (next < 0 || next >= luma.length || seen[next] === 1) continue;
      if ((luma[next] ?? 0) >= burnt) {
        seen[next] = 1;
        waiting.push(next);
        continue;
      }
      edges += 1;
      if ((luma[at + step * rim] ?? 0) > burnt - mostFall) soft += 1;
    }
  }
  return { area, edges, soft };
}
