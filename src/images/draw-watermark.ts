import { type WatermarkPlace, watermarkText } from '../core/images/find-watermark-place';

const fonts = '"Noto Sans CJK SC", "Noto Sans SC", "Source Han Sans SC", "PingFang SC", "Microsoft YaHei", sans-serif';

/** Draws the lettering into its place: half transparent, dark on light ground and light on dark. */
export function drawWatermark(canvas: OffscreenCanvas, place: WatermarkPlace): void {
  const context = canvas.getContext('2d');
  if (context === null) return;
  const height = place.height * canvas.height;
  context.font = `${Math.round(height)}px ${fonts}`;
  context.textBaseline = 'top';
  context.globalAlpha = 0.45;
  context.fillStyle = place.light > 110 ? '#10243c' : '#ffffff';
  const [left, top] = [place.left * canvas.width, place.top * canvas.height];
  context.fillText(watermarkText, left, top, place.width * canvas.width);
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

/** Without a Chinese font every character is the same empty box. */
export function hasChineseFont(): boolean {
  return inkOf('仅') !== inkOf('案');
}
