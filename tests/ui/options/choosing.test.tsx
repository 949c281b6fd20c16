// @vitest-environment jsdom
import { afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import { exampleProfile, ids } from '../example-profile';
import { FakeVault } from '../fake-vault';
import { prepareDom, type RenderedPage, renderPage } from '../render-page';

let vault: FakeVault;
let page: RenderedPage;

beforeAll(prepareDom);
beforeEach(() => {
  vault = new FakeVault();
  vault.profiles.set(ids.profile, exampleProfile());
});
afterEach(() => page.close());

const website = () => vault.profiles.get(ids.profile)?.websites[0]?.values;

it('asks what visitors can do, and puts in what follows', async () => {
  page = await renderPage(vault, `#/profiles/${ids.profile}/websites`);
  await page.find('[data-field="website.interactive"] fieldset');
  await page.click('发帖、跟帖');
  await page.sees('选“交互式”（是），类型勾：论坛');
  await page.click('就这样填');
  await page.find('[data-save="saved"]');
  expect(website()).toMatchObject({ interactive: true, interactiveTypes: ['论坛'] });
});

it('shows the company behind a brand, and puts in its full name and place', async () => {
  const profile = exampleProfile();
  const [site] = profile.websites;
  if (site) site.values.accessProvider = '阿里云';
  vault.profiles.set(ids.profile, profile);
  page = await renderPage(vault, `#/profiles/${ids.profile}/websites`);
  await page.sees('阿里云计算有限公司');
  await page.sees('浙江省 杭州市 余杭区');
  await page.click('填入全称和所在地');
  await page.find('[data-save="saved"]');
  expect(website()).toMatchObject({
    accessProvider: '阿里云计算有限公司',
    accessProviderRegion: ['浙江省', '杭州市', '余杭区'],
  });
});
