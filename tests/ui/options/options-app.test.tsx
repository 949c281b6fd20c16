// @vitest-environment jsdom
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';

import { exampleProfile, ids } from '../example-profile';
import { FakeVault } from '../fake-vault';
import { prepareDom, type RenderedPage, renderPage } from '../render-page';

let vault: FakeVault;
let page: RenderedPage;

const open = async (hash: string): Promise<void> => {
  page = await renderPage(vault, hash);
};
const dossier = (section: string): string => `#/profiles/${ids.profile}/${section}`;

beforeAll(prepareDom);
beforeEach(() => {
  vault = new FakeVault();
  vault.profiles.set(ids.profile, exampleProfile());
});
afterEach(() => page.close());

describe('the lock', () => {
  beforeEach(() => {
    vault.passphrase = 'correct horse battery';
    vault.door = { kind: 'locked', waitSeconds: 0 };
  });

  it('stands before the dossiers and says what is wrong', async () => {
    await open(dossier('subject'));
    await page.type('form.bp-unlock input', 'wrong');
    await page.click('解锁');
    await page.sees('口令不对');
    await page.sees('请等');
    expect((await page.find<HTMLButtonElement>('form.bp-unlock button[type=submit]')).disabled).toBe(true);
    await page.misses('示例科技');
  });

  it('does not stand before erasing, for one who has forgotten the passphrase', async () => {
    await open('#/security');
    const button = await page.find<HTMLButtonElement>('[data-form=erase] button[type=submit]');
    expect(button.disabled).toBe(true);
    await page.type('[data-form=erase] input', '清空');
    await page.click('清空资料库');
    await page.sees('已清空');
    expect(vault.erased).toBe(true);
  });
});

describe('security', () => {
  it('refuses a weak passphrase and says what a good one is', async () => {
    await open('#/security');
    for (const each of ['short', 'short'].entries())
      await page.type(`[data-form=passphrase] .bp-form-row:nth-of-type(${each[0] + 1}) input`, each[1]);
    await page.click('设置口令', '[data-form=passphrase]');
    await page.sees('口令太容易猜到');
    expect(vault.passphrase).toBeNull();
  });
});

describe('backup', () => {
  const file = new File(['?'], 'old.beian');

  it.each([
    ['not-a-backup', '不是备案领航的备份'],
    ['damaged', '不完整或被改动过'],
    ['wrong-passphrase', '口令打不开这份备份'],
    ['newer-version', '更新版本导出'],
    ['too-large', '文件太大'],
  ] as const)('says of a file that is %s what to do', async (problem, sentence) => {
    vault.reading = { ok: false, problem };
    await open('#/backup');
    await page.choose('.bp-file-pick input[type=file]', file);
    await page.type('[data-form=import] input', 'a passphrase');
    await page.click('查看会改动什么');
    await page.sees(sentence);
  });

  it('shows what an import would change and changes nothing before', async () => {
    let applied = 0;
    vault.reading = {
      ok: true,
      preview: {
        createdAt: '2026-01-01T00:00:00.000Z',
        added: ['新来的公司'],
        replaced: ['旧公司'],
        unchanged: 3,
        documents: 2,
        taught: 0,
        cases: 0,
      },
      apply: async () => {
        applied += 1;
      },
    };
    await open('#/backup');
    await page.choose('.bp-file-pick input[type=file]', file);
    await page.type('[data-form=import] input', 'a passphrase');
    await page.click('查看会改动什么');
    for (const text of ['新来的公司', '旧公司', '3 份与本机相同', '写入 2 个文件']) await page.sees(text);
    expect(applied).toBe(0);
    await page.click('导入', '[data-preview=import]');
    await page.sees('已导入');
    expect(applied).toBe(1);
  });
});

it('says what of the stored data cannot be read', async () => {
  await open('#/backup');
  await page.click('开始检查');
  await page.sees('全部完好');
  vault.damaged = [
    { kind: 'profile', id: ids.profile, problem: 'damaged-record' },
    { kind: 'document', id: ids.app, problem: 'damaged-record' },
  ];
  await page.click('开始检查');
  await page.sees('有 2 条读不出来');
  await page.sees('主体资料 1 · 文件 1');
});

describe('settings', () => {
  it('speak the chosen language at once', async () => {
    await open('#/settings');
    await page.click('English');
    await page.sees('Show marks beside the fields');
    expect(vault.settings.language).toBe('en');
    expect(document.documentElement.lang).toBe('en');
  });

  it('bring back the marks of a portal', async () => {
    vault.settings = { ...vault.settings, marksOffPortals: ['mps', 'gone'] };
    await open('#/settings');
    await page.sees('已关掉标记的平台');
    await page.click('重新显示');
    await page.misses('全国互联网安全管理服务平台');
    expect(vault.settings.marksOffPortals).toEqual(['gone']);
  });
});

describe('the first run', () => {
  beforeEach(() => {
    vault.profiles.clear();
    vault.settings = { ...vault.settings, firstRunDone: false };
  });

  it('begins by itself, asks little, and everything it asks lands in the dossier', async () => {
    await open('');
    await page.sees('两分钟，填好第一张表');
    await page.click('开始填写');
    await page.find('[data-field="subject.type"]');
    await page.click('个人', '[data-field="subject.type"]');
    await page.type('[data-field="person.name"] input', '王五');
    await page.type('[data-field="website.domain"] input', 'example.cn');
    await page.click('下一步');
    const link = await page.find<HTMLAnchorElement>('a[target=_blank]');
    expect(link.href).toBe('https://beian.mps.gov.cn/web/business/budUnit/add');
    await page.click('完成，继续补全资料');
    await page.find('.bp-dossier__head');
    const [profile] = [...vault.profiles.values()];
    expect(profile).toMatchObject({
      subject: { type: '个人' },
      people: [{ values: { name: '王五' } }],
      websites: [{ values: { domain: 'example.cn' } }],
    });
    expect(profile?.roles.subjectOwner).toBe(profile?.people[0]?.id);
    expect(vault.settings.firstRunDone).toBe(true);
  });

  it('leads whoever does not know what to file to the question of his situation', async () => {
    await open('#/welcome');
    const link = await page.find<HTMLAnchorElement>('.bp-welcome .bp-card a');
    expect(link.getAttribute('href')).toBe('#/filings/new');
  });

  it('can be skipped and does not come back', async () => {
    await open('#/welcome');
    await page.click('跳过引导');
    await page.sees('先建一份资料');
    expect(vault.settings.firstRunDone).toBe(true);
  });
});
