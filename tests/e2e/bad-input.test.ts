import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { FieldValues } from '../../src/core/field-values';
import { backupOf, dossierOf } from '../harness/dossier-of';
import { type ExtensionVisit, type PortalTab, visitWithExtension } from '../harness/extension-visit';
import type { BrowserKind } from '../harness/find-browser';
import { importBackup, readBackup } from '../harness/import-backup';
import { OptionsForm } from '../harness/options-form';
import { sampleValues } from '../harness/sample-values';
import { modelOf } from '../harness/visit-mps';
import { evaluateIn, waitFor } from '../harness/wait-for';

/** Nearly right: one value is missing, one cannot be right, one is an option that the page does not offer. */
const dubious: FieldValues = {
  ...sampleValues('单位'),
  'subjectOwner.mobile': '',
  'subjectOwner.idNumber': '110105199001011233',
  'website.accessMethod': '云接入',
};
const dossier = dossierOf(dubious);
const words = '一串不容易猜的口令 2026';

describe.each<BrowserKind>(['chromium', 'firefox'])('bad input in %s', (browser) => {
  let visit: ExtensionVisit;
  let tab: PortalTab | undefined;
  beforeAll(async () => {
    visit = await visitWithExtension(browser);
    await importBackup(visit.options, await backupOf(dossier));
  });
  afterAll(() => visit.close());

  async function opened(path: string): Promise<PortalTab> {
    await tab?.close();
    tab = await visit.open(path);
    await tab.panel.listed();
    return tab;
  }

  const said = (what: string): Promise<boolean> =>
    waitFor(() => evaluateIn(visit.options, (text) => document.body.textContent.includes(text), [what]), {
      what: `the options page to say ${what}`,
      timeout: 10_000,
    });
  const go = (hash: string): Promise<void> => evaluateIn(visit.options, (to) => location.assign(to), [`#/${hash}`]);
  const subjects = (): Promise<string> =>
    evaluateIn(visit.options, () => document.querySelector('.bp-profiles')?.textContent ?? '', []);

  it('a file that is no backup is refused, and says what to choose instead', async () => {
    const foreign = new Blob(['域名,备案号\nexample.com,浙ICP备2026000001号-1\n']);
    expect(await readBackup(visit.options, foreign)).toMatch(/^没有导入：这个文件不是备案领航的备份。请选择/);
  });

  it('a backup with one changed byte, and one cut short, are refused', async () => {
    const bytes = new Uint8Array(await (await backupOf(dossierOf({ 'subject.name': '不该出现的公司' }))).arrayBuffer());
    const changed = bytes.with(-20, (bytes.at(-20) ?? 0) ^ 1);
    expect(await readBackup(visit.options, new Blob([changed]))).toMatch(/^没有导入：备份文件不完整或被改动过。/);
    expect(await readBackup(visit.options, new Blob([bytes.slice(0, -30)]))).toMatch(/^没有导入：/);
    await go('profiles');
    expect(await subjects()).not.toContain('不该出现的公司');
  });

  it('the wrong passphrase of a backup is told apart from a broken one', async () => {
    const answer = await readBackup(visit.options, await backupOf(dossier), '不是这个口令');
    expect(answer).toMatch(/^没有导入：口令打不开这份备份。请用导出时设的备份口令/);
  });

  it('a picture that is none is not taken', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'beian-pilot-no-picture-'));
    await writeFile(join(folder, 'licence.png'), '这不是图片');
    await go(`profiles/${dossier.id}/documents`);
    const form = new OptionsForm(visit.options);
    expect(await form.upload('subject.certImage', join(folder, 'licence.png'))).toMatch(/^没有添加：这个文件不是 JPG/);
    await rm(folder, { recursive: true });
  });

  it('a missing value and a wrong one are named and not filled; the rest is', async () => {
    const { portal, panel } = await opened('/web/business/budUnit/add');
    await panel.fill();
    const [missing, wrong] = [await panel.row('subjectOwner.mobile'), await panel.row('subjectOwner.idNumber')];
    expect(missing).toMatchObject({
      state: 'missing',
      reason: expect.stringMatching(/^不会填：资料里没有这一项。在这里补上/),
    });
    expect(wrong).toMatchObject({ state: 'fix', reason: expect.stringMatching(/校验|末位|不对|不符/) });
    expect(await modelOf(portal)).toMatchObject({
      rpbmobile: '',
      rpbcftnum: '',
      rpbnm: '林晴川',
      offtel: '0571-85022088',
    });
  });

  it('an option that the page does not offer is refused with its reason, and nothing is chosen in its place', async () => {
    const { portal, panel } = await opened('/web/business/website/add?step=2');
    await panel.fill();
    const { reason } = await panel.row('website.accessMethod');
    expect(reason).toMatch(/^没有填：页面的选项里没有.*请在页面上自己选/);
    expect(await modelOf(portal)).toMatchObject({ acctype: null, webnm: '晴川学习小记' });
  });

  it('a field that the portal clears again is reported, not counted as filled', async () => {
    const { portal, panel } = await opened('/web/business/website/add?step=3&hostile=clears');
    await panel.fill();
    const { reason } = await panel.row('securityOwner.email');
    expect(reason).toMatch(/^没有填成：填进去以后页面又把它清掉或改掉了。请核对这一栏/);
    expect(await modelOf(portal)).toMatchObject({ safemail: '', safenm: '周安' });
  });

  it('a wrong passphrase opens nothing, in the options page and in the panel; the right one brings all back', async () => {
    const { panel } = await opened('/web/business/website/add?step=2');
    const form = new OptionsForm(visit.options);
    await visit.options.bringToFront();
    await go('security');
    await visit.options.waitForSelector('[data-form=passphrase] input');
    for (const box of await visit.options.$$('[data-form=passphrase] input')) await box.type(words);
    await visit.options.click('[data-form=passphrase] button[type=submit]');
    await said('口令已设置');
    await form.press('立即锁定');
    await go('profiles');
    await visit.options.waitForSelector('.bp-unlock input');
    await visit.options.type('.bp-unlock input', '不对的口令 2026');
    await visit.options.click('.bp-unlock button[type=submit]');
    await said('没有解锁：口令不对。请检查大小写和输入法后再试。');
    expect(await subjects()).toBe('');
    await panel.page.bringToFront();
    await panel.shows(/资料库已锁定/);
    await panel.page.type('input[type=password]', '不对的口令 2026');
    await panel.press(/^解锁$/);
    await panel.shows(/没有解锁：口令不对/);
    expect(await panel.rows()).toEqual([]);
    await evaluateIn(panel.page, () => document.querySelector('input')?.select(), []);
    await panel.page.type('input[type=password]', words);
    await panel.press(/^解锁$/);
    await panel.row('website.name');
    await panel.shows(/杭州晴川科技有限公司/);
  });

  it('broke no script of any page', () => {
    expect(visit.errors).toEqual([]);
  });
});
