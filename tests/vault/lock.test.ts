import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { newCase } from '../../src/core/filing/filing-case';
import { readRaw } from './support/raw-database';
import { fileOf, jpegBytes } from './support/sample-files';
import { sampleProfile } from './support/sample-profile';
import { otherPassphrase, passphrase, refusal, testVault } from './support/test-vault';

const start = Date.parse('2026-03-01T08:00:00Z');
const pass = (seconds: number) => vi.setSystemTime(Date.now() + seconds * 1000);

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: start });
});
afterEach(() => {
  vi.useRealTimers();
});

async function lockedVault() {
  const made = testVault();
  const profile = await made.vault.saveProfile(sampleProfile());
  await made.vault.setPassphrase(passphrase);
  await made.vault.lock();
  return { ...made, profile };
}

test('a new vault is open under the device key, and stays so after a restart', async () => {
  const { vault, afterRestart } = testVault();
  expect(await vault.state()).toEqual({ kind: 'open', protection: 'device-key' });
  const profile = await vault.saveProfile(sampleProfile());
  expect(await afterRestart().getProfile(profile.id)).toEqual(profile);
});

test('under a passphrase it stays open until it is locked, and everything can be read after unlocking', async () => {
  const { vault } = testVault();
  const profile = await vault.saveProfile(sampleProfile());
  await vault.setPassphrase(passphrase);
  expect(await vault.state()).toEqual({ kind: 'open', protection: 'passphrase' });
  await vault.lock();
  expect(await vault.state()).toEqual({ kind: 'locked', waitSeconds: 0 });
  expect(await vault.unlock(passphrase)).toEqual({ ok: true });
  expect(await vault.getProfile(profile.id)).toEqual(profile);
});

test('locked, every operation that needs the key is refused', async () => {
  const { vault, profile } = await lockedVault();
  const id = profile.id;
  const taught = { id, portalId: 'mps', label: '姓名', section: [], fieldId: null };
  const refused = [
    vault.listProfiles(),
    vault.getProfile(id),
    vault.saveProfile(profile),
    vault.removeProfile(id),
    vault.listDocuments(id),
    vault.getDocument(id),
    vault.addDocument(id, fileOf(jpegBytes(), 'a.jpg')),
    vault.removeDocument(id),
    vault.listTaught(),
    vault.saveTaught(taught),
    vault.removeTaught(id),
    vault.listCases(),
    vault.saveCase(newCase({ scenario: 'icp-first', subject: 'person' })),
    vault.removeCase(id),
    vault.listDamaged(),
    vault.exportBackup(passphrase),
    vault.readBackup(new Blob(['x']), passphrase),
    vault.setPassphrase(otherPassphrase),
    vault.removePassphrase(),
  ];
  expect(await Promise.all(refused.map(refusal))).toEqual(refused.map(() => 'locked'));
});

test('a lock in one page locks every other at once', async () => {
  const { vault, otherPage } = await lockedVault();
  const other = otherPage();
  await other.unlock(passphrase);
  expect(await vault.listProfiles()).toHaveLength(1);
  expect(await other.listProfiles()).toHaveLength(1);
  await vault.lock();
  expect(await refusal(other.listProfiles())).toBe('locked');
});

test('the end of the browser locks', async () => {
  const { vault, afterRestart } = await lockedVault();
  await vault.unlock(passphrase);
  expect(await afterRestart().state()).toEqual({ kind: 'locked', waitSeconds: 0 });
});

test('the key lies in the session memory only while it is unlocked', async () => {
  const { vault, session } = await lockedVault();
  const keys = () => JSON.stringify([...session.entries.values()]).match(/"key":"[\w+/=]{44}"/g) ?? [];
  expect(keys()).toEqual([]);
  await vault.unlock(passphrase);
  expect(keys()).toHaveLength(1);
  await vault.lock();
  expect(keys()).toEqual([]);
});

