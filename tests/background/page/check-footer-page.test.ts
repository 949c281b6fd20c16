import { beforeEach, describe, expect, it } from 'vitest';
import { checkFooterPage } from '../../../src/background/page/check-footer-page';
import { numbersOnPage } from '../../../src/background/page/numbers-on-page';
import { readHtml } from '../../../src/core/footer/check/read-html';
import type { SeenPage } from '../../../src/core/footer/check/seen-page';
import { newProfile } from '../../../src/core/profile/new-profile';
import { footerReportSchema } from '../../../src/messaging/footer-report';
import { makeHouse, type TestHouse, tabId } from '../make-house';

const icp = '<a href="https://beian.miit.gov.cn/">浙ICP备2026000001号-1</a>';
const mps =
  '<a href="https://beian.mps.gov.cn/#/query/webSearch?code=33010602012345"><img src="/a.png">浙公网安备33010602012345号</a>';
let house: TestHouse;

async function keep(domain: string, icpNumber: string): Promise<void> {
  const website = {
    id: crypto.randomUUID(),
    values: { name: '晴川商城', domain, icpNumber },
    roles: {},
    numbers: { mps: '浙公网安备33010602012345号' },
  };
  await house.vault.saveProfile({ ...newProfile(), subject: { name: '杭州晴川科技有限公司' }, websites: [website] });
}

function visit(url: string, html: string, seen: Partial<SeenPage> = {}): void {
  house.page.url = url;
  house.page.footer = { ...readHtml(`<title>晴川商城</title>${html}`), url, ...seen };
}

beforeEach(() => {
  house = makeHouse();
});

describe('the check of a site', () => {
  it('compares it with the only dossier whose domain it lies under, and offers the right footer', async () => {
    await keep('https://www.example.cn', '浙ICP备2026000001号-1');
    visit('https://shop.example.cn/', `${icp.replace('号-1', '号-2')} ${mps}`);
    const report = await checkFooterPage(house, tabId);
    expect(footerReportSchema.parse(report)).toEqual(report);
    expect(report.site?.name).toBe('晴川商城');
    expect(report.findings).toEqual([
      { kind: 'icp-other-service', found: '浙ICP备2026000001号-2', wanted: '浙ICP备2026000001号-1' },
    ]);
    expect(report.content).toMatchObject({ icp: '浙ICP备2026000001号-1', owner: '杭州晴川科技有限公司' });
  });

  it('notes in the dossier what the site shows, once a day, and nothing of a stranger’s', async () => {
    await keep('example.cn', '浙ICP备2026000001号-1');
    const [{ id } = { id: '' }] = await house.vault.listProfiles();
    const noted = async () => (await house.vault.getProfile(id)).websites[0]?.facts?.page;
    visit('https://stranger.example/', icp);
    await checkFooterPage(house, tabId);
    expect(await noted()).toBeUndefined();
    visit('https://example.cn/', icp, { features: ['登录'] });
    await checkFooterPage(house, tabId);
    const page = {
      notedOn: '2026-11-22',
      opens: true,
      title: '晴川商城',
      showsNumber: true,
      features: [{ what: '登录', on: '/' }],
    };
    expect(await noted()).toEqual(page);
    const { updatedAt } = await house.vault.getProfile(id);
    await checkFooterPage(house, tabId);
    expect((await house.vault.getProfile(id)).updatedAt).toBe(updatedAt);
    visit('https://example.cn/post/1', icp, { title: '文章', features: ['评论'] });
    await checkFooterPage(house, tabId);
    expect(await noted()).toEqual({ ...page, features: [{ what: '评论', on: '/post/1' }, ...page.features] });
    visit('https://example.cn/', '');
    await checkFooterPage(house, tabId);
    expect(await noted()).toEqual({ ...page, showsNumber: false, features: [{ what: '评论', on: '/post/1' }] });
  });

  it('judges the page alone where nobody or more than one claims the domain', async () => {
    await keep('example.cn', '浙ICP备2026000001号-1');
    await keep('example.cn', '浙ICP备2026000009号-1');
    for (const url of ['https://example.cn/', 'https://notexample.cn/', 'https://example.cn.evil.example/']) {
      visit(url, `${icp} ${mps}`);
      expect(await checkFooterPage(house, tabId)).toMatchObject({ site: null, findings: [] });
    }
  });

  it('is remembered for the session, one a page, the last first', async () => {
    visit('https://a.example/', icp);
    await checkFooterPage(house, tabId);
    visit('https://b.example/', icp);
    await checkFooterPage(house, tabId);
    visit('https://a.example/', `${icp} ${mps}`);
    await checkFooterPage(house, tabId);
    const list = await house.restart().footerChecks.list();
    expect(list.map(({ url, findings }) => [url, findings.length])).toEqual([
      ['https://a.example/', 0],
      ['https://b.example/', 1],
    ]);
  });

  it('says so where the browser does not let it read', async () => {
    house.page.mayInject = false;
    await expect(checkFooterPage(house, tabId)).rejects.toMatchObject({ problem: 'no-access' });
  });
});

describe('numbers on a portal’s page', () => {
  const detail = `<html><body><main><p>网站名称 晴川商城</p><p>浙公网安备33010602012345号</p><p>浙ICP备2026000001号-1</p>${'正文。'.repeat(100)}</main><footer>${mps.replaceAll('3301060201', '1101010200')}</footer></body></html>`;

  it('are those that it gives out, without its own footer', async () => {
    visit('https://beian.mps.gov.cn/web/business/detail', detail.replace('浙公网安备1101', '京公网安备1101'));
    expect((await numbersOnPage(house, tabId)).map(({ text }) => text)).toEqual(['浙公网安备33010602012345号']);
  });

  it('are none on any other page', async () => {
    visit('https://example.cn/', detail);
    expect(await numbersOnPage(house, tabId)).toEqual([]);
  });
});
