import { expect, test, vi } from 'vitest';
import { readRaw } from './support/raw-database';
import { sampleProfile } from './support/sample-profile';
import { passphrase, refusal, testVault } from './support/test-vault';

test('a save that was encrypted before the data key was replaced is refused, and succeeds when made again', async () => {
  const { vault, otherPage } = testVault();
  await vault.state();
  const encrypt = crypto.subtle.encrypt.bind(crypto.subtle);
  const spy = vi.spyOn(crypto.subtle, 'encrypt').mockImplementationOnce(async (...args) => {
    const data = await encrypt(...args);
    await otherPage().setPassphrase(passphrase);
    return data;
  });
  const profile = sampleProfile();
  expect(await refusal(vault.saveProfile(profile))).toBe('changed-elsewhere');
  spy.mockRestore();
  const saved = await vault.saveProfile(profile);
  expect(await otherPage().getProfile(profile.id)).toEqual(saved);
});

test('a save that was encrypted before an erase does not land after it', async () => {
  const { vault, otherPage, name } = testVault();
  await vault.state();
  const encrypt = crypto.subtle.encrypt.bind(crypto.subtle);
  // Between the encryption of the record and its writing another page erases everything.
  const spy = vi.spyOn(crypto.subtle, 'encrypt').mockImplementationOnce(async (...args) => {
    const data = await encrypt(...args);
    await otherPage().eraseEverything();
    return data;
  });
  expect(await refusal(vault.saveProfile(sampleProfile()))).toBe('key-missing');
  spy.mockRestore();
  expect((await readRaw(name)).profiles).toEqual([]);
});
