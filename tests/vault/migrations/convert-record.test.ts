import { afterEach, expect, test, vi } from 'vitest';
import type { Profile } from '../../../src/core/profile/profile';
import type { RecordMigration } from '../../../src/vault/migrations/record-migrations';
import { rawRow } from '../support/raw-database';
import { sampleProfile } from '../support/sample-profile';
import { refusal, testVault } from '../support/test-vault';

const steps = vi.hoisted(() => ({ profiles: [] as RecordMigration[] }));
vi.mock('../../../src/vault/migrations/record-migrations', () => ({
  recordMigrations: {
    profiles: steps.profiles,
    profileSummaries: [],
    documents: [],
    taught: [],
    cases: [],
    settings: [],
  },
}));

const withRemark = (to: number, text: string): RecordMigration => ({
  to,
  migrate: (value) => {
    const profile = value as Profile;
    return { ...profile, subject: { ...profile.subject, remark: `${profile.subject.remark ?? ''}${text}` } };
  },
});

const failing: RecordMigration = {
  to: 2,
  migrate: (value) => {
    throw new Error(`cannot convert ${JSON.stringify(value)}`);
  },
};

afterEach(() => {
  steps.profiles.length = 0;
});

test('a record is converted step by step when it is read, and rewritten when it is saved', async () => {
  const { vault, name } = testVault();
  const saved = await vault.saveProfile(sampleProfile());
  const before = await rawRow(name, 'profiles');
  expect(before.schema).toBe(1);

  steps.profiles.push(withRemark(2, '一'), withRemark(3, '二'));
  const read = await vault.getProfile(saved.id);
  expect(read.subject.remark).toBe('一二');
  expect(await rawRow(name, 'profiles')).toEqual(before);

  await vault.saveProfile(read);
  expect((await rawRow(name, 'profiles')).schema).toBe(3);
  expect((await vault.getProfile(saved.id)).subject.remark).toBe('一二');
});

test('a record between two versions takes only the steps it lacks', async () => {
  const { vault } = testVault();
  steps.profiles.push(withRemark(2, '一'));
  const saved = await vault.saveProfile(sampleProfile());
  steps.profiles.push(withRemark(3, '二'));
  expect((await vault.getProfile(saved.id)).subject.remark).toBe('二');
});

test('a step that fails leaves the record as it was, says so, and quotes nothing of it', async () => {
  const { vault, name } = testVault();
  const saved = await vault.saveProfile(sampleProfile());
  const before = await rawRow(name, 'profiles');
  steps.profiles.push(failing);
  const error = await vault.getProfile(saved.id).catch((e: unknown) => e);
  expect(error).toMatchObject({ code: 'migration-failed', detail: { record: 'profiles', to: '2' } });
  expect(`${String(error)}${JSON.stringify(error)}`).not.toContain(saved.people[0]?.values.name);
  expect(await vault.listDamaged()).toEqual([{ kind: 'profile', id: saved.id, problem: 'migration-failed' }]);
  expect(await rawRow(name, 'profiles')).toEqual(before);

  const other = await vault.saveProfile(sampleProfile('新的'));
  expect(await vault.getProfile(other.id)).toEqual(other);
  steps.profiles.length = 0;
  steps.profiles.push(withRemark(2, '改好了'));
  expect((await vault.getProfile(saved.id)).subject.remark).toBe('改好了');
});

test('a record of a later version is not read, and stays', async () => {
  const { vault, name } = testVault();
  steps.profiles.push(withRemark(2, '一'));
  const saved = await vault.saveProfile(sampleProfile());
  const before = await rawRow(name, 'profiles');
  steps.profiles.length = 0;
  expect(await refusal(vault.getProfile(saved.id))).toBe('newer-version');
  expect(await rawRow(name, 'profiles')).toEqual(before);
});
