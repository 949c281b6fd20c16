import { expect, test } from 'vitest';
import { sampleProfile } from './support/sample-profile';
import { passphrase, testVault } from './support/test-vault';

test('changes are told here and in the other pages, until the signal ends it', async () => {
  const { vault, otherPage } = testVault();
  const stop = new AbortController();
  let here = 0;
  let there = 0;
  vault.watch(() => {
    here += 1;
  }, stop.signal);
  otherPage().watch(() => {
    there += 1;
  }, stop.signal);

  await vault.saveProfile(sampleProfile());
  await expect.poll(() => here).toBe(1);
  await expect.poll(() => there).toBe(1);

  await vault.setPassphrase(passphrase);
  await vault.lock();
  await expect.poll(() => there).toBe(3);

  stop.abort();
  await vault.saveSettings({ theme: 'dark' });
  const late = new AbortController();
  let after = 0;
  otherPage().watch(() => {
    after += 1;
  }, late.signal);
  await vault.saveSettings({ theme: 'light' });
  // What this listener hears comes later than anything the stopped ones could have heard.
  await expect.poll(() => after).toBeGreaterThan(0);
  late.abort();
  expect([here, there]).toEqual([3, 3]);
});

test('a refused change is not told', async () => {
  const { vault } = testVault();
  let told = 0;
  vault.watch(() => {
    told += 1;
  }, new AbortController().signal);
  await expect(vault.saveSettings({ autoLockMinutes: -1 })).rejects.toThrow();
  expect(told).toBe(0);
});

test('a listener under a signal that is over is never called', async () => {
  const { vault } = testVault();
  let told = 0;
  vault.watch(() => {
    told += 1;
  }, AbortSignal.abort());
  await vault.saveSettings({ theme: 'dark' });
  expect(told).toBe(0);
});
