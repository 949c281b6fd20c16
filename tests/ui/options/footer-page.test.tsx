// @vitest-environment jsdom
import { afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import { numbersOf } from '../../../src/core/profile/service-numbers';
import { documentsInUse } from '../../../src/ui/pages/options/documents/document-refs';
import { exampleProfile, ids } from '../example-profile';
import { FakeVault } from '../fake-vault';
import { prepareDom, type RenderedPage, renderPage } from '../render-page';

const site = { kind: 'website', id: ids.website } as const;
let vault: FakeVault;
let page: RenderedPage;
beforeAll(prepareDom);
beforeEach(async () => {
  vault = new FakeVault();
  vault.profiles.set(ids.profile, exampleProfile());
  page = await renderPage(vault, `#/footer/${ids.profile}/${ids.website}`);
});
afterEach(() => page.close());

const kept = () => numbersOf(vault.profiles.get(ids.profile) ?? exampleProfile(), site);
const saved = (): Promise<Element> => page.find('[data-save=saved]');
const textOf = (selector: string): string => document.querySelector<HTMLTextAreaElement>(selector)?.value ?? '';

it('keeps typed numbers with their site, and makes a footer of them', async () => {
  await page.sees('还没有可用的号码');
  await page.type('[data-number=icp] input', '京ICP备12345678号-1');
  await page.type('[data-number=mps] input', '京公网安备 11010102001402号');
  await page.find('iframe[sandbox=""]');
  const code = textOf('textarea[aria-label="要粘贴的代码"]');
  expect(code).toContain('<a href="https://beian.miit.gov.cn/"');
  expect(code).toContain('code=11010102001402');
  expect(code).toContain('版权所有 © 示例科技（北京）有限公司');
  document.querySelector<HTMLElement>('[data-number=mps] input')?.blur();
  await saved();
  expect(kept()).toMatchObject({ icp: '京ICP备12345678号-1', mps: '京公网安备 11010102001402号' });
});

it('calls a joke a joke, and makes no footer of it', async () => {
  await page.type('[data-number=icp] input', '萌ICP备20230187号');
  await page.sees('纪念编号');
  await page.sees('还没有可用的号码');
});

it('finds every number in what is pasted and keeps none before it is told to', async () => {
  await page.type(
    '[data-part=paste] textarea',
    '您的网站示例网站 example.cn 已通过：京ICP备12345678号-1，公安 京公网安备11010102001402号，茶ICP备20250901号',
  );
  await page.find('[data-found="京公网安备11010102001402号"]');
  expect(document.querySelectorAll('[data-found]')).toHaveLength(3);
  expect(document.querySelector('[data-found="茶ICP备20250901号"] button')).toBeNull();
  expect(kept()).toMatchObject({ icp: '', mps: '' });
  await page.click('保存', '[data-found="京ICP备12345678号-1"]');
  await page.find('[data-number=icp] input[value="京ICP备12345678号-1"]');
  document
    .querySelector<HTMLElement>('[data-part=paste] textarea')
    ?.dispatchEvent(new FocusEvent('focusout', { bubbles: true }));
  await saved();
  expect(kept()).toMatchObject({ icp: '京ICP备12345678号-1', mps: '' });
});

it('checks pasted HTML as text, whatever it holds', async () => {
  await page.type(
    '[data-part=html]',
    '<title><img src=x onerror=alert(1)></title><a href="javascript:alert(2)">京ICP备12345678号-1</a><script>x="京公网安备11010102001402号"</script>',
  );
  await page.click('检查', '.bp-card');
  const result = await page.find('[data-part=html-result]');
  expect([...result.querySelectorAll('li')].map((each) => each.getAttribute('data-kind')).sort()).toEqual(
    ['link-script', 'mps-none', 'only-in-source'].sort(),
  );
  expect(result.textContent).toContain('javascript:alert(2)');
  expect(document.querySelectorAll('a[href^="javascript"], [data-part=html-result] :is(img, script)')).toHaveLength(0);
});

it('replaces links to the old platforms', async () => {
  await page.type(
    '[data-part=html]',
    '<a href="http://www.beian.gov.cn/portal/registerSystemInfo?recordcode=11010102001402">京公网安备11010102001402号</a>',
  );
  await page.click('换掉旧链接');
  await page.sees('换了 1 个链接');
  expect(textOf('textarea[aria-label="换好的代码"]')).toContain(
    'https://beian.mps.gov.cn/#/query/webSearch?code=11010102001402',
  );
});

it('lists the sites of all dossiers to be opened one by one, and no other scheme', async () => {
  await page.find('[data-site="https://example.cn/"]');
  await page.type('[data-part=sites]', 'example.cn\nhttp://shop.example.cn/a\njavascript:alert(1)\ndata:text/html,x');
  await page.find('[data-site="http://shop.example.cn/a"]');
  const links = [...document.querySelectorAll('.bf-sites a')].map((each) => each.getAttribute('href'));
  expect(links).toEqual(['https://example.cn/', 'http://shop.example.cn/a']);
  await page.sees('还没检查');
});

const pixel = Uint8Array.from(
  atob('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='),
  (letter) => letter.charCodeAt(0),
);

it('puts the downloaded badge into the code, and takes no large file for one', async () => {
  await page.type('[data-number=mps] input', '京公网安备11010102001402号');
  await page.choose('[data-part=badge] input[type=file]', new File([new Uint8Array(300_000)], 'poster.png'));
  await page.sees('超过 200 KB');
  expect(vault.documents.size).toBe(0);
  await page.choose('[data-part=badge] input[type=file]', new File([pixel], 'badge.png', { type: 'image/png' }));
  await page.sees('换一个图标');
  await page.misses('超过 200 KB');
  await page.click('写进代码（data URI）');
  await page.find('[data-part=badge] img[src^="data:image/png;base64,"]');
  expect(textOf('textarea[aria-label="要粘贴的代码"]')).toContain('<img src="data:image/png;base64,iVBOR');
  const profile = vault.profiles.get(ids.profile);
  expect(profile && [...documentsInUse(profile)]).toEqual([...vault.documents.keys()]);
});
