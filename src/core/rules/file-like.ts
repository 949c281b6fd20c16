/** What rules look at of a file: never its bytes. */
export interface FileLike {
  readonly name: string;
  readonly size: number;
  readonly type: string;
}

/** Whether a value is a file. By shape, because files of other frames and workers are of another `File` class. */
export function isFileLike(value: unknown): value is FileLike {
  if (typeof value !== 'object' || value === null) return false;
  const { name, size, type } = value as Record<string, unknown>;
  return typeof name === 'string' && typeof size === 'number' && typeof type === 'string';
}

/** The ending of a file's name, lower-case, without its dot. */
export function endingOf(file: FileLike): string {
  const dot = file.name.lastIndexOf('.');
  return dot < 0 ? '' : file.name.slice(dot + 1).toLowerCase();
}

/** A size as people read it: `492 KB`, `1.2 MB`. */
export function sayBytes(bytes: number): string {
  return bytes < 1024 * 1024 ? `${Math.ceil(bytes / 1024)} KB` : `${(bytes / 1024 / 1024).toFixed(1)} MB`;
}
