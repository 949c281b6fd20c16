// @vitest-environment jsdom
import { afterEach, expect, test } from 'vitest';
import { newCase } from '../../../src/core/filing/filing-case';
import type { PageView } from '../../../src/messaging/page-view';
import { SidepanelApp } from '../../../src/ui/pages/sidepanel/sidepanel-app';
import { FakeVault } from '../fake-vault';
import { exampleView } from '../surface/example-view';
import { FakePageClient } from '../surface/fake-page-client';
import { click, doing, type Mounted, mount, unmount } from '../surface/mount';

let mounted: Mounted;
afterEach(() => unmount(mounted));

const site = newCase({ scenario: 'mps-new-website', subject: 'org', title: '示例网站' });
const number = '京公网安备11010102001402号';
const progress: PageView['progress'] = {
  milestones: ['mps-submit', 'mps-approved'],
  numbers: [
    { kind: 'mps', text: number },
    { kind: 'icp', text: '京ICP备12345678号-1' },
  ],
};

async function open(filing = site): Promise<FakeVault> {
  const vault = new FakeVault();
  vault.cases.set(filing.id, filing);
  const client = new FakePageClient(exampleView({ filing: false, fields: [], progress }));
  client.answers.planReminders = () => null;
  mounted = await mount(client, (parts) => <SidepanelApp {...parts} />, vault);
  // The offer is a part of its own that is loaded when a page has something to offer.
  await doing(() => import('../../../src/ui/pages/sidepanel/page-offers'));
  await doing(() => new Promise((resolve) => setTimeout(resolve, 50)));
  return vault;
}

test('offers to note what the page says, and notes nothing by itself', async () => {
  const vault = await open();
  expect(mounted.element.textContent).toContain('网安审核通过，拿到公安备案号');
  expect(vault.cases.get(site.id)).toEqual(site);
  const numbers = [...mounted.element.querySelectorAll('option')].map(({ textContent }) => textContent);
  expect(numbers).toEqual(['示例网站 · 公安：新办网站', '先不记号码', number]);
  const select = mounted.element.querySelectorAll('select')[1];
  await doing(() => {
    if (!select) return;
    select.value = number;
    select.dispatchEvent(new Event('change', { bubbles: true }));
  });
  await click(mounted.element, '记下，今天');
  const noted = vault.cases.get(site.id);
  expect(Object.keys(noted?.dates ?? {})).toEqual(['mps-approved']);
  expect(noted?.numbers).toEqual({ icp: '', mps: number, cac: '' });
  expect(mounted.element.textContent).toContain('记下了');
});

test('takes the step that the case waits for, when the page names it', async () => {
  await open({ ...site, dates: { 'site-opened': '2026-01-01', 'mps-account': '2026-01-02' } });
  expect(mounted.element.textContent).toContain('这一页像是“提交公安备案”了');
});

test('can be left', async () => {
  const vault = await open();
  await click(mounted.element, '不记');
  expect(mounted.element.textContent).not.toContain('我的备案');
  expect(vault.cases.get(site.id)).toEqual(site);
});

test.each([
  ['is closed', { ...site, closed: true }],
  ['has it already', { ...site, dates: { 'mps-submit': '2026-01-01', 'mps-approved': '2026-01-02' } }],
  ['is another authority’s', newCase({ scenario: 'cac-algorithm', subject: 'org' })],
])('offers nothing for a case that %s', async (_, filing) => {
  await open(filing);
  expect(mounted.element.querySelector('select')).toBeNull();
});
