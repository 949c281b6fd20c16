import type { FieldSpec, UploadedFile } from './form-spec';
import { arrive } from './switches';

/** Kilobytes that an upload may have unless its field says so. */
const usualLimit = 4096;

export function limitOf({ limit = usualLimit }: FieldSpec): string {
  return limit >= 1024 ? `${limit / 1024}MB` : `${limit}KB`;
}

/** What the portal says against a file, or null. */
export function complaintOf(field: FieldSpec, file: File): string | null {
  if (!/^image\/(?:jpeg|png)$/.test(file.type)) return '只支持 JPG、PNG 格式的图片';
  return file.size > (field.limit ?? usualLimit) * 1024 ? `图片大小不能超过 ${limitOf(field)}` : null;
}

/** The file goes nowhere: it counts as uploaded once the time of an answer has passed. */
export async function sendFile(file: File): Promise<UploadedFile> {
  await arrive();
  return { name: file.name, size: file.size };
}
