import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Writes an unpacked extension that has a page and nothing else; the folder is the caller's to remove. */
export async function writeOtherExtension(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'other-extension-'));
  const manifest = { manifest_version: 3, name: 'Other', version: '1', permissions: ['tabs'] };
  await writeFile(join(folder, 'manifest.json'), JSON.stringify(manifest));
  await writeFile(join(folder, 'page.html'), '<!doctype html><meta charset="utf-8"><title>Other</title>');
  return folder;
}
