import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const worker = `
chrome.runtime.onMessage.addListener((message, sender, respond) => {
  respond({ ok: true, reply: null });
  return true;
});`;

/**
 * An extension that does nothing: a background that answers at once, and pages that are finished as they are read. What
 * it takes is what the browser itself takes. @returns its folder
 * @param pages file name → what stands in its body
 */
export async function makeStaticExtension(pages: Readonly<Record<string, string>>): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'beian-pilot-static-'));
  const manifest = { manifest_version: 3, name: 'static', version: '1', background: { service_worker: 'worker.js' } };
  await writeFile(join(folder, 'manifest.json'), JSON.stringify(manifest));
  await writeFile(join(folder, 'worker.js'), worker);
  for (const [name, body] of Object.entries(pages))
    await writeFile(
      join(folder, name),
      `<!doctype html><html lang="zh"><meta charset="utf-8"><body>${body}</body></html>`,
    );
  return folder;
}
