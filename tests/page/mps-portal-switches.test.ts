import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { chooseOption, clickText, typeText } from '../harness/by-hand';
import { requestsLeaving } from '../harness/recorded-request';
import { control, countsOf, expectHeld, type MpsVisit, modelOf, visitMps } from '../harness/visit-mps';
import { waitFor } from '../harness/wait-for';

// What the address switches on in the practice portal, and what it counts.

const origin = 'https://beian.mps.gov.cn';
const subjectPath = '/web/business/budUnit/add';
const websitePath = '/web/business/website/add';

let visit: MpsVisit;
let page: Page;

beforeAll(async () => {
  visit = await visitMps();
});

afterEach(async () => {
  await page.close();
  expect(visit.errors).toEqual([]);
});

afterAll(() => visit.close());

const isThere = async (selector: string): Promise<boolean> => (await page.$(selector)) !== null;

test('the older form searches the provider in a dialog', async () => {
  page = await visit.open(`${websitePath}?step=2&variant=dialog`);
  await clickText(page, '.bcyr-page-wrapper-content', '查询网络服务商');
  await page.waitForSelector('.ant-modal input');
  await typeText(page, '.ant-modal input', '腾讯云');
  await clickText(page, '.ant-modal', '搜索');
  const rows = await waitFor(async () => {
    const found = await page.$$('.ant-modal .ant-table-row');
    return found.length > 0 && found;
  });
  expect(rows.length).toBe(4);
  expect(await isThere('.ant-cascader')).toBe(false);
  expect((await page.$$(control('aspname'))).length).toBe(1);
  const button = await rows[1]?.waitForSelector('button');
  await button?.click();
  await expectHeld(page, 'aspname', '腾讯云计算（北京）有限责任公司');
  expect((await modelOf(page)).asppvs).toEqual(['广东省', '深圳市', '南山区']);
  expect(await page.$eval(control('asppvs'), (input) => (input as HTMLInputElement).value)).toBe('广东省深圳市南山区');
});

test('ids=off leaves labels alone, relabel makes them disagree', async () => {
  page = await visit.open(`${subjectPath}?ids=off`);
  const select = '.ant-select input';
  await chooseOption(page, select, '个人');
  await page.waitForSelector('[placeholder="请填写真实姓名"]');
  const left = await page.$$eval('.bcyr-page-wrapper-content :is(input[id], label[for], [id^=form_item])', (all) =>
    all.map((element) => element.outerHTML),
  );
  expect(left).toEqual([]);
  await typeText(page, '[placeholder="请填写真实姓名"]', '林晴川');
  await expectHeld(page, 'rpbnm', '林晴川');
  await page.goto(`${origin}${websitePath}?step=2&relabel=${encodeURIComponent('form_item_webnm:网站负责人电话')}`);
  const label = await page.$eval('label[for=form_item_webnm]', (element) => element.textContent);
  expect(label).toBe('网站负责人电话');
});

test('hostile=clears empties the e-mail address again', async () => {
  page = await visit.open(`${subjectPath}?hostile=clears`);
  await chooseOption(page, control('unitpty'), '个人');
  await page.waitForSelector(control('rpbmail'));
  await typeText(page, control('rpbmail'), 'owner@example.com');
  expect((await modelOf(page)).rpbmail).toBe('owner@example.com');
  await expectHeld(page, 'rpbmail', '');
});

test('what no tool may touch is counted', async () => {
  page = await visit.open(`${websitePath}?step=4&countdown=1`);
  expect(await page.$('.ant-btn-primary[disabled]')).not.toBe(null);
  await page.waitForSelector('.ant-checkbox-input:not([disabled])');
  await clickText(page, '.bcyr-page-wrapper-content', '我已阅读并同意上述告知书的内容');
  await clickText(page, '.bcyr-page-wrapper-content', '提交');
  await page.waitForFunction(() => window.location.pathname === '/web/dashboard/home');
  expect(await countsOf(page)).toMatchObject({ submits: 1, consents: 1, saves: 0 });
  await page.goto(`${origin}/web/login`);
  await typeText(page, control('captcha'), 'a');
  expect(await countsOf(page)).toMatchObject({ captchas: 1 });
  await page.goto(origin + subjectPath);
  await clickText(page, '.form-buttons', '保存草稿');
  await clickText(page, '.form-buttons', '提交审核');
  expect(await countsOf(page)).toMatchObject({ submits: 1, saves: 1 });
  expect(requestsLeaving(visit.launched.requests)).toEqual([]);
});
