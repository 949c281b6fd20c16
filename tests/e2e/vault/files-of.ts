import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** The files below a directory that match, each with its bytes: what someone has who copied it. */
export async function filesOf(directory: string, path: RegExp): Promise<Map<string, Buffer>> {
  const entries = await readdir(directory, { recursive: true, withFileTypes: true });
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const files = await Promise.all(
    paths.filter((file) => path.test(file)).map(async (file) => [file, await readFile(file)] as const),
  );
  return new Map(files);
}
