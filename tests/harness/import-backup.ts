import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { passphrase } from '../vault/support/passphrase';
import { evaluateIn, waitFor } from './wait-for';

const answer = '[data-preview=import], .ant-alert';

/** Puts a backup on the disk for as long as the work with it takes: an import reads the photos at its end. */
async function withFile<T>(backup: Blob, work: (file: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'beian-pilot-backup-'));
  try {
    const file = join(folder, 'backup.beian');
    await writeFile(file, Buffer.from(await backup.arrayBuffer()));
    return await work(file);
  } finally {
    await rm(folder, { recursive: true });
  }
}

async function readFrom(options: Page, file: string, words: string): Promise<string> {
  // Leaving and coming back: nothing of an earlier reading is left.
  await evaluateIn(options, () => location.assign('#/settings'), []);
  await waitFor(async () => (await options.$('[data-form=export]')) === null, { what: 'the settings' });
  await evaluateIn(options, () => location.assign('#/backup'), []);
  const input = await waitFor(() => options.$('input[type=file]'), { what: 'the import', timeout: 15_000 });
  await (input as ElementHandle<HTMLInputElement>).uploadFile(file);
  const box = await waitFor(() => options.$('[data-form=import] input'), { what: 'the passphrase' });
  await box.type(words);
  await options.click('[data-form=import] button[type=submit]');
  const said = await waitFor(() => options.$(answer), { what: 'an answer to the backup', timeout: 20_000 });
  return said.evaluate((element) => element.textContent ?? '');
}

/** Chooses a backup on the options page and has it read; answers with what the page says of it. */
export function readBackup(options: Page, backup: Blob, words = passphrase): Promise<string> {
  return withFile(backup, (file) => readFrom(options, file, words));
}

/** Imports a backup as a person does. @returns what the page said would change */
export function importBackup(options: Page, backup: Blob): Promise<string> {
  return withFile(backup, async (file) => {
    const preview = await readFrom(options, file, passphrase);
    await options.click('[data-preview=import] .ant-btn-primary');
    await waitFor(() => options.$('.ant-alert-success'), { what: 'the import to be done', timeout: 20_000 });
    return preview;
  });
}
