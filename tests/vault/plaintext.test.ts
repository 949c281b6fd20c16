import { expect, test } from 'vitest';
import { rawBytes, readRaw } from './support/raw-database';
import { fileOf, jpegBytes, pdfBytes } from './support/sample-files';
import { sampleProfile } from './support/sample-profile';
import { otherPassphrase, passphrase, testVault } from './support/test-vault';

/** Every text of 4 or more bytes that a value holds, however deep. */
function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return new TextEncoder().encode(value).length >= 4 ? [value] : [];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

const jpeg = jpegBytes();

async function filledVault(protection: 'device-key' | 'passphrase') {
  const made = testVault();
  const { vault } = made;
  if (protection === 'passphrase') await vault.setPassphrase(passphrase);
  const profile = await vault.saveProfile(sampleProfile());
  await vault.addDocument(profile.id, fileOf(jpeg, '林晓雨身份证.jpg'));
  await vault.addDocument(profile.id, fileOf(pdfBytes, '域名证书.pdf'));
  await vault.saveTaught({
    id: crypto.randomUUID(),
    portalId: 'mps-test',
    label: '负责人',
    section: [],
    fieldId: null,
  });
  await vault.saveSettings({
    marksOffPortals: ['mps-test'],
    activeProfileId: profile.id,
    watermarks: { 'mps-test': { on: true, text: '仅供晴川备案使用' } },
  });
  return { ...made, profile };
}

/** Texts that a reader without the key may see: ids, and the times of changes. */
function secrets(profile: unknown): string[] {
  const open = /^[0-9a-f]{8}-[0-9a-f-]{27}$|^\d{4}-\d{2}-\d{2}T/;
  return textsIn(profile).filter((text) => !open.test(text));
}

test.each(['device-key', 'passphrase'] as const)('under the %s no row shows what it holds', async (protection) => {
  const { name, profile } = await filledVault(protection);
  const bytes = await rawBytes(name);
  const texts = [
    ...secrets(profile),
    '林晓雨身份证.jpg',
    '域名证书.pdf',
    'image/jpeg',
    'mps-test',
    '负责人',
    'autoLockMinutes',
    '%PDF-',
    passphrase,
  ];
  expect(texts.length).toBeGreaterThan(15);
  expect(texts.filter((text) => bytes.includes(text))).toEqual([]);
  expect(bytes.includes(Buffer.from(jpeg.slice(0, 12)))).toBe(false);
  // The search finds what is there: the ids are.
  expect(bytes.includes(profile.id)).toBe(true);
});

test.each(['device-key', 'passphrase'] as const)(
  'under the %s the data key itself lies nowhere',
  async (protection) => {
    const imported: Uint8Array[] = [];
    const importKey = crypto.subtle.importKey;
    crypto.subtle.importKey = function (this: SubtleCrypto, ...args: unknown[]) {
      if (args[1] instanceof Uint8Array) imported.push(args[1].slice());
      return Reflect.apply(importKey, this, args);
    } as SubtleCrypto['importKey'];
    const { name } = await filledVault(protection);
    crypto.subtle.importKey = importKey;
    const bytes = await rawBytes(name);
    expect(imported.length).toBeGreaterThan(5);
    for (const raw of imported) {
      expect(bytes.includes(Buffer.from(raw))).toBe(false);
      expect(bytes.includes(Buffer.from(raw).toString('base64'))).toBe(false);
    }
  },
);

test('the device key cannot be taken out of its record', async () => {
  const { name } = await filledVault('device-key');
  const deviceKey = (await readRaw(name)).keys?.[0]?.deviceKey;
  expect(deviceKey).toMatchObject({ extractable: false });
  await expect(crypto.subtle.exportKey('raw', deviceKey as CryptoKey)).rejects.toThrow();
});

test('the same profile saved twice looks different each time', async () => {
  const { vault, name, profile } = await filledVault('device-key');
  const data = async () => Buffer.from((await readRaw(name)).profiles?.[0]?.data as Uint8Array).toString('hex');
  const before = await data();
  await vault.saveProfile(profile);
  expect(await data()).not.toBe(before);
});

test('a change of protection rewrites the key alone', async () => {
  const { vault, name } = await filledVault('device-key');
  const { keys: _, unlockTries: __, ...before } = await readRaw(name);
  await vault.setPassphrase(passphrase);
  await vault.setPassphrase(otherPassphrase);
  await vault.removePassphrase();
  const { keys: ___, unlockTries: ____, ...after } = await readRaw(name);
  expect(after).toEqual(before);
});

test('a backup shows no text and no picture', async () => {
  const { vault, profile } = await filledVault('device-key');
  const bytes = Buffer.from(await (await vault.exportBackup(passphrase)).arrayBuffer());
  const texts = [...secrets(profile), profile.id, '林晓雨身份证.jpg', 'mps-test', '%PDF-', passphrase];
  expect(texts.filter((text) => bytes.includes(text))).toEqual([]);
  expect(bytes.includes(Buffer.from(jpeg.slice(0, 12)))).toBe(false);
  expect(bytes.includes('beian-pilot-backup')).toBe(true);
});