test('the old passphrase is void after a change, and none is asked after removal', async () => {
  const { vault, afterRestart, profile } = await lockedVault();
  await vault.unlock(passphrase);
  await vault.setPassphrase(otherPassphrase);
  await vault.lock();
  expect(await vault.unlock(passphrase)).toMatchObject({ ok: false, reason: 'wrong-passphrase' });
  expect(await vault.unlock(otherPassphrase)).toEqual({ ok: true });
  await vault.removePassphrase();
  expect(await afterRestart().getProfile(profile.id)).toEqual(profile);
  expect(await vault.state()).toEqual({ kind: 'open', protection: 'device-key' });
});

test('full-width letters from an input method are the same passphrase', async () => {
  const { vault } = testVault();
  await vault.setPassphrase('Filing2026本子');
  await vault.lock();
  expect(await vault.unlock('Ｆｉｌｉｎｇ２０２６本子')).toEqual({ ok: true });
});

test.each([
  ['', 'short'],
  ['备案资料', 'short'],
  ['abcdefghi', 'short'],
  ['330106199003072345', 'digits'],
  ['1990-03-07 138', 'digits'],
  ['aaaaaaaabbbb', 'repeated'],
])('%j is too weak: %s', async (weak, reason) => {
  const { vault } = testVault();
  await expect(vault.setPassphrase(weak)).rejects.toMatchObject({ code: 'weak-passphrase', detail: { reason } });
  expect(await vault.state()).toEqual({ kind: 'open', protection: 'device-key' });
});

test('wrong passphrases wait longer and longer, whatever page, reload or restart comes between', async () => {
  const { vault, otherPage, afterRestart } = await lockedVault();
  const wrong = (waitSeconds: number) => ({ ok: false, reason: 'wrong-passphrase', waitSeconds });
  expect(await vault.unlock('')).toEqual(wrong(0));
  expect(await otherPage().unlock('wrong 2')).toEqual(wrong(0));
  expect(await afterRestart().unlock('wrong 3')).toEqual(wrong(0));
  expect(await vault.unlock('wrong 4')).toEqual(wrong(2));
  // Not even the right one is tried before the time is over.
  expect(await afterRestart().unlock(passphrase)).toEqual({ ok: false, reason: 'wait', waitSeconds: 2 });
  expect(await vault.state()).toEqual({ kind: 'locked', waitSeconds: 2 });
  pass(2);
  expect(await vault.unlock('wrong 5')).toEqual(wrong(4));
  pass(3);
  expect(await vault.unlock(passphrase)).toEqual({ ok: false, reason: 'wait', waitSeconds: 1 });
  pass(1);
  expect(await vault.unlock(passphrase)).toEqual({ ok: true });
  await vault.lock();
  expect(await vault.unlock('wrong again')).toEqual(wrong(0));
});

test('two pages that try at the same moment spend two tries', async () => {
  const { vault, otherPage } = await lockedVault();
  await Promise.all([vault, otherPage(), otherPage(), otherPage()].map((page) => page.unlock('wrong')));
  expect(await vault.state()).toEqual({ kind: 'locked', waitSeconds: 2 });
});

test('the wait never exceeds five minutes, and putting the clock back does not shorten it', async () => {
  const { vault } = await lockedVault();
  for (let tries = 0; tries < 12; tries += 1) {
    expect(await vault.unlock('wrong')).toMatchObject({ reason: 'wrong-passphrase' });
    pass(300);
  }
  await vault.unlock('wrong');
  expect(await vault.state()).toEqual({ kind: 'locked', waitSeconds: 300 });
  pass(-86_400);
  expect(await vault.unlock(passphrase)).toEqual({ ok: false, reason: 'wait', waitSeconds: 300 });
  pass(300);
  expect(await vault.unlock(passphrase)).toEqual({ ok: true });
});

