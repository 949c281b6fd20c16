// @vitest-environment jsdom
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { newCase } from '../../../src/core/filing/filing-case';
import type { Profile } from '../../../src/core/profile/profile';
import { localToday } from '../../../src/core/rules/calendar';
import { exampleProfile, ids } from '../example-profile';
import { FakeVault } from '../fake-vault';
import { prepareDom, type RenderedPage, renderPage } from '../render-page';

let vault: FakeVault;
let page: RenderedPage;

const stored = (): Profile => vault.profiles.get(ids.profile) as Profile;
const facts = () => stored().websites[0]?.facts ?? {};
const address = (field = '') => `#/profiles/${ids.profile}/papers${field}`;
const fact = (name: string) => `[data-fact="${name}"] input`;
const pasted = (paper: string) => `[data-paper="${paper}"] textarea`;
const saved = () => page.find('[data-save="saved"]');

beforeAll(prepareDom);
beforeEach(() => {
  vault = new FakeVault();
  vault.profiles.set(ids.profile, { ...exampleProfile(), apps: [] });
});
afterEach(() => page.close());

async function open(field = ''): Promise<void> {
  page = await renderPage(vault, address(field));
  await page.find(fact('licence.name'));
}

describe('checked against your papers', () => {
  it('finds the licence’s name that differs, at once, and keeps it with its day', async () => {
    await open();
    await page.misses('照证件改写单位名称');
    await page.type(fact('licence.name'), '示例科技（上海）有限公司');
    await page.sees('请照证件改写单位名称：从第 6 个字起与证件不同。');
    await saved();
    expect(stored().facts?.licence).toEqual({ notedOn: localToday(), name: '示例科技（上海）有限公司' });
    await page.sees(`${localToday()} 记下`);
    await page.type(fact('licence.name'), '示例科技（北京）有限公司');
    await page.misses('照证件改写单位名称');
  });

  it('shows the finding at the field too', async () => {
    vault.profiles.set(ids.profile, {
      ...exampleProfile(),
      facts: { licence: { notedOn: localToday(), name: '示例科技（上海）有限公司' } },
    });
    page = await renderPage(vault, `#/profiles/${ids.profile}/subject`);
    const field = await page.find<HTMLElement>('[data-field="subject.name"]');
    expect(field.textContent).toContain('请照证件改写单位名称');
  });

  it('reads a WHOIS that is pasted, keeps what it says and not the text', async () => {
    await open();
    await page.type(
      pasted('domain'),
      'Domain Name: example.cn\nRegistrant: 别家有限公司\nSponsoring Registrar: 阿里云计算有限公司（万网）\nRegistrant Contact Email: secret@example.cn',
    );
    await page.sees('已读出：域名持有者、注册商。请在下面核对。');
    expect((await page.find<HTMLInputElement>(fact('domain.holder'))).value).toBe('别家有限公司');
    await page.sees('请把域名过户给备案主体');
    await saved();
    expect(facts().domain).toEqual({
      notedOn: localToday(),
      holder: '别家有限公司',
      registrar: '阿里云计算有限公司（万网）',
    });
    expect(JSON.stringify(stored())).not.toContain('secret@example.cn');
  });

  it('takes nothing of another domain, and says so', async () => {
    await open();
    await page.type(pasted('domain'), 'Domain Name: other.cn\nRegistrant: 别家有限公司');
    await page.sees('没有采用：这是 other.cn 的，不是这个网站的域名。');
    await page.type(pasted('domain'), '域名：example.cn\n注册商：甲有限公司\n注册人：***');
    await page.sees('WHOIS 隐藏了持有者');
    await page.click('清空', '[data-paper="domain"]');
    await page.type(pasted('addresses'), 'other.cn has address 223.5.5.5');
    await page.type(pasted('record'), '网站域名：other.cn\n网站名称：别家');
    await page.sees('没有采用：这是 other.cn 的记录，不是这个网站的。');
    expect(facts()).toEqual({});
  });

  it('reads where the domain leads, and what MIIT has of site and subject', async () => {
    await open();
    await page.type(pasted('addresses'), 'example.cn has address 223.5.5.5');
    await page.type(pasted('record'), '主办单位名称：示例科技\n网站域名：example.cn\n审核通过日期：2026-04-21');
    await page.sees('已读出：登记的主办单位名称、审核通过日期。请在下面核对。');
    await saved();
    expect(facts()).toMatchObject({ addresses: { ips: ['223.5.5.5'] }, record: { approvedOn: '2026-04-21' } });
    expect(stored().facts?.holder).toEqual({ notedOn: localToday(), holder: '示例科技' });
  });

  it('says what is old, takes “still so” for an answer, and forgets', async () => {
    vault.profiles.set(ids.profile, {
      ...exampleProfile(),
      apps: [],
      facts: { licence: { notedOn: '2020-01-01', name: '示例科技（上海）有限公司' } },
    });
    await open();
    await page.sees('2020-01-01 记下，已过');
    await page.sees('依据是 2020-01-01 记下的');
    await page.click('仍然如此');
    await page.misses('依据是 2020-01-01');
    await saved();
    expect(stored().facts?.licence?.notedOn).toBe(localToday());
    await page.click('清空', '[data-paper="licence"]');
    await page.misses('照证件改写单位名称');
    await saved();
    expect(stored().facts).toEqual({});
  });

  it('asks about local mobiles where the province wants them, once', async () => {
    const profile = { ...exampleProfile(), apps: [] };
    vault.profiles.set(ids.profile, {
      ...profile,
      subject: { ...profile.subject, region: ['湖南省', '长沙市'] },
      people: [{ id: ids.owner, values: { name: '张三', mobile: '13812345678' } }],
    });
    await open();
    await page.sees('请确认各负责人的手机都是湖南本地号码');
    (await page.find<HTMLInputElement>('[data-paper="localMobile"] input')).click();
    await page.misses('请确认各负责人的手机都是湖南本地号码');
    await saved();
    expect(stored().facts?.localMobile?.numbers).toEqual(['13812345678']);
  });

  it('is where the address leads: the server of the site that is meant', async () => {
    await open(`?field=server@${ids.website}`);
    const paper = await page.find('[data-paper="server"]');
    expect(paper.contains(document.activeElement)).toBe(true);
  });

  it('lets the filings that are followed speak in the dossier', async () => {
    const received = new Date(Date.now() - 30 * 3_600_000 + 8 * 3_600_000).toISOString().slice(0, 16);
    const filing = {
      ...newCase({ scenario: 'icp-first', subject: 'org', profileId: ids.profile }),
      dates: { 'sms-received': received },
    };
    vault.cases.set(filing.id, filing);
    await open();
    await page.sees('请到服务商控制台重新发起短信核验');
  });
});
