// @vitest-environment jsdom
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { VaultError } from '../../../src/vault/vault';
import { exampleProfile, ids } from '../example-profile';
import { FakeVault } from '../fake-vault';
import { prepareDom, type RenderedPage, renderPage } from '../render-page';

let vault: FakeVault;
let page: RenderedPage;

const open = async (hash: string): Promise<void> => {
  page = await renderPage(vault, hash);
};
const dossier = (section: string): string => `#/profiles/${ids.profile}/${section}`;
const nameField = '[data-field="subject.name"] input';

beforeAll(prepareDom);
beforeEach(() => {
  vault = new FakeVault();
  vault.profiles.set(ids.profile, exampleProfile());
});
afterEach(() => page.close());

describe('the dossier', () => {
  it('saves what is typed and says so', async () => {
    await open(dossier('subject'));
    await page.type(nameField, '新名称有限公司');
    await page.find('[data-save="saved"]');
    expect(vault.profiles.get(ids.profile)?.subject.name).toBe('新名称有限公司');
  });

  it('keeps what was typed when it cannot be saved, says why, and saves it on request', async () => {
    await open(dossier('subject'));
    await page.find(nameField);
    vault.saveError = new VaultError('storage-full');
    await page.type(nameField, '新名称有限公司');
    await page.sees('磁盘空间不足');
    expect((await page.find<HTMLInputElement>(nameField)).value).toBe('新名称有限公司');
    vault.saveError = null;
    await page.click('再保存一次');
    await page.find('[data-save="saved"]');
    expect(vault.profiles.get(ids.profile)?.subject.name).toBe('新名称有限公司');
  });

  it('keeps unsaved text through a lock and saves it after unlocking', async () => {
    vault.passphrase = 'correct horse battery';
    await open(dossier('subject'));
    await page.find(nameField);
    vault.saveError = new VaultError('locked');
    await page.type(nameField, '新名称有限公司');
    await page.sees('资料库已锁定');
    await vault.lock();
    await page.find('form.bp-unlock');
    await page.misses('新名称有限公司');
    vault.saveError = null;
    await page.type('form.bp-unlock input', 'correct horse battery');
    await page.click('解锁');
    await page.find('[data-save="saved"]');
    expect(vault.profiles.get(ids.profile)?.subject.name).toBe('新名称有限公司');
  });

  it('masks an identity number until it is asked for', async () => {
    await open(dossier('people'));
    const field = '[data-field="person.idNumber"]';
    expect((await page.find<HTMLInputElement>(`${field} input`)).value).toBe('110*************2X');
    await page.click('显示', field);
    expect((await page.find<HTMLInputElement>(`${field} input`)).value).toBe('11010519491231002X');
  });

  it('gives a role to a known person with one click', async () => {
    await open(dossier('websites'));
    await page.click('同主体负责人', '[data-role="emergencyContact"]');
    await page.find('[data-save="saved"]');
    expect(vault.profiles.get(ids.profile)?.websites[0]?.roles.emergencyContact).toBe(ids.owner);
  });

  it('asks an individual no unit fields', async () => {
    await open(dossier('subject'));
    await page.find(nameField);
    await page.click('个人', '[data-field="subject.type"]');
    await page.sees('个人备案的主体就是您本人');
    expect(document.querySelector(nameField)).toBeNull();
  });

  it('jumps to the field that the address names', async () => {
    await open(`${dossier('websites')}?field=website.url`);
    const control = await page.find<HTMLInputElement>('[data-field="website.url"] input');
    expect(document.activeElement).toBe(control);
  });

  it('jumps to the document that the address names, of the person that it names', async () => {
    await open(`${dossier('documents')}?field=person.idFrontImage@${ids.guard}`);
    await page.find('[data-field="person.idFrontImage"] button');
    const rows = [...document.querySelectorAll('[data-field="person.idFrontImage"]')];
    const people = vault.profiles.get(ids.profile)?.people.map(({ id }) => id) ?? [];
    expect(people.indexOf(ids.guard)).toBeGreaterThan(0);
    expect(rows.findIndex((row) => row.contains(document.activeElement))).toBe(people.indexOf(ids.guard));
    expect(document.activeElement?.textContent).toContain('添加文件');
  });

  it('shows a hostile name as text', async () => {
    const hostile = exampleProfile();
    hostile.subject.name = '<img src=x onerror=alert(1)>';
    vault.profiles.set(ids.profile, hostile);
    await open(dossier('subject'));
    await page.sees('<img src=x onerror=alert(1)>');
    expect(document.querySelector('img[src="x"]')).toBeNull();
  });

  it('says that a dossier is gone', async () => {
    await open('#/profiles/77777777-7777-4777-8777-777777777777/subject');
    await page.sees('没有这份资料');
  });
});

describe('documents', () => {
  const input = '[data-field="person.idFrontImage"] input[type=file]';
  const png = (name: string): File => new File(['x'], name, { type: 'image/png' });
  const refs = () => vault.profiles.get(ids.profile)?.people[0]?.values.idFrontImage;

  it('are added, replaced and removed with the field that points to them', async () => {
    await open(dossier('documents'));
    await page.choose(input, png('front.png'));
    await page.sees('front.png');
    const [first] = [...vault.documents.keys()];
    expect(refs()).toEqual({ documentId: first });

    await page.choose(`[data-field="person.idFrontImage"] .bp-doc input[type=file]`, png('better.png'));
    await page.sees('better.png');
    await page.misses('front.png');
    expect([...vault.documents.values()].map(({ info }) => info.name)).toEqual(['better.png']);
  });

  it('that are no image are refused with a sentence', async () => {
    await open(dossier('documents'));
    await page.choose(input, new File(['<svg>'], 'front.jpg', { type: 'image/svg+xml' }));
    await page.sees('没有添加：这个文件不是');
    expect(vault.documents.size).toBe(0);
    expect(refs()).toBeUndefined();
  });

  it('that replace one stay beside it when the dossier cannot be saved', async () => {
    await open(dossier('documents'));
    await page.choose(input, png('front.png'));
    await page.sees('front.png');
    await page.find('[data-save="saved"]');
    vault.saveError = new VaultError('storage-full');
    await page.choose(`[data-field="person.idFrontImage"] .bp-doc input[type=file]`, png('better.png'));
    await page.sees('磁盘空间不足');
    expect(vault.documents.size).toBe(2);
  });
});
