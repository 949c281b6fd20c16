import { expect, test } from 'vitest';
import { maxDocumentBytes } from '../../src/vault/document-check';
import { VaultError } from '../../src/vault/vault';
import { fileOf, jpegBytes, pdfBytes, pngBytes } from './support/sample-files';
import { sampleProfile } from './support/sample-profile';
import { refusal, testVault } from './support/test-vault';

async function withProfile() {
  const made = testVault();
  const { id } = await made.vault.saveProfile(sampleProfile());
  return { ...made, profileId: id };
}

test('a photo comes back byte by byte, with the type that its bytes show', async () => {
  const { vault, otherPage, profileId } = await withProfile();
  const bytes = jpegBytes(1200, 800);
  const info = await vault.addDocument(profileId, fileOf(bytes, '身份证正面.jpg', 'text/html'));
  expect(info).toMatchObject({ profileId, name: '身份证正面.jpg', type: 'image/jpeg', width: 1200, height: 800 });
  expect(await otherPage().listDocuments(profileId)).toEqual([info]);
  const file = await otherPage().getDocument(info.id);
  expect([file.name, file.type, file.size]).toEqual(['身份证正面.jpg', 'image/jpeg', bytes.length]);
  expect(new Uint8Array(await file.arrayBuffer())).toEqual(bytes);
});

test('documents are listed by profile', async () => {
  const { vault, profileId } = await withProfile();
  const other = await vault.saveProfile(sampleProfile());
  await vault.addDocument(profileId, fileOf(pdfBytes, '域名证书.pdf'));
  const second = await vault.addDocument(other.id, fileOf(pngBytes(), '执照.png'));
  expect((await vault.listDocuments(other.id)).map(({ id }) => id)).toEqual([second.id]);
});

test.each([
  ['HTML named .jpg', '<html><script>alert(1)</script>', 'unknown'],
  ['SVG named .jpg', '<svg onload="alert(1)"/>', 'svg'],
  ['an empty file', '', 'unknown'],
  ['an iPhone photo', '\0\0\0\u0018ftypheic', 'heic'],
])('%s is refused, and the refusal says what it is', async (_, content, found) => {
  const { vault, profileId } = await withProfile();
  const error = await vault.addDocument(profileId, fileOf(content, 'photo.jpg', 'image/jpeg')).catch((e: unknown) => e);
  expect(error).toMatchObject(new VaultError('not-an-image', { found }));
  expect(error).toHaveProperty('detail', { found });
  expect(await vault.listDocuments(profileId)).toEqual([]);
});

test('a file over the limit is refused before it is read', async () => {
  const { vault, profileId } = await withProfile();
  const large = { size: maxDocumentBytes + 1, name: 'large.jpg', arrayBuffer: () => Promise.reject(new Error('read')) };
  expect(await refusal(vault.addDocument(profileId, large as unknown as File))).toBe('file-too-large');
});

test('a picture of absurd size is refused by its header', async () => {
  const { vault, profileId } = await withProfile();
  expect(await refusal(vault.addDocument(profileId, fileOf(pngBytes(60_000, 60_000), 'bomb.png')))).toBe(
    'image-too-large',
  );
});

test('a document of a profile that was never saved is refused', async () => {
  const { vault } = testVault();
  const adding = vault.addDocument(crypto.randomUUID(), fileOf(jpegBytes(), 'a.jpg'));
  expect(await refusal(adding)).toBe('not-found');
});

test('removing a document or its profile removes its bytes', async () => {
  const { vault, profileId } = await withProfile();
  const first = await vault.addDocument(profileId, fileOf(jpegBytes(), 'a.jpg'));
  const second = await vault.addDocument(profileId, fileOf(jpegBytes(), 'b.jpg'));
  await vault.removeDocument(first.id);
  expect(await refusal(vault.getDocument(first.id))).toBe('not-found');
  expect(await refusal(vault.getDocument(second.id))).toBe('done');
  await vault.removeProfile(profileId);
  expect(await refusal(vault.getDocument(second.id))).toBe('not-found');
});

test.each([
  ['../../etc/passwd.jpg', '.._.._etc_passwd.jpg'],
  ['photo\u202Egpj.jpg', 'photogpj.jpg'],
  [`${'长'.repeat(300)}.jpeg`, `${'长'.repeat(100)}.jpeg`],
  ['\u0007', '_'],
])('the name %j is kept as %j', async (given, kept) => {
  const { vault, profileId } = await withProfile();
  const info = await vault.addDocument(profileId, fileOf(jpegBytes(), given));
  expect(info.name).toBe(kept);
  expect((await vault.listDocuments(profileId))[0]?.name).toBe(kept);
});
