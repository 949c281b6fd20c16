import { z } from 'zod';
import { type FileKind, identifyFile, nameOtherFile } from './file-kinds/identify-file';
import { type DocumentInfo, VaultError } from './vault';

/** Above every portal's limit many times over; images are made smaller for a portal only when they are filled in. */
export const maxDocumentBytes = 20 * 1024 * 1024;
/** A picture of this size takes 256 MB to show. */
const maxPixels = 64_000_000;
const maxNameLength = 255;

/** A document's description as it is kept and as a backup carries it. */
export const documentInfoSchema: z.ZodType<DocumentInfo> = z.lazy(() =>
  z.strictObject({
    id: z.uuid(),
    profileId: z.uuid(),
    name: z.string().min(1).max(maxNameLength),
    type: z.enum(['image/jpeg', 'image/png', 'image/webp', 'application/pdf']),
    bytes: z.number().int().min(1).max(maxDocumentBytes),
    width: z.number().int().min(0),
    height: z.number().int().min(0),
    addedAt: z.iso.datetime(),
  }),
);

/** @throws VaultError `file-too-large` before a byte of it is read */
export function requireFileSize(bytes: number): void {
  if (bytes > maxDocumentBytes)
    throw new VaultError('file-too-large', { bytes: String(bytes), maxBytes: String(maxDocumentBytes) });
}

/** @throws VaultError `not-an-image`, `image-too-large` */
export function requireDocument(bytes: Uint8Array): FileKind {
  const kind = identifyFile(bytes);
  if (!kind) throw new VaultError('not-an-image', { found: nameOtherFile(bytes) });
  const { width, height } = kind;
  if (width * height > maxPixels)
    throw new VaultError('image-too-large', {
      width: String(width),
      height: String(height),
      maxPixels: String(maxPixels),
    });
  return kind;
}

/** A file name without path, control and direction-changing characters; a long one is cut before its ending. */
export function documentName(name: string): string {
  const plain = name
    .replace(/[\p{Cc}\p{Cf}]/gu, '')
    .replace(/[\\/]/g, '_')
    .trim();
  const ending = /\.\w{1,8}$/.exec(plain)?.[0] ?? '';
  const stem = [...plain.slice(0, plain.length - ending.length)].slice(0, 100).join('');
  return stem + ending || '_';
}
