// @vitest-environment jsdom
import { afterEach, expect, test } from 'vitest';
import { numbersOf } from '../../../src/core/profile/service-numbers';
import type { NumberOnPage } from '../../../src/messaging/footer-report';
import { SidepanelApp } from '../../../src/ui/pages/sidepanel/sidepanel-app';
import { exampleProfile, ids } from '../example-profile';
import { FakeVault } from '../fake-vault';
import { exampleView } from '../surface/example-view';
import { FakePageClient } from '../surface/fake-page-client';
import { click, type Mounted, mount, unmount } from '../surface/mount';

const mpsNumber = '京公网安备11010102001402号';
let mounted: Mounted;
let vault: FakeVault;
afterEach(() => unmount(mounted));

async function open(numbers: readonly NumberOnPage[]): Promise<HTMLElement> {
  vault = new FakeVault();
  vault.profiles.set(ids.profile, exampleProfile());
  const view = exampleView();
  const profile = view.profile === null ? null : { ...view.profile, id: ids.profile };
  const client = new FakePageClient({ ...view, profile, filing: false, fields: [] });
  client.answers.numbersOnPage = () => [...numbers];
  mounted = await mount(client, (parts) => <SidepanelApp {...parts} vault={vault} />);
  return mounted.element;
}

async function offer(element: HTMLElement): Promise<Element> {
  for (let turn = 0; turn < 400; turn++) {
    const found = element.querySelector('[data-number]');
    if (found) return found;
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  throw new Error(`no offer: ${element.textContent}`);
}

const kept = () => numbersOf(vault.profiles.get(ids.profile) ?? exampleProfile(), { kind: 'website', id: ids.website });

test('a number that the page names with a site is offered for it, and kept only on the click', async () => {
  const element = await open([{ kind: 'mps', text: mpsNumber, near: '示例网站 example.cn 已备案' }]);
  const row = await offer(element);
  expect(row.querySelector('select')?.value).toBe(`website ${ids.website}`);
  expect(kept().mps).toBe('');
  await click(element, '保存到资料');
  for (let turn = 0; kept().mps === '' && turn < 300; turn++) await new Promise((resolve) => setTimeout(resolve, 10));
  expect(kept().mps).toBe(mpsNumber);
});

test('a number that could be several’s is not given to anybody', async () => {
  const element = await open([{ kind: 'mps', text: mpsNumber, near: '序号 1' }]);
  const row = await offer(element);
  expect(row.querySelector('select')?.value).toBe('');
  expect(row.querySelector('button')?.disabled).toBe(true);
});
