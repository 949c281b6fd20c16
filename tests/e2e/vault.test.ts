import type { Server } from 'node:http';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { BrowserKind } from '../harness/find-browser';
import { filesOf } from './vault/files-of';
import { serveVault, type VaultBrowser, vaultBrowser } from './vault/vault-browser';

const passphrase = '备案资料柜 2026';
let url: string;
let server: Server;

beforeAll(async () => {
  ({ url, server } = await serveVault());
});
afterAll(() => {
  server.close();
});

/** Adds a JPEG header and noise that nothing compresses; the document's id, or why it was refused. */
async function addPhoto(page: Page, profileId: string, size: number): Promise<string> {
  const add = async (id: string, bytes: number) => {
    const photo = new Uint8Array(bytes);
    for (let at = 0; at < bytes; at += 65_536) crypto.getRandomValues(photo.subarray(at, at + 65_536));
    photo.set([0xff, 0xd8, 0xff, 0xe0, 0, 16, 0x4a, 0x46, 0x49, 0x46, 0, 1, 1, 0, 0, 1, 0, 1, 0, 0]);
    photo.set([0xff, 0xc0, 0, 17, 8, 4, 0, 4, 0, 3], 20);
    return Bundle.page.vault.addDocument(id, new File([photo], '林晓雨身份证.jpg')).then(
      (info) => info.id,
      (error) => `${error.name} ${error.code}`,
    );
  };
  return page.evaluate(add, profileId, size);
}

const saveSample = async (name: string) => Bundle.page.vault.saveProfile(Bundle.page.sampleProfile(name));

describe.each<BrowserKind>(['chromium', 'firefox'])('the vault in %s', (kind) => {
  let browser: VaultBrowser;
  beforeAll(async () => {
    browser = await vaultBrowser(kind, url);
  });
  afterAll(() => browser.close());

  test('a save that was confirmed outlives the browser being killed that instant', async () => {
    const saved: string[] = [];
    for (let round = 0; round < 3; round += 1) {
      const page = await browser.open();
      const { id } = await page.evaluate(saveSample, `第${round}次`);
      const photo = await addPhoto(page, id, 200_000);
      await browser.killAndRestart();
      saved.push(id);
      const after = await browser.open();
      const read = async (ids: string[], document: string) => [
        await Promise.all(ids.map(async (known) => (await Bundle.page.vault.getProfile(known)).id)),
        (await Bundle.page.vault.getDocument(document)).size,
      ];
      expect(await after.evaluate(read, saved, photo)).toEqual([saved, 200_000]);
    }
  });

  test('a browser killed in the middle of saves has whole records only', async () => {
    const page = await browser.open();
    const { id } = await page.evaluate(saveSample, '始终完整');
    const many = async (profileId: string) => {
      const { vault } = Bundle.page;
      const profile = await vault.getProfile(profileId);
      for (let round = 0; ; round += 1)
        await vault.saveProfile({ ...profile, subject: { remark: '字'.repeat(round) } });
    };
    // Never ends by itself; the kill ends it.
    const running = page.evaluate(many, id).catch(() => 'killed');
    await page.waitForFunction(async () => (await Bundle.page.vault.listProfiles()).length > 0);
    await browser.killAndRestart();
    expect(await running).toBe('killed');
    const after = await browser.open();
    expect(await after.evaluate(() => Bundle.page.vault.listDamaged())).toEqual([]);
    expect(await after.evaluate(async (known) => (await Bundle.page.vault.getProfile(known)).id, id)).toBe(id);
  });

  test('a browser killed in the middle of an import has all of it or nothing', async () => {
    const importing = async (name: string) => {
      const source = Bundle.page.openVault(`source of ${name}`);
      for (let made = 0; made < 30; made += 1) await source.saveProfile(Bundle.page.sampleProfile(`第${made}家`));
      const backup = await source.exportBackup('a passphrase of its own');
      const reading = await Bundle.page.openVault(name).readBackup(backup, 'a passphrase of its own');
      if (!reading.ok) throw new Error(reading.problem);
      // Not awaited: the kill comes while it runs.
      reading.apply();
    };
    for (const name of ['import 1', 'import 2', 'import 3']) {
      await (await browser.open()).evaluate(importing, name);
      await browser.killAndRestart();
      const after = await browser.open();
      const count = async (known: string) => (await Bundle.page.openVault(known).listProfiles()).length;
      expect([0, 30]).toContain(await after.evaluate(count, name));
      expect(await after.evaluate((known) => Bundle.page.openVault(known).listDamaged(), name)).toEqual([]);
    }
  });

  test('a lock in one page locks the other and is told there', async () => {
    const [one, other] = [await browser.open(), await browser.open()];
    await one.evaluate((text) => Bundle.page.vault.setPassphrase(text), passphrase);
    const listening = other.evaluate(
      () =>
        new Promise<string>((resolve) => Bundle.page.vault.watch(() => resolve('told'), new AbortController().signal)),
    );
    expect(await other.evaluate(async () => (await Bundle.page.vault.listProfiles()).length)).toBeGreaterThan(0);
    await one.evaluate(() => Bundle.page.vault.lock());
    expect(await listening).toBe('told');
    const code = () =>
      Bundle.page.vault.listProfiles().then(
        () => 'open',
        (error) => error.code,
      );
    expect(await other.evaluate(code)).toBe('locked');
  });

  test('the files of the locked vault show no profile text, no file name and no picture', async () => {
    const files = await browser.whileEnded(() => filesOf(browser.directory, /indexeddb|storage\/default|idb/iu));
    expect(files.size).toBeGreaterThan(0);
    const both = (text: string) => [Buffer.from(text), Buffer.from(text, 'utf16le')];
    const secrets = ['林晓雨', '330106199003072345', 'qingning-notes', '91330106MA2ABCDE1X', '身份证.jpg'].flatMap(
      both,
    );
    const jfif = Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 16, 0x4a, 0x46]);
    const found = [...files].filter(([, bytes]) => [...secrets, jfif].some((secret) => bytes.includes(secret)));
    expect(found.map(([path]) => path)).toEqual([]);
    // The rows are there: their ids are found.
    const page = await browser.open();
    expect((await page.evaluate(() => Bundle.page.vault.state())).kind).toBe('locked');
    await page.evaluate((text) => Bundle.page.vault.unlock(text), passphrase);
    const ids = await page.evaluate(async () => (await Bundle.page.vault.listProfiles()).map(({ id }) => id));
    const all = Buffer.concat([...files.values()]);
    expect(ids.some((id) => both(id).some((bytes) => all.includes(bytes)))).toBe(true);
  });
});

