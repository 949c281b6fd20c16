import { expect, test } from 'vitest';
import type { DocumentInfo } from '../../src/vault/vault';
import { craftBackup, schemas } from './support/craft-backup';
import { fileOf, jpegBytes } from './support/sample-files';
import { sampleProfile } from './support/sample-profile';
import { passphrase, testVault } from './support/test-vault';

const profile = sampleProfile();
const manifest = (change: object) =>
  JSON.stringify({ schemas, profiles: [profile], documents: [], taught: [], ...change });

const info: DocumentInfo = {
  id: crypto.randomUUID(),
  profileId: profile.id,
  name: 'a.jpg',
  type: 'image/jpeg',
  bytes: jpegBytes().length,
  width: 640,
  height: 480,
  addedAt: '2026-02-01T00:00:00.000Z',
};

async function problemOf(file: Blob): Promise<string> {
  const { vault } = testVault();
  const reading = await vault.readBackup(file, passphrase);
  return reading.ok ? 'none' : reading.problem;
}

test('a crafted backup with honest contents is taken', async () => {
  const file = await craftBackup(manifest({ documents: [info] }), [{ info, bytes: jpegBytes() }]);
  expect(await problemOf(file)).toBe('none');
});

const markup = new TextEncoder().encode('<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"></svg>');

test.each<[string, string]>([
  ['no JSON', 'not json'],
  ['JSON of another shape', '[]'],
  ['nested a million deep', `${'['.repeat(1_000_000)}${']'.repeat(1_000_000)}`],
  [
    'nested a million deep inside a profile',
    manifest({}).replace('"version":2', `"version":${'['.repeat(1e6)}${']'.repeat(1e6)}`),
  ],
  ['a prototype key at the top', manifest({}).replace('{', '{"__proto__":{"admin":true},')],
  ['a prototype key in a profile', manifest({}).replace('"subject":{', '"subject":{"__proto__":{"name":"x"},')],
  ['a field that no profile has', manifest({ profiles: [{ ...profile, isAdmin: true }] })],
  ['a value of the wrong type', manifest({ profiles: [{ ...profile, subject: { name: { toString: 'x' } } }] })],
  [
    'facts of an unknown kind',
    manifest({ profiles: [{ ...profile, facts: { horoscope: { notedOn: '2026-01-01' } } }] }),
  ],
  ['facts without their day', manifest({ profiles: [{ ...profile, facts: { licence: { name: 'x' } } }] })],
  ['an id that is none', manifest({ profiles: [{ ...profile, id: '../settings' }] })],
  ['the same profile twice', manifest({ profiles: [profile, profile] })],
  ['a field of another table', manifest({ settings: { autoLockMinutes: 9e9 } })],
  ['a document that belongs to nobody', manifest({ documents: [{ ...info, profileId: crypto.randomUUID() }] })],
  ['a document of an unknown type', manifest({ documents: [{ ...info, type: 'image/svg+xml' }] })],
  ['a document of negative length', manifest({ documents: [{ ...info, bytes: -1 }] })],
  ['a document that is not there', manifest({ documents: [info] })],
])('%s: refused as damaged', async (_, text) => {
  expect(await problemOf(await craftBackup(text))).toBe('damaged');
  expect({}).not.toHaveProperty('admin');
});

test('records of a version to come: refused as newer', async () => {
  const text = manifest({ schemas: { ...schemas, profiles: 7 } });
  expect(await problemOf(await craftBackup(text))).toBe('newer-version');
});

test.each<[string, Partial<DocumentInfo>, Uint8Array<ArrayBuffer>]>([
  ['markup that is called a JPEG', { bytes: markup.length }, markup],
  ['a picture that claims another size', { width: 1 }, jpegBytes()],
  ['a JPEG that is called a PNG', { type: 'image/png' }, jpegBytes()],
])('%s: refused as damaged', async (_, change, bytes) => {
  const claimed = { ...info, ...change };
  const file = await craftBackup(manifest({ documents: [claimed] }), [{ info: claimed, bytes }]);
  expect(await problemOf(file)).toBe('damaged');
});

test('a backup cannot take the document of another profile away', async () => {
  const { vault } = testVault();
  const own = await vault.saveProfile(sampleProfile('这里的公司'));
  const photo = await vault.addDocument(own.id, fileOf(jpegBytes(), '身份证.jpg'));
  const claimed = { ...info, id: photo.id };
  const file = await craftBackup(manifest({ documents: [claimed] }), [{ info: claimed, bytes: jpegBytes() }]);
  expect(await vault.readBackup(file, passphrase)).toEqual({ ok: false, problem: 'damaged' });
  expect(await vault.listDocuments(own.id)).toEqual([photo]);
});
