import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { chooseOption, chooseRegion, clickText, typeText } from '../harness/by-hand';
import { control, expectHeld, type MpsVisit, modelOf, visitMps } from '../harness/visit-mps';
import { evaluateIn, waitFor } from '../harness/wait-for';
import { compareModel } from '../portals/mps/compare-model';

// The practice portal by itself, worked by real clicks: when the engine fails on it later, it is not the portal.

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

/** Waits for one of the messages that the page shows for a moment. */
async function expectSaid(text: string): Promise<void> {
  await page.waitForSelector(`.ant-message-error::-p-text(${text})`);
}

test('个人 and 单位 switch the fields', async () => {
  page = await visit.open(subjectPath);
  expect(await isThere(control('rpbnm'))).toBe(false);
  await chooseOption(page, control('unitpty'), '单位');
  await page.waitForSelector(control('unitnm'));
  expect(await isThere(control('unitpty_sub'))).toBe(true);
  await chooseOption(page, control('unitpty'), '个人');
  await page.waitForSelector(control('unitnm'), { hidden: true });
  expect(await isThere(control('rpbnm'))).toBe(true);
  await expectHeld(page, 'unitpty', '个人');
});

test('a long list has to be scrolled, and choosing one field clears the next', async () => {
  page = await visit.open(subjectPath);
  await chooseOption(page, control('unitpty'), '单位');
  await page.click(await waitFor(async () => (await isThere(control('unitpty_sub'))) && control('unitpty_sub')));
  await page.waitForSelector('.ant-select-item[title="国防机构"]');
  expect(await isThere('.ant-select-item[title="仲裁机构"]')).toBe(false);
  await page.keyboard.press('Escape');
  await chooseOption(page, control('unitpty_sub'), '仲裁机构');
  await chooseOption(page, control('uitcfttype'), '营业执照证书');
  await typeText(page, control('uitcftnum'), '91330106673959654P');
  await expectHeld(page, 'uitcftnum', '91330106673959654P');
  await chooseOption(page, control('unitpty_sub'), '企业');
  await expectHeld(page, 'uitcfttype', null);
  expect(await modelOf(page)).toMatchObject({ unitpty_sub: '企业', uitcftnum: '' });
});

test('a cascader loads each level late, municipalities through 市辖区', async () => {
  page = await visit.open(`${subjectPath}?slow=400`);
  await chooseOption(page, control('unitpty'), '个人');
  await page.click(await waitFor(async () => (await isThere(control('rpbadspvs'))) && control('rpbadspvs')));
  const province = await waitFor(() => page.$('.ant-cascader-menu-item[title="北京市"]'));
  await province.click();
  expect(await isThere('.ant-cascader-menu:nth-child(2)')).toBe(false);
  await page.keyboard.press('Escape');
  await page.waitForSelector('.ant-cascader-dropdown', { hidden: true });
  await chooseRegion(page, control('rpbadspvs'), ['北京市', '市辖区', '海淀区']);
  await expectHeld(page, 'rpbadspvs', ['北京市', '市辖区', '海淀区']);
});

test("a provider's names come with its region, and 其他 opens a second input", async () => {
  page = await visit.open(`${websitePath}?step=2`);
  await chooseRegion(page, control('asppvs'), ['北京市', '市辖区', '海淀区']);
  await chooseOption(page, control('aspname'), '腾讯云计算（北京）有限责任公司');
  await expectHeld(page, 'aspname', '腾讯云计算（北京）有限责任公司');
  await chooseRegion(page, control('asppvs'), ['浙江省', '杭州市', '余杭区']);
  await expectHeld(page, 'aspname', null);
  await chooseOption(page, control('aspname'), '其他');
  await typeText(
    page,
    await waitFor(async () => (await isThere(control('aspname1'))) && control('aspname1')),
    '某某云',
  );
  const values = { 'website.accessProvider': '某某云', 'website.accessProviderRegion': ['浙江省', '杭州市', '余杭区'] };
  const compared = compareModel('website', values, await modelOf(page));
  expect(compared.map(({ fieldId, same }) => [fieldId, same])).toEqual([
    ['website.accessProviderRegion', true],
    ['website.accessProvider', true],
  ]);
  const other = compareModel('website', { 'website.accessProvider': '其他' }, await modelOf(page));
  expect(other).toMatchObject([{ wanted: '其他', held: '某某云', same: false }]);
});

