import { afterEach, expect, test, vi } from 'vitest';
import { newCase } from '../../src/core/filing/filing-case';
import { readRaw } from './support/raw-database';
import { fileOf, jpegBytes } from './support/sample-files';
import { sampleProfile } from './support/sample-profile';
import { passphrase, refusal, testVault } from './support/test-vault';

afterEach(() => {
  vi.restoreAllMocks();
});

test('an import that fails at any write leaves every table as it was', async () => {
  const source = testVault().vault;
  for (const subjectName of ['甲', '乙', '丙']) {
    const { id } = await source.saveProfile(sampleProfile(subjectName));
    await source.addDocument(id, fileOf(jpegBytes(), `${subjectName}.jpg`));
  }
  await source.saveTaught({ id: crypto.randomUUID(), portalId: 'p', label: 'l', section: [], fieldId: null });
  await source.saveCase(newCase({ scenario: 'icp-first', subject: 'person' }));
  const backup = await source.exportBackup(passphrase);

  const { vault, name } = testVault();
  await vault.saveProfile(sampleProfile('原有'));
  const reading = await vault.readBackup(backup, passphrase);
  if (!reading.ok) throw new Error(reading.problem);
  const before = await readRaw(name);

  // 3 profiles, 3 summaries, 3 documents with bytes, 1 taught field, 1 filing.
  const puts = 14;
  for (let failing = 1; failing <= puts; failing += 1) {
    const put = IDBObjectStore.prototype.put;
    let calls = 0;
    const spy = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, ...args) {
      calls += 1;
      if (calls === failing) throw new DOMException('stubbed', 'QuotaExceededError');
      return put.apply(this, args);
    });
    expect(await refusal(reading.apply())).toBe('storage-full');
    expect(calls).toBeGreaterThanOrEqual(failing);
    spy.mockRestore();
    expect(await readRaw(name)).toEqual(before);
  }
  await reading.apply();
  expect(await vault.listProfiles()).toHaveLength(4);
});
