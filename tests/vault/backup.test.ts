import { expect, test } from 'vitest';
import { newCase } from '../../src/core/filing/filing-case';
import type { BackupReading, Vault } from '../../src/vault/vault';
import { putRaw, rawRow } from './support/raw-database';
import { fileOf, jpegBytes, pdfBytes } from './support/sample-files';
import { sampleProfile } from './support/sample-profile';
import { otherPassphrase, passphrase, refusal, testVault } from './support/test-vault';

async function filled() {
  const made = testVault();
  const profile = await made.vault.saveProfile(sampleProfile('甲公司'));
  const photo = await made.vault.addDocument(profile.id, fileOf(jpegBytes(900, 600), '身份证.jpg'));
  const pdf = await made.vault.addDocument(profile.id, fileOf(pdfBytes, '证书.pdf'));
  const taught = await made.vault.saveTaught({
    id: crypto.randomUUID(),
    portalId: 'mps',
    label: '责任人',
    section: ['安全'],
    fieldId: 'securityOwner.name',
  });
  const followed = newCase({ scenario: 'icp-first', subject: 'org', title: '甲的网站', profileId: profile.id });
  const filing = await made.vault.saveCase(followed);
  return { ...made, profile, photo, pdf, taught, filing, backup: await made.vault.exportBackup(passphrase) };
}

function opened(reading: BackupReading) {
  if (!reading.ok) throw new Error(`refused: ${reading.problem}`);
  return reading;
}

async function contents(vault: Vault) {
  const profiles = await Promise.all((await vault.listProfiles()).map(({ id }) => vault.getProfile(id)));
  const documents = (await Promise.all(profiles.map(({ id }) => vault.listDocuments(id)))).flat();
  const bytes = documents.map(async ({ id }) => [...new Uint8Array(await (await vault.getDocument(id)).arrayBuffer())]);
  return {
    profiles,
    documents,
    bytes: await Promise.all(bytes),
    taught: await vault.listTaught(),
    cases: await vault.listCases(),
  };
}

test('another vault takes over everything, after saying what that is', async () => {
  const { vault, backup } = await filled();
  const target = testVault().vault;
  const reading = opened(await target.readBackup(backup, passphrase));
  expect(reading.preview).toEqual({
    createdAt: reading.preview.createdAt,
    added: ['甲公司'],
    replaced: [],
    unchanged: 0,
    documents: 2,
    taught: 1,
    cases: 1,
  });
  expect(await target.listProfiles()).toEqual([]);
  await reading.apply();
  expect(await contents(target)).toEqual(await contents(vault));
});

test('the preview tells new, changed and equal; applying changes nothing else', async () => {
  const { vault, profile, photo, backup } = await filled();
  expect(opened(await vault.readBackup(backup, passphrase)).preview).toMatchObject({
    added: [],
    replaced: [],
    unchanged: 1,
    documents: 0,
    taught: 0,
    cases: 0,
  });
  const before = await contents(vault);
  await vault.saveProfile({ ...profile, subject: { ...profile.subject, name: '改名后的公司' } });
  await vault.removeDocument(photo.id);
  const own = await vault.saveProfile(sampleProfile('只在这里'));
  const reading = opened(await vault.readBackup(backup, passphrase));
  expect(reading.preview).toMatchObject({ added: [], replaced: ['改名后的公司'], unchanged: 0, documents: 1 });
  await reading.apply();
  expect(await vault.getProfile(profile.id)).toEqual(profile);
  expect(await vault.getProfile(own.id)).toEqual(own);
  await vault.removeProfile(own.id);
  expect(await contents(vault)).toEqual(before);
});

test('chosen profiles are exported alone, with their documents', async () => {
  const { vault, profile } = await filled();
  const other = await vault.saveProfile(sampleProfile('乙公司'));
  await vault.addDocument(other.id, fileOf(jpegBytes(), '乙.jpg'));
  await vault.saveCase(newCase({ scenario: 'mps-claim', subject: 'person', profileId: other.id }));
  await vault.saveCase(newCase({ scenario: 'mps-claim', subject: 'person' }));
  const target = testVault().vault;
  const backup = await vault.exportBackup(passphrase, [profile.id]);
  expect(opened(await target.readBackup(backup, passphrase)).preview).toMatchObject({
    added: ['甲公司'],
    documents: 2,
    taught: 0,
    cases: 1,
  });
});

test('a backup leaves out what is damaged, and repairs what is damaged', async () => {
  const { vault, name, profile, photo, backup } = await filled();
  const other = await vault.saveProfile(sampleProfile('乙公司'));
  await putRaw(name, 'documentBytes', { ...(await rawRow(name, 'documentBytes', photo.id)), data: new Uint8Array(50) });
  const row = await rawRow(name, 'profiles', profile.id);
  await putRaw(name, 'profiles', { ...row, data: row.data.slice(2) });

  const partial = await vault.exportBackup(passphrase);
  const target = testVault().vault;
  expect(opened(await target.readBackup(partial, passphrase)).preview).toMatchObject({ added: ['乙公司'] });

  const reading = opened(await vault.readBackup(backup, passphrase));
  expect(reading.preview).toMatchObject({ replaced: ['甲公司'], documents: 1 });
  await reading.apply();
  expect(await vault.listDamaged()).toEqual([]);
  expect(await vault.getProfile(profile.id)).toEqual(profile);
  expect(await vault.getProfile(other.id)).toEqual(other);
});

test('its passphrase is its own: neither the device key nor the vault passphrase opens it', async () => {
  const { vault, backup } = await filled();
  await vault.setPassphrase(otherPassphrase);
  expect(await vault.readBackup(backup, otherPassphrase)).toEqual({ ok: false, problem: 'wrong-passphrase' });
  expect(await vault.readBackup(backup, '')).toEqual({ ok: false, problem: 'wrong-passphrase' });
  expect(await vault.readBackup(backup, passphrase)).toMatchObject({ ok: true });
  expect(await refusal(vault.exportBackup('12345678'))).toBe('weak-passphrase');
});

test('a preview that is out of date is not applied', async () => {
  const { vault, otherPage, profile, backup } = await filled();
  await vault.removeProfile(profile.id);
  const reading = opened(await vault.readBackup(backup, passphrase));
  const theirs = await otherPage().saveProfile({ ...profile, subject: { name: '同时新建' } });
  expect(await refusal(reading.apply())).toBe('changed-elsewhere');
  expect(await vault.getProfile(profile.id)).toEqual(theirs);
  expect(await vault.listDocuments(profile.id)).toEqual([]);
});
