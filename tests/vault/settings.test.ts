import { expect, test } from 'vitest';
import { putRaw, rawRow } from './support/raw-database';
import { sampleProfile } from './support/sample-profile';
import { passphrase, refusal, testVault } from './support/test-vault';

test('settings begin with the defaults and keep every change', async () => {
  const { vault, otherPage } = testVault();
  expect(await vault.getSettings()).toEqual({
    language: 'browser',
    theme: 'system',
    autoLockMinutes: 15,
    marks: true,
    marksOffPortals: [],
    activeProfileId: null,
    firstRunDone: false,
    watermarks: {},
  });
  await vault.saveSettings({ language: 'en', marks: false });
  await otherPage().saveSettings({ marksOffPortals: ['mps'] });
  const expected = { language: 'en', theme: 'system', marks: false, marksOffPortals: ['mps'] };
  expect(await vault.getSettings()).toMatchObject(expected);
});

test('two pages that change different settings at the same moment both succeed', async () => {
  const { vault, otherPage } = testVault();
  await vault.getSettings();
  const pages = [vault, otherPage(), otherPage(), otherPage()] as const;
  await Promise.all([
    pages[0].saveSettings({ marks: false }),
    pages[1].saveSettings({ firstRunDone: true }),
    pages[2].saveSettings({ autoLockMinutes: 5 }),
    pages[3].saveSettings({ theme: 'dark' }),
  ]);
  expect(await vault.getSettings()).toMatchObject({
    marks: false,
    firstRunDone: true,
    autoLockMinutes: 5,
    theme: 'dark',
  });
});

test('a later change of something else leaves the watermarks, and words that cannot be drawn are refused', async () => {
  const { vault } = testVault();
  const watermarks = { mps: { on: true, text: '仅供备案使用' } };
  await vault.saveSettings({ watermarks });
  await vault.saveSettings({ marks: false, theme: 'dark' });
  expect((await vault.getSettings()).watermarks).toEqual(watermarks);
  const odd = { mps: { on: true, text: '仅供\u202e备案使用' } };
  expect(await refusal(vault.saveSettings({ watermarks: odd }))).toBe('invalid-record');
  expect((await vault.getSettings()).watermarks).toEqual(watermarks);
});

test.each([{ autoLockMinutes: 0 }, { language: 'fr' }, { unknown: 1 }])('%j is refused', async (change) => {
  const { vault } = testVault();
  const before = await vault.getSettings();
  expect(await refusal(vault.saveSettings(change as never))).toBe('invalid-record');
  expect(await vault.getSettings()).toEqual(before);
});

test('a setting given as undefined is not a change', async () => {
  const { vault } = testVault();
  const change: { marks?: boolean } = {};
  expect(await vault.saveSettings({ ...change, marks: undefined as never, theme: 'dark' })).toMatchObject({
    marks: true,
    theme: 'dark',
  });
});

test('while locked language and theme can be read and changed, nothing else', async () => {
  const { vault } = testVault();
  await vault.saveSettings({ language: 'en', theme: 'dark', marks: false });
  await vault.setPassphrase(passphrase);
  await vault.lock();
  expect(await vault.getSettings()).toMatchObject({ language: 'en', theme: 'dark', marks: true });
  expect(await vault.saveSettings({ language: 'zh' })).toMatchObject({ language: 'zh', theme: 'dark' });
  expect(await refusal(vault.saveSettings({ theme: 'light', marks: true }))).toBe('locked');
  expect(await vault.getSettings()).toMatchObject({ theme: 'dark' });
  await vault.unlock(passphrase);
  expect(await vault.getSettings()).toMatchObject({ language: 'zh', theme: 'dark', marks: false });
});

test('the active profile is nobody once it is removed', async () => {
  const { vault } = testVault();
  const { id } = await vault.saveProfile(sampleProfile());
  expect(await vault.saveSettings({ activeProfileId: id })).toMatchObject({ activeProfileId: id });
  await vault.removeProfile(id);
  expect(await vault.getSettings()).toMatchObject({ activeProfileId: null });
});

test('damaged settings give way to the defaults, and are listed as damaged', async () => {
  const { vault, name } = testVault();
  await vault.saveSettings({ marks: false });
  const row = await rawRow(name, 'settings');
  await putRaw(name, 'settings', { ...row, data: row.data.slice(1) });
  expect(await vault.getSettings()).toMatchObject({ marks: true });
  expect(await vault.listDamaged()).toEqual([{ kind: 'settings', id: 'settings', problem: 'damaged-record' }]);
  expect(await vault.saveSettings({ firstRunDone: true })).toMatchObject({ marks: true, firstRunDone: true });
  expect(await vault.listDamaged()).toEqual([]);
});

test('a tampered appearance is no reason to fail', async () => {
  const { vault, name } = testVault();
  await vault.saveSettings({ theme: 'dark' });
  await putRaw(name, 'appearance', { id: 'appearance', language: '<script>', theme: 7 });
  expect(await vault.getSettings()).toMatchObject({ language: 'browser', theme: 'system' });
});
