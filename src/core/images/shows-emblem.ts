import type { Pixels } from './pixels';

/** Pixels of the longer side that are looked at: an emblem is a blot then, and print is none. */
const lookedAt = 320;

/** A blot of one colour: how many pixels, its box, and whether it reaches the picture's edge. */
interface Blot {
  readonly count: number;
  readonly width: number;
  readonly height: number;
  readonly atEdge: boolean;
}

interface Small {
  readonly width: number;
  readonly height: number;
  readonly red: Uint8Array;
  readonly skin: Uint8Array;
}

/**
 * Whether a picture of an identity card seems to show the side with the emblem: one round red blot, not cut off, and
 * nothing round of the colour of skin, which a portrait would be. It answers no where it cannot tell, which on drawings is
 * about half of the time: on wood, on red cloth, in a hand, in dim light. So it is good for a question to the user, never
 * for a decision. The other side is not guessed at: a thumb on a card's rim looks too much like a face.
 */
export function showsEmblem(pixels: Pixels): boolean {
  const small = shrink(pixels);
  const emblems = blotsOf(small.red, small).filter((blot) => isRound(blot, small, 0.004, 0.06));
  if (emblems.length !== 1 || emblems[0]?.atEdge !== false) return false;
  return !blotsOf(small.skin, small).some((blot) => isRound(blot, small, 0.006, 0.09));
}

/** The picture small, its colours freed from the light's own as far as the mean of all tells it. */
function shrink({ width, height, data }: Pixels): Small {
  const step = Math.max(1, Math.round(Math.max(width, height) / lookedAt));
  const [w, h] = [Math.floor(width / step), Math.floor(height / step)];
  const size = w * h;
  const small = {
    width: w,
    height: h,
    red: new Uint8Array(size),
    skin: new Uint8Array(size),
  };
  const at = (x: number, y: number): number => (y * step * width + x * step) * 4;
  const [red, green, blue] = balanceOf(data);
  for (let y = 0; y < h; y++)
    for (let x = 0; x < w; x++) {
      const from = at(x, y);
      const [r, g, b] = [(data[from] ?? 0) * red, (data[from + 1] ?? 0) * green, (data[from + 2] ?? 0) * blue];
      const luma = 0.299 * r + 0.587 * g + 0.114 * b;
      const [cr, cb] = [128 + (r - luma) * 0.713, 128 + (b - luma) * 0.564];
      const here = y * w + x;
      if (cr > 155 && r - g > 0.3 * r && r > 50) small.red[here] = 1;
      else if (luma > 50 && cr >= 136 && cr <= 173 && cb >= 77 && cb <= 124) small.skin[here] = 1;
    }
  return small;
}

/** What each colour is multiplied with so that the mean of the picture is grey. */
function balanceOf(data: Uint8ClampedArray): [number, number, number] {
  const sums: [number, number, number] = [1, 1, 1];
  for (let at = 0; at < data.length; at += 4) {
    sums[0] += data[at] ?? 0;
    sums[1] += data[at + 1] ?? 0;
    sums[2] += data[at + 2] ?? 0;
  }
  const mean = (sums[0] + sums[1] + sums[2]) / 3;
  return [mean / sums[0], mean / sums[1], mean / sums[2]];
}

function isRound({ count, width, height }: Blot, { red }: Small, least: number, most: number): boolean {
  const shape = width / height;
  const share = count / red.length;
  return share > least && share < most && shape > 0.55 && shape < 1.8 && count > 0.5 * width * height;
}

function blotsOf(mask: Uint8Array, { width, height }: Small): Blot[] {
  const left = mask.slice();
  const blots: Blot[] = [];
  for (let at = 0; at < left.length; at++) if (left[at] === 1) blots.push(takeBlot(left, at, width, height));
  return blots;
}

/** The pixels that hang together with one, taken out of the mask as they are counted. */
function takeBlot(mask: Uint8Array, from: number, width: number, height: number): Blot {
  const waiting = [from];
  mask[from] = 0;
  let [left, right, top, bottom, count] = [width, 0, height, 0, 0];
  for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
    const [x, y] = [at % width, Math.floor(at / width)];
    count += 1;
    [left, right, top, bottom] = [Math.min(left, x), Math.max(right, x), Math.min(top, y), Math.max(bottom, y)];
    for (const next of [x > 0 ? at - 1 : -1, x < width - 1 ? at + 1 : -1, at - width, at + width])
      if (mask[next] === 1) {
        mask[next] = 0;
        waiting.push(next);
      }
  }
  const atEdge = left === 0 || top === 0 || right === width - 1 || bottom === height - 1;
  return { count, width: right - left + 1, height: bottom - top + 1, atEdge };
}
