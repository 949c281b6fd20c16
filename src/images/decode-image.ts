/** A decoded picture, upright: the turn that EXIF states is applied. Null for what this browser cannot show. */
export async function decodeImage(file: Blob): Promise<ImageBitmap | null> {
  return createImageBitmap(file, { imageOrientation: 'from-image' }).catch(() => null);
}
