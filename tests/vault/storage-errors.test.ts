import { afterEach, expect, test, vi } from 'vitest';
import { readRaw } from './support/raw-database';
import { sampleProfile } from './support/sample-profile';
import { passphrase, refusal, testVault } from './support/test-vault';

afterEach(() => {
  vi.restoreAllMocks();
});

function failingPut(name: string, from = 1) {
  const put = IDBObjectStore.prototype.put;
  let calls = 0;
  return vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, ...args) {
    calls += 1;
    if (calls >= from) throw new DOMException('stubbed', name);
    return put.apply(this, args);
  });
}

test('a full disk is named, and what was stored stays', async () => {
  const { vault } = testVault();
  const saved = await vault.saveProfile(sampleProfile());
  // The summary is the second put: half of the save must not stay.
  const spy = failingPut('QuotaExceededError', 2);
  expect(await refusal(vault.saveProfile({ ...saved, subject: {} }))).toBe('storage-full');
  spy.mockRestore();
  expect(await vault.getProfile(saved.id)).toEqual(saved);
  expect((await vault.listProfiles())[0]?.subjectName).toBe(saved.subject.name);
});

test('on a full disk the owner can still unlock and export', async () => {
  const { vault } = testVault();
  await vault.saveProfile(sampleProfile());
  await vault.setPassphrase(passphrase);
  await vault.lock();
  failingPut('QuotaExceededError');
  expect(await vault.unlock(passphrase)).toEqual({ ok: true });
  expect((await vault.exportBackup(passphrase)).size).toBeGreaterThan(1000);
});

test.each([
  ['UnknownError', 'storage-unavailable'],
  ['InvalidStateError', 'storage-unavailable'],
  ['QuotaExceededError', 'storage-full'],
] as const)('a database that refuses to open with %s: %s, and the next call tries again', async (name, code) => {
  const { vault, otherPage } = testVault();
  const saved = await otherPage().saveProfile(sampleProfile());
  const spy = vi.spyOn(IDBFactory.prototype, 'open').mockImplementation(() => {
    throw new DOMException('stubbed', name);
  });
  expect(await refusal(vault.listProfiles())).toBe(code);
  spy.mockRestore();
  expect(await vault.getProfile(saved.id)).toEqual(saved);
});

test('a database of a later version is neither read nor changed', async () => {
  const { vault, name } = testVault();
  await new Promise<void>((resolve, reject) => {
    const request = indexedDB.open(name, 30);
    request.onupgradeneeded = () => request.result.createObjectStore('somethingNew', { keyPath: 'id' }).put({ id: 1 });
    request.onsuccess = () => {
      request.result.close();
      resolve();
    };
    request.onerror = () => reject(request.error);
  });
  expect(await refusal(vault.state())).toBe('newer-version');
  expect(await refusal(vault.saveProfile(sampleProfile()))).toBe('newer-version');
  expect(await readRaw(name)).toEqual({ somethingNew: [{ id: 1 }] });
  // Who wants to begin anew still can.
  await vault.eraseEverything();
  expect(await vault.listProfiles()).toEqual([]);
});

test('an error that is our own mistake keeps its name', async () => {
  const { vault } = testVault();
  await vault.state();
  vi.spyOn(crypto.subtle, 'encrypt').mockRejectedValueOnce(new TypeError('a mistake'));
  await expect(vault.saveProfile(sampleProfile())).rejects.toThrow(TypeError);
});
