import { expect, test } from 'vitest';
import { newCase } from '../../src/core/filing/filing-case';
import { putRaw, rawRow, readRaw } from './support/raw-database';
import { sampleProfile } from './support/sample-profile';
import { refusal, testVault } from './support/test-vault';

const begun = newCase({ scenario: 'icp-first', subject: 'person', title: '晴川学习小记', province: '浙江' });

test('a case is kept encrypted, changed and removed', async () => {
  const { vault, name, otherPage } = testVault();
  const saved = await vault.saveCase(begun);
  expect(await otherPage().listCases()).toEqual([{ ...begun, updatedAt: saved.updatedAt }]);
  const row = await rawRow(name, 'cases', begun.id);
  expect(Object.keys(row).toSorted()).toEqual(['data', 'id', 'iv', 'schema', 'updatedAt']);
  expect(JSON.stringify(await readRaw(name))).not.toContain('晴川');
  const changed = await vault.saveCase({ ...saved, dates: { server: '2026-03-01' } }, saved.updatedAt);
  expect(await vault.listCases()).toEqual([changed]);
  await vault.removeCase(begun.id);
  expect(await vault.listCases()).toEqual([]);
});

test('a change that started from an older state is refused', async () => {
  const { vault } = testVault();
  const saved = await vault.saveCase(begun);
  await new Promise((resolve) => setTimeout(resolve, 2));
  const newer = await vault.saveCase({ ...saved, title: 'a' });
  expect(await refusal(vault.saveCase({ ...saved, title: 'b' }, saved.updatedAt))).toBe('changed-elsewhere');
  expect(await vault.listCases()).toEqual([newer]);
});

test.each([
  ['a day that no calendar has', { dates: { server: '2026-02-30' } }],
  ['a step that there is not', { dates: { 'to-the-moon': '2026-02-01' } }],
  ['another scenario', { scenario: 'icp-everything' }],
  ['something more', { extra: 1 }],
])('%s is refused', async (_, change) => {
  const { vault } = testVault();
  expect(await refusal(vault.saveCase({ ...begun, ...change } as never))).toBe('invalid-record');
  expect(await vault.listCases()).toEqual([]);
});

test('a damaged case is reported and keeps no other from being read', async () => {
  const { vault, name } = testVault();
  await vault.saveCase(begun);
  const other = await vault.saveCase(newCase({ scenario: 'mps-claim', subject: 'org' }));
  const row = await rawRow(name, 'cases', begun.id);
  await putRaw(name, 'cases', { ...row, data: row.data.slice(3) });
  expect(await vault.listCases()).toEqual([other]);
  expect(await vault.listDamaged()).toEqual([{ kind: 'case', id: begun.id, problem: 'damaged-record' }]);
});

test('a database of the first layout gets the table, and keeps what it has', async () => {
  const { vault, name } = testVault();
  const profile = await vault.saveProfile(sampleProfile());
  const tables = await readRaw(name);
  const older = testVault();
  await new Promise<void>((resolve, reject) => {
    const request = indexedDB.open(older.name, 10);
    request.onupgradeneeded = () => {
      for (const [table, rows] of Object.entries(tables)) {
        if (table === 'cases') continue;
        const store = request.result.createObjectStore(table, { keyPath: 'id' });
        if (table === 'documents') store.createIndex('profileId', 'profileId');
        for (const row of rows) store.put(row);
      }
    };
    request.onsuccess = () => resolve(request.result.close());
    request.onerror = () => reject(request.error);
  });
  expect(await older.vault.getProfile(profile.id)).toEqual(profile);
  const saved = await older.vault.saveCase(begun);
  expect(await older.vault.listCases()).toEqual([saved]);
});
