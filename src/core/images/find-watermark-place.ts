import type { CatalogueKey } from '../catalogue/fields';
import type { Pixels } from './pixels';
import { cover, type Tiles, tileSide, tilesOf } from './quiet-tiles';
import { usualWatermark, watermarkWidth } from './watermark-text';

/** The longer side that pictures are scaled to before a place is looked for. */
export const mapSide = 640;

/** A place for the watermark, in shares of the picture's width and height. */
export interface WatermarkPlace {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  /** Brightness of what lies under it, 0 to 255. */
  readonly light: number;
}

/** Heights of the lettering that are tried, in shares of the shorter side, the most legible first. */
const heights = [0.07, 0.055, 0.045, 0.035];
/** Room around the lettering, in its heights. */
const padding = 0.35;

/**
 * Looks for a place that shows nothing: no print, no rim, no face, nor what is beside them. Null where there is none;
 * then nothing is drawn. On a grey picture of a card's front faces cannot be told from paper, so there is none either.
 * @param pixels the picture, scaled to about `mapSide`.
 * @param text the lettering; a longer one needs a wider place.
 */
export function findWatermarkPlace(
  pixels: Pixels,
  key: CatalogueKey,
  text: string = usualWatermark,
): WatermarkPlace | null {
  const tiles = tilesOf(pixels);
  if (key === 'person.idFrontImage') {
    if (isGrey(pixels)) return null;
    if (isCard(pixels)) coverPortrait(tiles);
  }
  const sums = sumsOf(tiles);
  const letters = watermarkWidth(text);
  for (const height of heights) {
    const letter = (height * Math.min(pixels.width, pixels.height)) / tileSide;
    const columns = Math.ceil(letter * (letters + 2 * padding));
    const rows = Math.ceil(letter * (1 + 2 * padding));
    const found = lowestFree(tiles, sums, columns, rows);
    if (found === null) continue;
    return {
      left: (found.column * tileSide + letter * padding * tileSide) / pixels.width,
      top: (found.row * tileSide + letter * padding * tileSide) / pixels.height,
      width: (letter * letters * tileSide) / pixels.width,
      height: (letter * tileSide) / pixels.height,
      light: lightOf(tiles, found, columns, rows),
    };
  }
  return null;
}

function isGrey({ data }: Pixels): boolean {
  let coloured = 0;
  for (let at = 0; at < data.length; at += 4) if (Math.abs((data[at] ?? 0) - (data[at + 2] ?? 0)) > 12) coloured += 1;
  return coloured < data.length / 4 / 200;
}

/** 85.6 × 54 mm: a picture of this shape is the card and nothing else. */
function isCard({ width, height }: Pixels): boolean {
  const ratio = width / height;
  return ratio > 1.48 && ratio < 1.7;
}

/** On a card the portrait has its place, whatever colours the light gave it. */
function coverPortrait(tiles: Tiles): void {
  const { columns, rows } = tiles;
  cover(tiles, {
    left: Math.floor(columns * 0.58),
    right: Math.ceil(columns * 0.98),
    top: Math.floor(rows * 0.08),
    bottom: Math.ceil(rows * 0.82),
  });
}

/** Summed-area table of the busy tiles: how many lie in any box is four look-ups. */
function sumsOf({ columns, rows, busy }: Tiles): Uint32Array {
  const wide = columns + 1;
  const sums = new Uint32Array(wide * (rows + 1));
  for (let row = 0; row < rows; row++)
    for (let column = 0; column < columns; column++)
      sums[(row + 1) * wide + column + 1] =
        (busy[row * columns + column] ?? 0) +
        (sums[row * wide + column + 1] ?? 0) +
        (sums[(row + 1) * wide + column] ?? 0) -
        (sums[row * wide + column] ?? 0);
  return sums;
}

interface Spot {
  readonly column: number;
  readonly row: number;
}

/** The free box that lies lowest, and there nearest to the middle: print begins at the top. */
function lowestFree(tiles: Tiles, sums: Uint32Array, columns: number, rows: number): Spot | null {
  const wide = tiles.columns + 1;
  const middle = (tiles.columns - columns) / 2;
  for (let row = tiles.rows - rows; row >= 0; row--) {
    let best: Spot | null = null;
    for (let column = 0; column + columns <= tiles.columns; column++) {
      const inside =
        (sums[(row + rows) * wide + column + columns] ?? 0) -
        (sums[row * wide + column + columns] ?? 0) -
        (sums[(row + rows) * wide + column] ?? 0) +
        (sums[row * wide + column] ?? 0);
      if (inside > 0) continue;
      if (best === null || Math.abs(column - middle) < Math.abs(best.column - middle)) best = { column, row };
    }
    if (best !== null) return best;
  }
  return null;
}

function lightOf({ columns, light }: Tiles, { column, row }: Spot, width: number, height: number): number {
  let sum = 0;
  for (let y = row; y < row + height; y++)
    for (let x = column; x < column + width; x++) sum += light[y * columns + x] ?? 0;
  return sum / (width * height);
}
