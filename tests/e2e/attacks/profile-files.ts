import type { LaunchedBrowser } from '../../harness/launch-browser';
import { filesOf } from '../vault/files-of';

/** Where the browsers keep what pages and extensions store: databases, settings, caches, sessions. */
const stores =
  /IndexedDB|Local Extension Settings|Sync Extension Settings|Local Storage|Session Storage|Service Worker|Extension State|databases|blob_storage|File System|WebStorage|shared_proto_db|\/storage\/|browser-extension-data|storage-sync|webappsstore/;

/** The folder in which a running browser keeps its profile. */
function profileFolder({ browser }: LaunchedBrowser): string {
  const given = browser.process()?.spawnargs ?? [];
  const chromium = given.find((argument) => argument.startsWith('--user-data-dir='))?.split('=')[1];
  const folder = chromium ?? given[given.findIndex((argument) => /^--?profile$/.test(argument)) + 1];
  if (!folder) throw new Error('the browser does not say where its profile is');
  return folder;
}

/** The forms in which a text may lie in a database's file. */
function formsOf(text: string): Buffer[] {
  return [Buffer.from(text, 'utf8'), Buffer.from(text, 'utf16le'), Buffer.from(Buffer.from(text).toString('base64'))];
}

/** The stored files that hold one of the texts or byte strings, as `file: what`. */
export async function filesWith(
  launched: LaunchedBrowser,
  wanted: Readonly<Record<string, string | Buffer>>,
): Promise<string[]> {
  const files = await filesOf(profileFolder(launched), stores);
  return Object.entries(wanted).flatMap(([name, what]) => {
    const forms = typeof what === 'string' ? formsOf(what) : [what];
    const found = [...files].filter(([, bytes]) => forms.some((form) => bytes.includes(form)));
    return found.map(([file]) => `${file}: ${name}`);
  });
}
