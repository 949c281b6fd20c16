import type { CatalogueKey } from '../core/catalogue/fields';
import { findWatermarkPlace, mapSide, type WatermarkPlace } from '../core/images/find-watermark-place';
import { leastLegibleSide } from '../core/images/image-remarks';
import { jpegOrientation, stripJpeg } from '../core/images/jpeg-segments';
import type { FileShape, Preparation, PreparedNote, UnmarkedReason } from '../core/images/prepared';
import { endingName } from '../core/images/say-prepared';
import { type Encoded, fitWithin, type Size, searchEncoding } from '../core/images/search-encoding';
import { stripPng } from '../core/images/strip-png';
import { takesWatermark } from '../core/images/takes-watermark';
import type { UploadLimit, UploadType } from '../core/images/upload-limit';
import { usualWatermark } from '../core/images/watermark-text';
import type { OutcomeCode } from '../core/plan/outcome';
import { sayBytes } from '../core/rules/file-like';
import { decodeImage } from './decode-image';
import { drawWatermark, hasFontFor } from './draw-watermark';
import { readPixels, scaleImage } from './scale-image';

/** What is made anew stays clear of the limit: to some portals a kilobyte has 1000 bytes. */
const room = 0.95;

/** For which place a file is prepared. */
export interface PreparationOrder {
  readonly key: CatalogueKey;
  readonly limit: UploadLimit;
  /** Whether the user wants a watermark here; null where he said nothing. */
  readonly watermark: boolean | null;
  /** Its words; the usual ones unless said. */
  readonly watermarkText?: string | undefined;
}

/** The file that keeps to the limit and what was done to it; or why there is none, as an outcome says it. */
export type PreparedFile =
  | { readonly ok: true; readonly file: File; readonly note: PreparedNote }
  | { readonly ok: false; readonly code: OutcomeCode; readonly detail: Record<string, string> };

/** A stored picture while it is prepared. */
interface Picture {
  readonly file: File;
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly image: ImageBitmap;
  readonly isTurned: boolean;
  readonly place: (WatermarkPlace & { readonly text: string }) | null;
  readonly unmarked: UnmarkedReason | null;
}

/**
 * Makes of a stored document the file that one place takes. A picture that already fits only loses what is not picture;
 * else it is turned upright, scaled down and compressed, never below what is legible, never up. Runs in the extension's
 * own worker or pages: neither the page nor any network sees the original.
 */
export async function prepareFile(file: File, order: PreparationOrder): Promise<PreparedFile> {
  if (!file.type.startsWith('image/')) return passPaper(file, order.limit);
  const image = await decodeImage(file);
  if (image === null) return { ok: false, code: 'document-unreadable', detail: {} };
  try {
    const bytes = new Uint8Array(await file.arrayBuffer());
    const isTurned = file.type === 'image/jpeg' && jpegOrientation(bytes) !== 1;
    const picture = { file, bytes, image, isTurned, ...placeFor(image, order) };
    return passPicture(picture, order) ?? (await remake(picture, order));
  } finally {
    image.close();
  }
}

/** Papers are taken as they are, or not at all. */
function passPaper(file: File, limit: UploadLimit): PreparedFile {
  const type = file.type as UploadType;
  if (!limit.types.includes(type)) return { ok: false, code: 'file-type-refused', detail: typesOf(limit) };
  if (file.size > limit.maxBytes)
    return { ok: false, code: 'file-too-large', detail: { limit: sayBytes(limit.maxBytes) } };
  const shape: FileShape = { type, bytes: file.size, width: 0, height: 0 };
  return { ok: true, file, note: { before: shape, after: shape, did: [], unmarked: null, small: false } };
}

function typesOf({ types }: UploadLimit): Record<string, string> {
  return { accept: types.map((type) => endingName({ type })).join('、') };
}

function placeFor(
  image: ImageBitmap,
  { key, limit, watermark, watermarkText }: PreparationOrder,
): Pick<Picture, 'place' | 'unmarked'> {
  const wanted = watermark ?? limit.watermark === 'advised';
  const none = (unmarked: UnmarkedReason | null) => ({ place: null, unmarked });
  if (!wanted) return none(null);
  if (limit.watermark === 'forbidden') return none('forbidden');
  if (!takesWatermark(key)) return none('not-here');
  const text = watermarkText ?? usualWatermark;
  if (!hasFontFor(text)) return none('no-font');
  const place = findWatermarkPlace(readPixels(image, mapSide), key, text);
  return place === null ? none('no-place') : { place: { ...place, text }, unmarked: null };
}

function strip({ file, bytes }: Pick<Picture, 'file' | 'bytes'>): Uint8Array<ArrayBuffer> | null {
  if (file.type === 'image/jpeg') return stripJpeg(bytes);
  return file.type === 'image/png' ? stripPng(bytes) : null;
}

