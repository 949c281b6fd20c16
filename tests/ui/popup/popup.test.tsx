// @vitest-environment jsdom
import { afterEach, expect, test } from 'vitest';
import type { PageView } from '../../../src/messaging/page-view';
import { PopupApp } from '../../../src/ui/pages/popup/popup-app';
import { exampleProfile, ids } from '../example-profile';
import { FakeVault } from '../fake-vault';
import { exampleView } from '../surface/example-view';
import { FakePageClient } from '../surface/fake-page-client';
import { click, doing, type Mounted, mount, unmount } from '../surface/mount';

let mounted: Mounted;
let client: FakePageClient;

/** What is loaded when it is first wanted needs a moment. */
const settled = (): Promise<void> => doing(() => new Promise((done) => setTimeout(done, 50)));

async function open(view: PageView = exampleView(), vault = new FakeVault()): Promise<HTMLElement> {
  client = new FakePageClient(view);
  mounted = await mount(client, (parts) => <PopupApp {...parts} />, vault);
  return mounted.element;
}

afterEach(() => unmount(mounted));

test('one look: portal, for whom, how the fields stand, and the fill button', async () => {
  const element = await open();
  expect(element.querySelector('header')?.textContent).toContain('新增网站备案');
  expect(element.querySelector('.pop-whom')?.textContent).toContain('示例科技（北京）有限公司');
  expect([...element.querySelectorAll('.pop-counts li')].map((each) => each.textContent)).toEqual([
    '可填 1',
    '已填 1',
    '已一致 1',
    '与资料不同 1',
    '资料缺少 1',
    '需修改 1',
    '请留意 1',
    '需您本人 1',
    '未识别 1',
  ]);
  client.answers.fillPage = () => ({
    outcomes: [{ ref: 'c1', fieldId: 'website.name', label: '网站名称', status: 'filled' }],
    view: exampleView({ canUndo: true }),
  });
  await click(element, '填写 2 项');
  expect(element.querySelector('.sp-result')?.textContent).toContain('填好 1 项');
});

test('leads to the panel and to the profiles', async () => {
  const element = await open();
  await click(element, '打开侧边栏');
  await click(element, '打开资料');
  expect(client.opened).toEqual(['panel', 'options']);
});

test('a locked vault is unlocked in the panel', async () => {
  const element = await open(exampleView({ vault: 'locked', profile: null, fields: [] }));
  await click(element, '打开侧边栏解锁');
  expect(client.opened).toEqual(['panel']);
});

test('whoever has no profile yet is taken to the guide, by one click', async () => {
  const element = await open(exampleView({ profile: null, fields: [] }));
  await settled();
  await click(element, '开始准备');
  expect(client.opened).toEqual(['options#/welcome']);
});

test('where several can be meant, the popup itself asks which', async () => {
  const vault = new FakeVault();
  vault.profiles.set(ids.profile, exampleProfile());
  const element = await open(exampleView({ profile: null, fields: [] }), vault);
  await settled();
  await doing(() => element.querySelector<HTMLElement>('.sp-choose li button')?.click());
  expect(client.sent.at(-1)).toMatchObject({ name: 'selectProfile', data: { profileId: ids.profile } });
});

test('a page with nothing to fill leads to what is to be done next', async () => {
  const element = await open(exampleView({ filing: false, fields: [] }));
  await click(element, '接下来该办什么、准备什么');
  expect(client.opened).toEqual(['options#/filings']);
});

test('a page of no portal can be used on a click', async () => {
  const element = await open(exampleView({ portal: null, filing: false, fields: [], profile: null }));
  client.answers.usePage = () => exampleView({ portal: null });
  await click(element, '在此页使用');
  expect(element.querySelectorAll('.pop-counts li')).toHaveLength(9);
});
