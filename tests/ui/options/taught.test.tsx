// @vitest-environment jsdom
import { afterEach, beforeAll, expect, it } from 'vitest';
import type { TaughtField } from '../../../src/vault/vault';
import { FakeVault } from '../fake-vault';
import { prepareDom, type RenderedPage, renderPage } from '../render-page';

let page: RenderedPage;
beforeAll(prepareDom);
afterEach(() => page.close());

const taught = (change: Partial<TaughtField>): TaughtField => ({
  id: crypto.randomUUID(),
  portalId: 'mps',
  path: '/web/business/budUnit/add',
  label: '归口代号',
  section: ['负责人信息'],
  kind: 'text',
  fieldId: 'securityOwner.name',
  updatedAt: '2026-11-22T10:00:00.000Z',
  ...change,
});

async function openWith(...fields: TaughtField[]): Promise<FakeVault> {
  const vault = new FakeVault();
  for (const field of fields) vault.taught.set(field.id, field);
  page = await renderPage(vault, '#/taught');
  return vault;
}

it('lists portal, label, field and date', async () => {
  await openWith(taught({}), taught({ portalId: 'isp.example', label: '', fieldId: null, place: { at: 1, of: 3 } }));
  await page.sees('全国互联网安全管理服务平台');
  const rows = [...document.querySelectorAll('[data-taught]')].map((row) => row.textContent);
  expect(rows[0]).toMatch(/isp\.example.*（没有名称）（3 个同名的第 2 个）.*不是备案资料.*2026/);
  expect(rows[1]).toMatch(/归口代号.*负责人信息.*网站安全负责人的姓名.*2026/);
});

it('shows neither a table nor that there is none before it has read what was taught', async () => {
  const vault = new FakeVault();
  const gate = Promise.withResolvers<void>();
  vault.listTaught = async () => {
    await gate.promise;
    return [taught({})];
  };
  page = await renderPage(vault, '#/taught');
  await page.sees('再打开那个网站的同一页时');
  expect(document.querySelector('table')).toBe(null);
  expect(document.body.textContent).not.toContain('还没有教过');
  gate.resolve();
  await page.sees('归口代号');
});

it('removes one', async () => {
  const kept = taught({ label: '另一栏' });
  const vault = await openWith(kept, taught({}));
  (await page.find<HTMLElement>('[aria-label="删除教过的“归口代号”"]')).click();
  await page.misses('归口代号');
  expect([...vault.taught.keys()]).toEqual([kept.id]);
});

it('says how to begin when nothing was taught, and stands behind the lock', async () => {
  await openWith();
  await page.sees('还没有教过');
  page.close();
  const locked = new FakeVault();
  locked.door = { kind: 'locked', waitSeconds: 0 };
  locked.taught.set('x', taught({}));
  page = await renderPage(locked, '#/taught');
  await page.sees('解锁');
  expect(document.body.textContent).not.toContain('归口代号');
});
