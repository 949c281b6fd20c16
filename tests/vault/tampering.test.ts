import { expect, test } from 'vitest';
import type { SealedRow } from '../../src/vault/rows';
import { deleteRaw, putRaw, rawRow } from './support/raw-database';
import { fileOf, jpegBytes } from './support/sample-files';
import { sampleProfile } from './support/sample-profile';
import { refusal, testVault } from './support/test-vault';

function flipped(bytes: Uint8Array, at: number): Uint8Array {
  return bytes.map((byte, index) => (index === at ? byte ^ 1 : byte));
}

const changes: readonly [string, (row: SealedRow) => unknown][] = [
  ['a bit of the ciphertext flipped', (row) => ({ ...row, data: flipped(row.data, 5) })],
  ['a bit of the tag flipped', (row) => ({ ...row, data: flipped(row.data, row.data.length - 1) })],
  ['a bit of the IV flipped', (row) => ({ ...row, iv: flipped(row.iv, 0) })],
  ['the end cut off', (row) => ({ ...row, data: row.data.slice(0, -20) })],
  ['nothing left of it', (row) => ({ ...row, data: new Uint8Array() })],
  ['another version claimed', (row) => ({ ...row, schema: 0 })],
  ['no ciphertext at all', ({ id, updatedAt }) => ({ id, updatedAt })],
];

async function twoProfiles() {
  const made = testVault();
  const first = await made.vault.saveProfile(sampleProfile('甲公司'));
  const second = await made.vault.saveProfile(sampleProfile('乙公司'));
  return { ...made, first, second };
}

test.each(changes)('a profile with %s is refused; the other one opens', async (_, change) => {
  const { vault, name, first, second } = await twoProfiles();
  await putRaw(name, 'profiles', change(await rawRow(name, 'profiles', first.id)));
  expect(await refusal(vault.getProfile(first.id))).toBe('damaged-record');
  expect(await vault.getProfile(second.id)).toEqual(second);
  expect(await vault.listDamaged()).toEqual([{ kind: 'profile', id: first.id, problem: 'damaged-record' }]);
  await vault.removeProfile(first.id);
  expect(await vault.listDamaged()).toEqual([]);
});

test('two profiles whose ciphertexts changed places open neither', async () => {
  const { vault, name, first, second } = await twoProfiles();
  const rows = [await rawRow(name, 'profiles', first.id), await rawRow(name, 'profiles', second.id)] as const;
  await putRaw(name, 'profiles', { ...rows[1], id: first.id });
  await putRaw(name, 'profiles', { ...rows[0], id: second.id });
  expect(await refusal(vault.getProfile(first.id))).toBe('damaged-record');
  expect(await refusal(vault.getProfile(second.id))).toBe('damaged-record');
});

test('a summary put in the place of its profile does not open', async () => {
  const { vault, name, first } = await twoProfiles();
  await putRaw(name, 'profiles', await rawRow(name, 'profileSummaries', first.id));
  expect(await refusal(vault.getProfile(first.id))).toBe('damaged-record');
});

test.each(changes)('a summary with %s is made again from the profile', async (_, change) => {
  const { vault, name, first } = await twoProfiles();
  await putRaw(name, 'profileSummaries', change(await rawRow(name, 'profileSummaries', first.id)));
  expect((await vault.listProfiles()).map(({ subjectName }) => subjectName).toSorted()).toEqual(['乙公司', '甲公司']);
});

test('a lost summary is made again; profile and summary both damaged leave the others listed', async () => {
  const { vault, name, first } = await twoProfiles();
  await deleteRaw(name, 'profileSummaries', first.id);
  expect(await vault.listProfiles()).toHaveLength(2);
  await putRaw(name, 'profiles', { ...(await rawRow(name, 'profiles', first.id)), data: new Uint8Array(40) });
  expect((await vault.listProfiles()).map(({ subjectName }) => subjectName)).toEqual(['乙公司']);
});

async function twoDocuments() {
  const made = await twoProfiles();
  const a = await made.vault.addDocument(made.first.id, fileOf(jpegBytes(100, 100), 'a.jpg'));
  const b = await made.vault.addDocument(made.first.id, fileOf(jpegBytes(200, 200), 'b.jpg'));
  return { ...made, a, b };
}

test.each(changes)('document bytes with %s are refused; the other document opens', async (label, change) => {
  // The version of bytes is bound by the code, not read from the row: claiming another one changes nothing.
  const harmless = label === 'another version claimed';
  const { vault, name, a, b } = await twoDocuments();
  await putRaw(name, 'documentBytes', change(await rawRow(name, 'documentBytes', a.id)));
  expect(await refusal(vault.getDocument(a.id))).toBe(harmless ? 'done' : 'damaged-record');
  expect(await refusal(vault.getDocument(b.id))).toBe('done');
  const damaged = harmless ? [] : [{ kind: 'document', id: a.id, problem: 'damaged-record' }];
  expect(await vault.listDamaged()).toEqual(damaged);
});

test('document bytes that changed places, or are lost, are refused', async () => {
  const { vault, name, a, b } = await twoDocuments();
  await putRaw(name, 'documentBytes', { ...(await rawRow(name, 'documentBytes', b.id)), id: a.id });
  expect(await refusal(vault.getDocument(a.id))).toBe('damaged-record');
  await deleteRaw(name, 'documentBytes', a.id);
  expect(await refusal(vault.getDocument(a.id))).toBe('damaged-record');
});

test('a document moved to another profile is not shown there', async () => {
  const { vault, name, second, a, b } = await twoDocuments();
  await putRaw(name, 'documents', { ...(await rawRow(name, 'documents', a.id)), profileId: second.id });
  expect(await vault.listDocuments(second.id)).toEqual([]);
  expect((await vault.listDocuments(b.profileId)).map(({ id }) => id)).toEqual([b.id]);
  expect(await refusal(vault.getDocument(a.id))).toBe('damaged-record');
});
