import { type ImageMeasures, measuredSide, measureImage } from '../core/images/measure-image';
import type { Size } from '../core/images/search-encoding';
import { decodeImage } from './decode-image';
import { readPixels } from './scale-image';

/** Looks at a stored picture; null for papers, and for what cannot be decoded. */
export async function measureFile(
  file: File,
): Promise<{ readonly size: Size; readonly measures: ImageMeasures } | null> {
  if (!file.type.startsWith('image/')) return null;
  const image = await decodeImage(file);
  if (image === null) return null;
  try {
    const size = { width: image.width, height: image.height };
    return { size, measures: measureImage(readPixels(image, measuredSide)) };
  } finally {
    image.close();
  }
}