test('the vault locks itself after the set minutes without use; reading is no use, a change is', async () => {
  const { vault, otherPage, profile } = await lockedVault();
  await vault.unlock(passphrase);
  await vault.saveSettings({ autoLockMinutes: 10 });
  pass(9 * 60);
  await vault.getProfile(profile.id);
  pass(61);
  expect(await refusal(otherPage().getProfile(profile.id))).toBe('locked');

  await vault.unlock(passphrase);
  pass(9 * 60);
  await vault.saveProfile(profile);
  pass(9 * 60);
  await otherPage().touch();
  pass(9 * 60);
  expect(await refusal(vault.getProfile(profile.id))).toBe('done');
});

test('an alarm locks an idle vault and tells the pages', async () => {
  const { vault, otherPage, session } = await lockedVault();
  await vault.unlock(passphrase);
  let told = 0;
  vault.watch(() => {
    told += 1;
  }, new AbortController().signal);
  expect(await vault.lockIfIdle()).toBe(false);
  pass(15 * 60);
  expect(await otherPage().lockIfIdle()).toBe(true);
  await expect.poll(() => told).toBe(1);
  expect([...session.entries.keys()].some((key) => key.endsWith('.key'))).toBe(false);
  expect(await vault.lockIfIdle()).toBe(false);
});

test('noting a use never brings back a key that was locked or has expired', async () => {
  const { vault, otherPage } = await lockedVault();
  await vault.unlock(passphrase);
  await vault.lock();
  await otherPage().touch();
  expect(await vault.state()).toMatchObject({ kind: 'locked' });
  await vault.unlock(passphrase);
  pass(16 * 60);
  await otherPage().touch();
  expect(await vault.state()).toMatchObject({ kind: 'locked' });
});

test('a clock put back by hours locks, one put right by seconds does not', async () => {
  const { vault } = await lockedVault();
  await vault.unlock(passphrase);
  pass(-30);
  expect(await vault.state()).toMatchObject({ kind: 'open' });
  pass(-3600);
  expect(await vault.state()).toMatchObject({ kind: 'locked' });
});

test('the set minutes hold after the next unlocking too', async () => {
  const { vault, afterRestart } = await lockedVault();
  await vault.unlock(passphrase);
  await vault.saveSettings({ autoLockMinutes: 60 });
  const later = afterRestart();
  await later.unlock(passphrase);
  pass(59 * 60);
  expect(await later.state()).toMatchObject({ kind: 'open' });
  pass(60);
  expect(await later.state()).toMatchObject({ kind: 'locked' });
});

test('the first passphrase of an empty vault takes a new data key; later ones keep it', async () => {
  const { vault, name } = testVault();
  const keyId = async () => (await readRaw(name)).keys?.[0]?.keyId;
  await vault.saveSettings({ marks: false, autoLockMinutes: 3 });
  const first = await keyId();
  await vault.setPassphrase(passphrase);
  const second = await keyId();
  expect(second).not.toBe(first);
  expect(await vault.getSettings()).toMatchObject({ marks: false, autoLockMinutes: 3 });
  pass(2 * 60);
  const profile = await vault.saveProfile(sampleProfile());
  await vault.removePassphrase();
  await vault.setPassphrase(otherPassphrase);
  expect(await keyId()).toBe(second);
  await vault.lock();
  await vault.unlock(otherPassphrase);
  expect(await vault.getProfile(profile.id)).toEqual(profile);
});

test('a profile saved while the first passphrase is being set is not lost', async () => {
  const { vault, otherPage } = testVault();
  await vault.state();
  const pages = [otherPage(), otherPage(), otherPage()];
  const [, ...saved] = await Promise.all([
    vault.setPassphrase(passphrase),
    ...pages.map((page) => page.saveProfile(sampleProfile())),
  ]);
  await vault.lock();
  await vault.unlock(passphrase);
  for (const profile of saved) expect(await vault.getProfile(profile.id)).toEqual(profile);
});
