import { lumaOf, type Pixels } from './pixels';

/** Pixels of a tile's side. */
export const tileSide = 8;
/** Brightness may differ by this much within a quiet tile: the light across a desk does, print does not. */
const quietRange = 26;
/** Tiles of skin that make a face; fewer are a wooden desk's grain or a red stamp's rim. */
const leastFace = 6;

/** A picture in tiles: which of them show something, which are quiet, and how bright they are. */
export interface Tiles {
  readonly columns: number;
  readonly rows: number;
  readonly busy: Uint8Array;
  readonly light: Uint8Array;
}

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/**
 * Cuts a picture into tiles. Busy is what shows edges (print, rims), what has the colour of skin with the hair above and
 * the shoulders below it, and the tiles beside those. Hair and cheeks are as smooth as a desk: their colour tells.
 */
export function tilesOf(pixels: Pixels): Tiles {
  const columns = Math.floor(pixels.width / tileSide);
  const rows = Math.floor(pixels.height / tileSide);
  const edges = new Uint8Array(columns * rows);
  const skin = new Uint8Array(columns * rows);
  const light = new Uint8Array(columns * rows);
  const luma = lumaOf(pixels);
  for (let row = 0; row < rows; row++)
    for (let column = 0; column < columns; column++) {
      const tile = readTile(pixels, luma, column * tileSide, row * tileSide);
      const at = row * columns + column;
      edges[at] = tile.range > quietRange ? 1 : 0;
      skin[at] = tile.skin > (tileSide * tileSide) / 2 ? 1 : 0;
      light[at] = tile.light;
    }
  const tiles = { columns, rows, light };
  const busy = widened({ ...tiles, busy: edges });
  for (const box of facesIn({ ...tiles, busy: skin })) cover({ ...tiles, busy }, box);
  return { ...tiles, busy };
}

function readTile({ width, data }: Pixels, luma: Uint8Array, left: number, top: number) {
  let [darkest, brightest, sum, skin] = [255, 0, 0, 0];
  for (let y = top; y < top + tileSide; y++)
    for (let x = left; x < left + tileSide; x++) {
      const at = y * width + x;
      const value = luma[at] ?? 0;
      darkest = Math.min(darkest, value);
      brightest = Math.max(brightest, value);
      sum += value;
      if (isSkin(value, data[at * 4] ?? 0, data[at * 4 + 2] ?? 0)) skin += 1;
    }
  return { range: brightest - darkest, light: sum / (tileSide * tileSide), skin };
}

/** The colours of skin, light or dark, lie close together once brightness is taken out (YCbCr). */
function isSkin(luma: number, red: number, blue: number): boolean {
  const cr = 128 + (red - luma) * 0.713;
  const cb = 128 + (blue - luma) * 0.564;
  return luma > 50 && cr >= 136 && cr <= 173 && cb >= 77 && cb <= 124;
}

function widened({ columns, rows, busy }: Omit<Tiles, 'light'>): Uint8Array {
  const wide = busy.slice();
  for (let row = 0; row < rows; row++)
    for (let column = 0; column < columns; column++) {
      if (busy[row * columns + column] === 0) continue;
      cover({ columns, rows, busy: wide }, { left: column - 1, top: row - 1, right: column + 1, bottom: row + 1 });
    }
  return wide;
}

/** Marks a box of tiles as busy, as far as it lies in the picture. */
export function cover({ columns, rows, busy }: Omit<Tiles, 'light'>, { left, top, right, bottom }: Box): void {
  for (let row = Math.max(0, top); row <= Math.min(rows - 1, bottom); row++)
    busy.fill(1, row * columns + Math.max(0, left), row * columns + Math.min(columns - 1, right) + 1);
}

/** Where skin is, there is a head: its box with room for the hair, the ears and the shoulders. */
function facesIn(skin: Omit<Tiles, 'light'>): Box[] {
  const seen = skin.busy.slice();
  const boxes: Box[] = [];
  for (let at = 0; at < seen.length; at++) {
    if (seen[at] === 0) continue;
    const { box, count } = flood({ ...skin, busy: seen }, at);
    if (count < leastFace) continue;
    const [width, height] = [box.right - box.left + 1, box.bottom - box.top + 1];
    boxes.push({
      left: box.left - Math.ceil(width * 0.7),
      right: box.right + Math.ceil(width * 0.7),
      top: box.top - Math.ceil(height * 0.8),
      bottom: box.bottom + Math.ceil(height * 1.2),
    });
  }
  return boxes;
}

/** The tiles that hang together with one, taken out of the map as they are counted. */
function flood({ columns, rows, busy }: Omit<Tiles, 'light'>, from: number): { box: Box; count: number } {
  const waiting = [from];
  busy[from] = 0;
  let [left, right, top, bottom, count] = [columns, 0, rows, 0, 0];
  for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
    const [column, row] = [at % columns, Math.floor(at / columns)];
    count += 1;
    left = Math.min(left, column);
    right = Math.max(right, column);
    top = Math.min(top, row);
    bottom = Math.max(bottom, row);
    const around = [column > 0 && at - 1, column < columns - 1 && at + 1, at - columns, at + columns];
    for (const next of around)
      if (next !== false && next >= 0 && busy[next] === 1) {
        busy[next] = 0;
        waiting.push(next);
      }
  }
  return { box: { left, right, top, bottom }, count };
}
