import type { Pixels } from '../core/images/pixels';
import { fitWithin, type Size } from '../core/images/search-encoding';

/** A canvas to draw on, white: JPEG knows no transparency, and black would take its place. */
function blank({ width, height }: Size, willReadFrequently = false) {
  const canvas = new OffscreenCanvas(width, height);
  const context = canvas.getContext('2d', { willReadFrequently });
  if (context === null) throw new Error('no canvas');
  context.imageSmoothingQuality = 'high';
  return { canvas, context };
}

/**
 * The picture in another size. By halves: a browser that looks at four neighbours only would skip pixels in one big
 * step, and fine print with them.
 */
export function scaleImage(image: ImageBitmap, size: Size, background: string | null): OffscreenCanvas {
  let from: ImageBitmap | OffscreenCanvas = image;
  while (from.width > size.width * 2 && from.height > size.height * 2) {
    const half = blank({ width: Math.ceil(from.width / 2), height: Math.ceil(from.height / 2) });
    half.context.drawImage(from, 0, 0, half.canvas.width, half.canvas.height);
    from = half.canvas;
  }
  const { canvas, context } = blank(size);
  if (background !== null) {
    context.fillStyle = background;
    context.fillRect(0, 0, size.width, size.height);
  }
  context.drawImage(from, 0, 0, size.width, size.height);
  return canvas;
}

/** The pixels of a picture brought down to a longest side, to be measured. */
export function readPixels(image: ImageBitmap, side: number): Pixels {
  const size = fitWithin(image, side);
  const { context } = blank(size, true);
  context.drawImage(scaleImage(image, size, '#fff'), 0, 0);
  return context.getImageData(0, 0, size.width, size.height);
}
