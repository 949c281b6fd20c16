import { expect, test } from 'vitest';
import { sampleProfile } from './support/sample-profile';
import { refusal, testVault } from './support/test-vault';

test('a saved profile comes back as it was, stamped with the time of saving', async () => {
  const { vault, otherPage } = testVault();
  const profile = sampleProfile();
  const saved = await vault.saveProfile(profile);
  expect(saved).toEqual({ ...profile, updatedAt: saved.updatedAt });
  expect(Date.parse(saved.updatedAt)).toBeGreaterThan(Date.parse(profile.updatedAt));
  expect(await otherPage().getProfile(profile.id)).toEqual(saved);
});

test('the list says what each profile holds, last changed first', async () => {
  const { vault } = testVault();
  const first = await vault.saveProfile(sampleProfile('甲公司'));
  await vault.saveProfile(sampleProfile('乙公司'));
  const saved = await vault.saveProfile(first);
  const list = await vault.listProfiles();
  expect(list.map(({ subjectName }) => subjectName)).toEqual(['甲公司', '乙公司']);
  expect(list[0]).toEqual({
    id: saved.id,
    subjectName: '甲公司',
    subjectType: '单位',
    updatedAt: saved.updatedAt,
    websites: [{ id: saved.websites[0]?.id, name: '青柠笔记', domain: 'qingning-notes.cn' }],
    apps: [{ id: saved.apps[0]?.id, name: '青柠速记' }],
  });
});

test('a person filing for himself is listed under his own name', async () => {
  const { vault } = testVault();
  await vault.saveProfile({ ...sampleProfile(), subject: { type: '个人' } });
  expect((await vault.listProfiles())[0]?.subjectName).toBe('林晓雨');
});

test('a removed profile is gone', async () => {
  const { vault } = testVault();
  const { id } = await vault.saveProfile(sampleProfile());
  await vault.removeProfile(id);
  expect(await vault.listProfiles()).toEqual([]);
  expect(await refusal(vault.getProfile(id))).toBe('not-found');
});

test('what is no profile is refused, and the stored one stays', async () => {
  const { vault } = testVault();
  const saved = await vault.saveProfile(sampleProfile());
  const wrong = { ...saved, subject: { name: 42 } };
  expect(await refusal(vault.saveProfile(wrong as never))).toBe('invalid-record');
  expect(await vault.getProfile(saved.id)).toEqual(saved);
});

test('a change that started from an older state is refused when asked to be', async () => {
  const { vault, otherPage } = testVault();
  const seen = await vault.saveProfile({ ...sampleProfile(), updatedAt: '2026-01-01T00:00:00.000Z' });
  await expect.poll(() => new Date().toISOString()).not.toBe(seen.updatedAt);
  const theirs = await otherPage().saveProfile({ ...seen, subject: { ...seen.subject, remark: '另一页改的' } });
  expect(await refusal(vault.saveProfile(seen, seen.updatedAt))).toBe('changed-elsewhere');
  expect(await vault.getProfile(seen.id)).toEqual(theirs);
  expect(await refusal(vault.saveProfile(theirs, theirs.updatedAt))).toBe('done');
});