describe('a disk that is full', () => {
  let browser: VaultBrowser;
  beforeAll(async () => {
    browser = await vaultBrowser('chromium', url);
  });
  afterAll(() => browser.close());

  test('says so, keeps what was stored, and lets the owner unlock and export', async () => {
    const page = await browser.open();
    const session = await page.createCDPSession();
    await session.send('Storage.overrideQuotaForOrigin', { origin: new URL(url).origin, quotaSize: 6_000_000 });
    const { id } = await page.evaluate(saveSample, '原有');
    await page.evaluate((text) => Bundle.page.vault.setPassphrase(text), passphrase);
    const kept: string[] = [];
    const refused = await fillUp(page, id, kept);
    expect(refused).toBe('VaultError storage-full');
    expect(kept.length).toBeGreaterThan(0);
    await page.evaluate(() => Bundle.page.vault.lock());
    expect(await page.evaluate((text) => Bundle.page.vault.unlock(text), passphrase)).toEqual({ ok: true });
    const documents = async (known: string) => (await Bundle.page.vault.listDocuments(known)).map((info) => info.id);
    expect((await page.evaluate(documents, id)).toSorted()).toEqual(kept.toSorted());
    const size = async (text: string) => (await Bundle.page.vault.exportBackup(text)).size;
    expect(await page.evaluate(size, passphrase)).toBeGreaterThan(kept.length * 1_000_000);
  });
});

/** Adds photos of 1 MB until one is refused, and says why. */
async function fillUp(page: Page, profileId: string, kept: string[]): Promise<string> {
  for (let round = 0; round < 30; round += 1) {
    const added = await addPhoto(page, profileId, 1_000_000);
    if (added.startsWith('VaultError')) return added;
    kept.push(added);
  }
  return 'never refused';
}