/** The picture bit by bit, without what is not picture; null where it has to be made anew. */
function passPicture(picture: Picture, order: PreparationOrder): PreparedFile | null {
  const { file, image, bytes, isTurned, place } = picture;
  const { types, maxBytes, maxSide } = order.limit;
  const fits =
    types.includes(file.type as UploadType) && (maxSide === null || Math.max(image.width, image.height) <= maxSide);
  const stripped = fits && !isTurned && place === null ? strip(picture) : null;
  if (stripped === null || stripped.length > maxBytes) return null;
  const did: Preparation[] = stripped.length < bytes.length ? ['stripped'] : [];
  return finished(picture, order, new Blob([stripped], { type: file.type }), image, did);
}

async function remake(picture: Picture, order: PreparationOrder): Promise<PreparedFile> {
  const { types, maxBytes } = order.limit;
  const isPng = picture.file.type === 'image/png' && types.includes('image/png');
  // What is a PNG because its lines are sharp stays one where it can.
  if (isPng && picture.file.size <= maxBytes * 1.5) {
    const same = await encode(picture, 'image/png', fitWithin(picture.image, order.limit.maxSide), 1);
    if (same.size <= maxBytes * room)
      return finished(picture, order, same, fitWithin(picture.image, order.limit.maxSide), []);
  }
  const type = types.includes('image/jpeg') ? 'image/jpeg' : types.includes('image/png') ? 'image/png' : null;
  if (type === null) return { ok: false, code: 'file-type-refused', detail: typesOf(order.limit) };
  const found = await search(picture, order, type);
  if (!found.fits) return { ok: false, code: 'image-not-legible', detail: { limit: sayBytes(maxBytes) } };
  return finished(picture, order, found.file, found.size, []);
}

function search(
  picture: Picture,
  { key, limit }: PreparationOrder,
  type: 'image/jpeg' | 'image/png',
): Promise<Encoded<Blob>> {
  const { maxBytes, maxSide } = limit;
  const source = { width: picture.image.width, height: picture.image.height };
  let drawn: { canvas: OffscreenCanvas; side: number } | null = null;
  return searchEncoding(
    { source, maxBytes: Math.floor(maxBytes * room), maxSide, leastSide: leastSideOf(key) },
    async (size, quality) => {
      if (drawn?.side !== size.width) drawn = { canvas: draw(picture, size, type), side: size.width };
      return drawn.canvas.convertToBlob({ type, quality });
    },
    type === 'image/png',
  );
}

/** An icon is looked at small; of screenshots only the outlines matter; all else has print. */
function leastSideOf(key: CatalogueKey): number {
  if (key === 'app.icon') return 120;
  return key === 'app.screenshots' ? 700 : leastLegibleSide;
}

function draw({ image, place }: Picture, size: Size, type: UploadType): OffscreenCanvas {
  const canvas = scaleImage(image, size, type === 'image/jpeg' ? '#fff' : null);
  if (place !== null) drawWatermark(canvas, place, place.text);
  return canvas;
}

function encode(picture: Picture, type: UploadType, size: Size, quality: number): Promise<Blob> {
  return draw(picture, size, type).convertToBlob({ type, quality });
}

/** Puts the file together, and says what was done to it. */
function finished(
  picture: Picture,
  { key, limit }: PreparationOrder,
  made: Blob,
  size: Size,
  did: readonly Preparation[],
): PreparedFile {
  const { file, image, isTurned, place, unmarked } = picture;
  const type = made.type as UploadType;
  const remade = did.length === 0 && made.size !== file.size;
  const facts: [boolean, Preparation][] = [
    [remade && made.size < file.size, 'compressed'],
    [size.width !== image.width || size.height !== image.height, 'scaled'],
    [isTurned, 'turned'],
    [type !== file.type, 'converted'],
    [did.includes('stripped') || hasMore(picture), 'stripped'],
    [place !== null, 'marked'],
  ];
  const long = Math.max(size.width, size.height);
  const note: PreparedNote = {
    before: { type: file.type as UploadType, bytes: file.size, width: image.width, height: image.height },
    after: { type, bytes: made.size, width: size.width, height: size.height },
    did: facts.filter(([applies]) => applies).map(([, preparation]) => preparation),
    unmarked,
    small: long < Math.max(leastSideOf(key), limit.minSide ?? 0),
  };
  return { ok: true, file: new File([made], named(file.name, type), { type }), note };
}

/** Whether the stored file said more than its picture. */
function hasMore(picture: Picture): boolean {
  return (strip(picture)?.length ?? picture.bytes.length) < picture.bytes.length;
}

const endings: Partial<Record<UploadType, string>> = { 'image/jpeg': 'jpg', 'image/png': 'png' };

/** Pages look at the ending: it has to be that of the type. */
function named(name: string, type: UploadType): string {
  const ending = endings[type];
  if (ending === undefined) return name;
  return `${name.replace(/\.(?:jpe?g|jfif|png|webp|heic)$/i, '')}.${ending}`;
}
