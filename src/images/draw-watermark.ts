import type { WatermarkPlace } from '../core/images/find-watermark-place';

const fonts = '"Noto Sans CJK SC", "Noto Sans SC", "Source Han Sans SC", "PingFang SC", "Microsoft YaHei", sans-serif';

/** Draws the lettering into its place: half transparent, dark on light ground and light on dark. */
export function drawWatermark(canvas: OffscreenCanvas, place: WatermarkPlace, text: string): void {
  const context = canvas.getContext('2d');
  if (context === null) return;
  const height = place.height * canvas.height;
  context.font = `${Math.round(height)}px ${fonts}`;
  context.textBaseline = 'top';
  context.globalAlpha = 0.45;
  context.fillStyle = place.light > 110 ? '#10243c' : '#ffffff';
  const [left, top] = [place.left * canvas.width, place.top * canvas.height];
  context.fillText(text, left, top, place.width * canvas.width);
  context.globalAlpha = 1;
}

function inkOf(letter: string): string {
  const context = new OffscreenCanvas(24, 24).getContext('2d', { willReadFrequently: true });
  if (context === null) return '';
  context.font = `20px ${fonts}`;
  context.textBaseline = 'top';
  context.fillText(letter, 1, 1);
  return context
    .getImageData(0, 0, 24, 24)
    .data.filter((_, at) => at % 4 === 3)
    .join();
}

/** A character that no font has: what is drawn for it is drawn for every other one that is missing. */
const missing = '\u{10fffd}';

/**
 * Whether this computer has a font for each character of a text. Firefox draws a missing one as a box with its number
 * in it, and each is another: there only what `watermarkFault` refuses is kept out.
 */
export function hasFontFor(text: string): boolean {
  const box = inkOf(missing);
  return [...new Set(text)].every((letter) => letter.trim() === '' || inkOf(letter) !== box);
}
