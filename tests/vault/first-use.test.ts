import { expect, test } from 'vitest';
import type { Sealed } from '../../src/vault/rows';
import { deleteRaw, putRaw, rawRow, readRaw } from './support/raw-database';
import { fileOf, jpegBytes } from './support/sample-files';
import { sampleProfile } from './support/sample-profile';
import { passphrase, refusal, testVault } from './support/test-vault';

test('nothing is made before the vault is used', async () => {
  const { name } = testVault();
  expect((await indexedDB.databases()).map((database) => database.name)).not.toContain(name);
});

test('pages that use a new vault at the same moment share one key', async () => {
  const { name, otherPage } = testVault();
  const pages = Array.from({ length: 5 }, otherPage);
  const saved = await Promise.all(pages.map((page, i) => page.saveProfile(sampleProfile(`公司${i}`))));
  expect((await readRaw(name)).keys).toHaveLength(1);
  for (const profile of saved) expect(await otherPage().getProfile(profile.id)).toEqual(profile);
});

test('data without its key is reported, never covered by a fresh vault', async () => {
  const { name, vault, afterRestart } = testVault();
  await vault.saveProfile(sampleProfile());
  const before = await rawRow(name, 'profiles');
  await deleteRaw(name, 'keys', 'data-key');
  for (const page of [vault, afterRestart()]) {
    expect(await refusal(page.state())).toBe('key-missing');
    expect(await refusal(page.listProfiles())).toBe('key-missing');
    expect(await refusal(page.saveProfile(sampleProfile()))).toBe('key-missing');
  }
  expect(await rawRow(name, 'profiles')).toEqual(before);
  expect((await readRaw(name)).keys).toEqual([]);
});

function zeroedKey(row: Record<string, unknown>) {
  const { iv, data } = row.wrapped as Sealed;
  return { iv, data: data.map(() => 0) };
}

test.each([
  ['a wrapped key that was changed', (row: Record<string, unknown>) => ({ ...row, wrapped: zeroedKey(row) })],
  ['another id', (row: Record<string, unknown>) => ({ ...row, keyId: crypto.randomUUID() })],
  ['the device key lost', ({ deviceKey: _, ...row }: Record<string, unknown>) => row],
  ['rubbish', () => ({ id: 'data-key' })],
])('a key record with %s is reported', async (_, change) => {
  const { name, vault } = testVault();
  await vault.saveProfile(sampleProfile());
  const row = await rawRow(name, 'keys');
  await putRaw(name, 'keys', change({ ...row }));
  expect(await refusal(vault.listProfiles())).toBe('key-missing');
});

test('a key record of a later version is left alone', async () => {
  const { name, vault } = testVault();
  await vault.state();
  await putRaw(name, 'keys', { ...(await rawRow(name, 'keys')), version: 2 });
  expect(await refusal(vault.saveProfile(sampleProfile()))).toBe('newer-version');
});

test('erasing removes every row; the vault begins anew', async () => {
  const { name, vault, otherPage } = testVault();
  const profile = await vault.saveProfile(sampleProfile());
  await vault.addDocument(profile.id, fileOf(jpegBytes(), 'a.jpg'));
  await vault.saveSettings({ theme: 'dark', marks: false });
  await vault.setPassphrase(passphrase);
  await vault.lock();
  // One who has forgotten the passphrase can at least begin anew.
  await vault.eraseEverything();
  expect(Object.values(await readRaw(name)).flat()).toEqual([]);
  expect(await otherPage().state()).toEqual({ kind: 'open', protection: 'device-key' });
  expect(await otherPage().listProfiles()).toEqual([]);
});

test('a page that still holds the key of an erased vault opens nothing with it', async () => {
  const { vault, otherPage, session, name } = testVault();
  await vault.setPassphrase(passphrase);
  const stale = new Map(session.entries);
  await vault.eraseEverything();
  await otherPage().setPassphrase(passphrase);
  for (const [key, value] of stale) session.entries.set(key, value);
  expect(await vault.state()).toMatchObject({ kind: 'locked' });
  expect((await readRaw(name)).profiles).toEqual([]);
});
