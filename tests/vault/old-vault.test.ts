import { describe, expect, test } from 'vitest';
import type { Profile } from '../../src/core/profile/profile';
import type { Vault } from '../../src/vault/vault';
import { fileOf, jpegBytes } from './support/sample-files';
import { sampleProfile } from './support/sample-profile';
import { passphrase, testVault } from './support/test-vault';
import { dumpVault, fixture, fixturePassphrase, restoreVault } from './support/vault-fixture';

/** What was put into every fixture. */
async function expectContents(vault: Vault): Promise<void> {
  const [summary] = await vault.listProfiles();
  expect(summary).toMatchObject({ subjectName: '杭州青柠网络科技有限公司', subjectType: '单位' });
  const profile: Profile = await vault.getProfile(summary?.id ?? '');
  const { id, updatedAt, people, websites, apps, ...rest } = profile;
  const sample = sampleProfile();
  expect(rest).toMatchObject({ version: 2, subject: sample.subject });
  expect(people.map(({ values }) => values)).toEqual(sample.people.map(({ values }) => values));
  expect(websites.map(({ values }) => values)).toEqual(sample.websites.map(({ values }) => values));
  expect(apps.map(({ values }) => values)).toEqual(sample.apps.map(({ values }) => values));
  const [info] = await vault.listDocuments(id);
  const file = await vault.getDocument(info?.id ?? '');
  expect([file.name, file.type]).toEqual(['身份证.jpg', 'image/jpeg']);
  expect(new Uint8Array(await file.arrayBuffer())).toEqual(jpegBytes());
  expect(await vault.listTaught()).toMatchObject([{ portalId: 'mps', label: '责任人', fieldId: 'securityOwner.name' }]);
}

describe.each(['v1'])('what release %s wrote', (release) => {
  test('its vault opens with its passphrase and holds what it held', async () => {
    const { vault, name } = testVault();
    await restoreVault(name, (await fixture(`vault-${release}.json`)).toString());
    expect(await vault.state()).toEqual({ kind: 'locked', waitSeconds: 0 });
    expect(await vault.unlock(fixturePassphrase)).toEqual({ ok: true });
    await expectContents(vault);
    expect(await vault.getSettings()).toMatchObject({
      language: 'en',
      theme: 'dark',
      marks: false,
      autoLockMinutes: 7,
    });
    expect(await vault.listDamaged()).toEqual([]);
  });

  test('its backup can be imported', async () => {
    const { vault } = testVault();
    const reading = await vault.readBackup(
      new Blob([new Uint8Array(await fixture(`backup-${release}.beian`))]),
      fixturePassphrase,
    );
    if (!reading.ok) throw new Error(reading.problem);
    await reading.apply();
    await expectContents(vault);
  });
});

test('a dump of today’s vault is a vault', async () => {
  const { vault, name } = testVault();
  const profile = await vault.saveProfile(sampleProfile());
  await vault.addDocument(profile.id, fileOf(jpegBytes(), 'a.jpg'));
  await vault.setPassphrase(passphrase);
  const copy = testVault();
  await restoreVault(copy.name, await dumpVault(name));
  expect(await copy.vault.unlock(passphrase)).toEqual({ ok: true });
  expect(await copy.vault.getProfile(profile.id)).toEqual(profile);
  expect(await copy.vault.listDamaged()).toEqual([]);
});
