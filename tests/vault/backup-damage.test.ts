import { beforeAll, expect, test } from 'vitest';
import { maxBackupBytes } from '../../src/vault/backup/backup-format';
import { headText } from '../../src/vault/backup/backup-head';
import type { Vault } from '../../src/vault/vault';
import { fileOf, jpegBytes } from './support/sample-files';
import { sampleProfile } from './support/sample-profile';
import { passphrase, testVault } from './support/test-vault';

const ascii = (text: string) => new TextEncoder().encode(text);
let vault: Vault;
let good: Uint8Array<ArrayBuffer>;
/** Where the two lines of the head end. */
let lines: [number, number];

beforeAll(async () => {
  const source = testVault().vault;
  const { id } = await source.saveProfile(sampleProfile());
  await source.addDocument(id, fileOf(jpegBytes(), '身份证.jpg'));
  good = new Uint8Array(await (await source.exportBackup(passphrase)).arrayBuffer());
  const first = good.indexOf(10);
  lines = [first, good.indexOf(10, first + 1)];
  vault = testVault().vault;
});

const problemOf = async (bytes: Uint8Array<ArrayBuffer>) => {
  const reading = await vault.readBackup(new Blob([bytes]), passphrase);
  return reading.ok ? 'none' : reading.problem;
};
const flip = (at: number) => good.map((byte, index) => (index === at ? byte ^ 1 : byte));

test('the file that the others are made from is good', async () => {
  expect(await problemOf(good)).toBe('none');
});

test.each([
  ['an empty file', ''],
  ['a photo', 'JFIF…'],
  ['JSON of another program', '{"encrypted":true,"data":"…"}'],
  ['HTML', '<!doctype html>'],
])('%s is no backup', async (_, content) => {
  expect(await problemOf(ascii(content))).toBe('not-a-backup');
});

test('cut off anywhere it is damaged, never a wrong passphrase', async () => {
  const [first, second] = lines;
  for (const end of [19, first - 3, first + 40, second, second + 1, second + 60, good.length - 500, good.length - 1])
    expect([end, await problemOf(good.slice(0, end))]).toEqual([end, 'damaged']);
});

test('something appended makes it damaged', async () => {
  expect(await problemOf(new Uint8Array([...good, 0]))).toBe('damaged');
});

test('a bit flipped in header, manifest or document makes it damaged, never a wrong passphrase', async () => {
  const [first, second] = lines;
  for (const at of [first - 1, first + 100, first + 200, second - 5, second + 3, second + 100, good.length - 1])
    expect([at, await problemOf(flip(at))]).toEqual([at, 'damaged']);
});

test('a file of a later version is named so, whatever stands in it', async () => {
  expect(await problemOf(ascii('beian-pilot-backup 3 of another build altogether'))).toBe('newer-version');
});

test('a file too large is refused before it is read', async () => {
  const unread = () => {
    throw new Error('read');
  };
  const large = { size: maxBackupBytes + 1, slice: unread, arrayBuffer: unread, stream: unread, text: unread };
  expect(await vault.readBackup(large as unknown as Blob, passphrase)).toEqual({ ok: false, problem: 'too-large' });
});

test.each([
  ['a key derivation that eats the memory', '"memoryKiB":65536', '"memoryKiB":4194304'],
  ['a key derivation that never ends', '"iterations":3', '"iterations":4000000'],
  ['a key derivation too weak to be ours', '"memoryKiB":65536', '"memoryKiB":1'],
  ['a manifest larger than the memory', /"manifestBytes":\d+/, '"manifestBytes":99999999999'],
  ['a key of the prototype', '{', '{"__proto__":{"admin":true},'],
  ['a field more', '{', '{"extra":1,'],
])('a header with %s is refused before any work', async (_, from, to) => {
  const [first, second] = lines;
  const header = new TextDecoder().decode(good.slice(first + 1, second));
  const changed = header.replace(from, to);
  expect(changed).not.toBe(header);
  const head = ascii(await headText(changed));
  expect(await problemOf(new Uint8Array([...head, ...good.slice(second + 1)]))).toBe('damaged');
  expect({}).not.toHaveProperty('admin');
});
