// @vitest-environment jsdom
import { afterEach, beforeAll, expect, it } from 'vitest';
import { newCase } from '../../../src/core/filing/filing-case';
import { exampleProfile, ids } from '../example-profile';
import { FakeVault } from '../fake-vault';
import { prepareDom, type RenderedPage, renderPage } from '../render-page';

/** What a user typed, what the portals print, the product's units and the component library's own words. */
const foreign = [
  '[lang="zh"]',
  // The name of a source, as it is printed.
  'cite',
  '.bp-doc__name',
  '.ant-select-item',
  '.ant-select-content',
  '.ant-select-selection-item',
  '.ant-steps-item-icon',
  '.ant-select-clear',
  '.ant-select-suffix',
  '.ant-collapse-expand-icon',
  '.ant-input-clear-icon',
  '.ant-input-password-icon',
  '[aria-hidden="true"]',
  'svg',
  'style',
].join();
const typed = ['示例科技（北京）有限公司', '示例网站', 'example.cn', '示例应用', '张三', '李四', '安卓'];

const followed = {
  ...newCase({ scenario: 'icp-first', subject: 'org', title: '示例网站', province: '广东' }),
  dates: { 'site-opened': '2026-01-31', 'sms-received': '2026-01-31T09:00' },
};

const pages: readonly [hash: string, ready: string][] = [
  ['subject', '[data-field="subject.name"]'],
  ['people', '[data-role]'],
  ['websites', '[data-field="website.domain"]'],
  ['apps', '[data-field="app.name"]'],
  ['documents', '[data-field="subject.certImage"]'],
  ['papers', '[data-fact="licence.name"]'],
  ['#/footer', '[data-number=icp]'],
  ['#/backup', '[data-form=export]'],
  ['#/security', '[data-form=passphrase]'],
  ['#/taught', '.ant-empty'],
  ['#/settings', '[role=radiogroup], .ant-radio-group'],
  ['#/about', '.bp-card'],
  ['#/welcome', '.bp-welcome'],
  ['#/filings', '[data-scenario="icp-first"]'],
  [`#/filings/${followed.id}`, '[data-deadline="mps-filing"]'],
  ['#/handbook?part=mps-website', '[data-entry="field:website.domain"]'],
  ['#/handbook?part=reasons', '.bp-tag'],
  ['#/handbook?q=万网&entry=provider:阿里云', '[data-entry="provider:阿里云"]'],
];

let page: RenderedPage;
beforeAll(prepareDom);
afterEach(() => page.close());

/** Every string on the page that did not come through the translator. */
function unlocalised(): string[] {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const found: string[] = [];
  const look = (text: string | null, element: Element | null): void => {
    const bare = typed.reduce((rest, word) => rest.replaceAll(word, ''), text ?? '').replace(/⟦[^⟧]*⟧/g, '');
    if (/\p{L}/u.test(bare) && !element?.closest(foreign)) found.push(bare);
  };
  while (walker.nextNode()) look(walker.currentNode.textContent, walker.currentNode.parentElement);
  for (const attribute of ['placeholder', 'aria-label', 'title', 'alt'])
    for (const element of document.body.querySelectorAll(`[${attribute}]`))
      look(element.getAttribute(attribute), element);
  return found;
}

it.each(pages)('%s says nothing past the translator', async (address, ready) => {
  const vault = new FakeVault();
  vault.profiles.set(ids.profile, exampleProfile());
  const hash = address.startsWith('#') ? address : `#/profiles/${ids.profile}/${address}`;
  if (address.includes(followed.id)) vault.cases.set(followed.id, followed);
  page = await renderPage(vault, hash, (text) => `⟦${text.zh}⟧`);
  await page.find(ready);
  expect(unlocalised()).toEqual([]);
});
