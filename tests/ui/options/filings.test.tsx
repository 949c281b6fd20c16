// @vitest-environment jsdom
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { newCase } from '../../../src/core/filing/filing-case';
import { exampleProfile, ids } from '../example-profile';
import { FakeVault } from '../fake-vault';
import { prepareDom, type RenderedPage, renderPage } from '../render-page';
import { click, doing } from '../surface/mount';

let page: RenderedPage;
let vault: FakeVault;
beforeAll(prepareDom);
afterEach(() => {
  page.close();
  vi.useRealTimers();
});

async function open(hash: string): Promise<void> {
  page = await renderPage(vault, hash);
}
const textOf = (selector: string): string => document.querySelector(selector)?.textContent ?? '';
const onlyCase = () => [...vault.cases.values()][0];

describe('my filings', () => {
  it('lead from “I have a domain” to the next step and the checklist in three clicks', async () => {
    vault = new FakeVault();
    vault.profiles.set(ids.profile, exampleProfile());
    await open('#/settings');
    const tab = await page.find('a[href="#/filings"]');
    await doing(() => (tab as HTMLElement).click());
    await doing(() => (window.location.hash = '#/filings'));
    const mine = await page.find('[data-scenario="icp-first"]');
    expect(mine.textContent).toContain('我有域名');
    await doing(() => (mine as HTMLElement).click());
    await click(document.body, '单位');
    await page.find('#next-step');
    expect(textOf('#next-step')).toContain('域名实名认证通过');
    expect(textOf('[data-group=document]')).toContain('营业执照');
    expect(onlyCase()).toMatchObject({ scenario: 'icp-first', subject: 'org', profileId: ids.profile });
  });

  it('count the deadline from the date that is put in, and keep what is ticked', async () => {
    vault = new FakeVault();
    const begun = newCase({ scenario: 'icp-first', subject: 'person', title: '晴川学习小记' });
    vault.cases.set(begun.id, { ...begun, updatedAt: '2020-01-01T00:00:00.000Z' });
    await open(`#/filings/${begun.id}`);
    const input = (await page.find('[data-milestone="site-opened"] input')) as HTMLInputElement;
    await doing(() => {
      Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(input, '2024-01-31');
      input.dispatchEvent(new Event('input', { bubbles: true }));
    });
    await page.find('[data-deadline="mps-filing"]');
    expect(textOf('[data-deadline="mps-filing"]')).toMatch(/2024-03-01 已过 \d+ 天/);
    const box = (await page.find('[data-group=condition] input')) as HTMLElement;
    await doing(() => box.click());
    await vi.waitFor(() => expect(onlyCase()?.ready).toEqual(['domain-holder']));
    await click(document.body, '今天做完了');
    await vi.waitFor(() => expect(Object.keys(onlyCase()?.dates ?? {})).toContain('domain-real-name'));
    expect(onlyCase()?.dates['site-opened']).toBe('2024-01-31');
  });

  it('name the portals at which the next step is done', async () => {
    vault = new FakeVault();
    const begun = newCase({ scenario: 'mps-claim', subject: 'person' });
    vault.cases.set(begun.id, { ...begun, dates: { 'mps-account': '2026-11-01' } });
    await open(`#/filings/${begun.id}`);
    await page.find('#next-step');
    const links = [...document.querySelectorAll<HTMLAnchorElement>('.bp-next .bp-places a')];
    expect(links.map(({ href, target }) => [href, target])).toEqual([['https://beian.mps.gov.cn/', '_blank']]);
  });

  it('say what was not saved', async () => {
    vault = new FakeVault();
    const begun = newCase({ scenario: 'mps-claim', subject: 'person' });
    vault.cases.set(begun.id, begun);
    await open(`#/filings/${begun.id}`);
    await page.find('#next-step');
    vault.saveError = new Error('full');
    await click(document.body, '今天做完了');
    await vi.waitFor(() => expect(textOf('[role=alert]')).not.toBe(''));
  });

  it('show no filing while the vault is locked', async () => {
    vault = new FakeVault();
    const begun = newCase({ scenario: 'icp-first', subject: 'person', title: '晴川学习小记' });
    vault.cases.set(begun.id, begun);
    vault.door = { kind: 'locked', waitSeconds: 0 };
    await open('#/filings');
    await page.find('input[type=password]');
    expect(document.body.textContent).not.toContain('晴川');
  });
});