test('an upload refuses what is too large or no jpg or png, and takes the rest late', async () => {
  page = await visit.open(`${subjectPath}?slow=300`);
  await chooseOption(page, control('unitpty'), '个人');
  await visit.upload(page, control('idecardfrontid'), 'large.jpg', 400 * 1024 + 1);
  await expectSaid('图片大小不能超过 400KB');
  await visit.upload(page, control('idecardfrontid'), 'scan.pdf', 1000);
  await expectSaid('只能上传 jpg、png 格式的图片');
  expect((await modelOf(page)).idecardfrontid).toBe(null);
  await visit.upload(page, control('idecardfrontid'), 'front.jpg', 400 * 1024);
  await page.waitForSelector('.ant-upload-list-item-uploading');
  expect((await modelOf(page)).idecardfrontid).toBe(null);
  await expectHeld(page, 'idecardfrontid', { name: 'front.jpg', size: 400 * 1024 });
});

test('dates, rows, boxes, the tree and what they reveal', async () => {
  page = await visit.open(`${websitePath}?step=2`);
  await typeText(page, control('webopentime'), '2024-05-01\n');
  await page.click(control('ymzsvalid'));
  await page.keyboard.type('2024-05-01\n');
  await waitFor(() => evaluateIn(page, () => document.activeElement?.getAttribute('placeholder') === '结束日期', []));
  await page.keyboard.type('2034-05-01\n');
  await expectHeld(page, 'webopentime', '2024-05-01');
  await expectHeld(page, 'ymzsvalid', ['2024-05-01', '2034-05-01']);
  await typeText(page, control('ip0'), '203.0.113.7');
  const adders = await page.$$('.ant-btn-noStyle svg');
  await adders[1]?.click();
  await typeText(page, await waitFor(async () => (await isThere(control('ip1'))) && control('ip1')), '203.0.113.8');
  await expectHeld(page, 'ip', ['203.0.113.7', '203.0.113.8']);
  await clickText(page, control('interactive'), '是');
  await page.waitForSelector('.ant-tree');
  await (await page.$$('.ant-tree-switcher_close'))[1]?.click();
  await clickText(page, '.ant-tree', '网络购物');
  await clickText(page, '.ant-tree', '博客');
  await expectHeld(page, 'webtypes', ['博客', '网络购物']);
  await clickText(page, control('proaudFile'), '新闻');
  await visit.upload(page, control('xwfile'), 'permit.png', 2000);
  await expectHeld(page, 'xwfile', { name: 'permit.png', size: 2000 });
  await clickText(page, control('proaudFile'), '否');
  await expectHeld(page, 'proaudFile', ['否']);
  expect(await isThere(control('xwfile'))).toBe(false);
});

test('同主体负责人 copies text and no photo', async () => {
  page = await visit.open(`${websitePath}?step=3`);
  await visit.upload(page, control('safeidecardfrontid'), 'mine.png', 100);
  await clickText(page, '.bcyr-page-wrapper-content', '同主体负责人');
  await expectHeld(page, 'safenm', '林晴川');
  expect(await modelOf(page)).toMatchObject({
    webSecurity: true,
    safecfttype: '居民身份证',
    safecftnum: '110105199001011232',
    safeadspvs: ['北京市', '市辖区', '海淀区'],
    safeidecardbackid: null,
    emergennm: '',
  });
  const shown = await page.$eval('.ant-cascader .ant-select-selection-item', (item) => item.textContent);
  expect(shown).toBe('北京市 / 市辖区 / 海淀区');
  await expectHeld(page, 'safeidecardfrontid', { name: 'mine.png', size: 100 });
});

test('the ids that were seen on the portal are there', async () => {
  const seen = {
    [subjectPath]: `unitpty unitpty_sub unitnm uitcfttype uitcftnum uitcftid uitadrpvs uitadrstr uitregadrstr lglnm
      rpbnm rpbcfttype rpbcftnum idecardvalid isLongValid rpbadspvs rpbadsstr rpbmobile offtel rpbmail idecardfrontid
      idecardbackid idecardgroupid`,
    [`${websitePath}?step=2`]: `webnm webopentime maindmn ymzsid ymzsvalid ip0 asppvs aspname acctype dsppvs dspname
      interactive cotitemFile proaudFile language`,
    [`${websitePath}?step=3`]: `webSecurity wzyjllr safeidecardfrontid safeidecardbackid safeidecardgroupid
      emergenidecardfrontid emergenidecardbackid emergenidecardgroupid`,
  };
  page = await visit.open(subjectPath);
  for (const [path, names] of Object.entries(seen)) {
    await page.goto(origin + path);
    if (path === subjectPath) await chooseOption(page, control('unitpty'), '单位');
    for (const name of names.split(/\s+/)) await page.waitForSelector(control(name), { timeout: 2_000 });
  }
});
