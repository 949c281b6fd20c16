import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { backupOf } from '../harness/dossier-of';
import { evaluateIn, waitFor } from '../harness/wait-for';
import { type AttackVisit, visitAsAttacker } from './attacks/attack-visit';
import { icp, mps, mpsDetail, shop, shopDossier, shopPages } from './footer-sites';

let visit: AttackVisit;
beforeAll(async () => {
  const extra = {
    [shop]: (path: string) => shopPages[path] ?? null,
    'beian.mps.gov.cn': (path: string) => (path === '/web/detail' ? mpsDetail : null),
  };
  visit = await visitAsAttacker({ extra, backup: await backupOf(shopDossier()) });
});
afterAll(() => visit.close());

interface Checked {
  readonly site: Page;
  readonly popup: Page;
  readonly kinds: readonly string[];
}

/** The user on his site: he clicks the toolbar icon, then the check in the popup. Nothing else gives the extension the page. */
async function check(path: string): Promise<Checked> {
  const site = await visit.open(`https://${shop}${path}`);
  await site.bringToFront();
  if (shopPages[path]?.includes('dataset.drawn'))
    await waitFor(() => evaluateIn(site, () => document.documentElement.dataset.drawn === '1', []));
  const [extension] = [...(await visit.launched.browser.extensions()).values()];
  if (!extension) throw new Error('no extension is installed');
  const opened = visit.launched.browser.waitForTarget((target) => target.url().endsWith('popup.html'), {
    timeout: 15_000,
  });
  await site.triggerExtensionAction(extension);
  const popup = await (await opened).asPage();
  const press = () => {
    const button = [...document.querySelectorAll('button')].find((each) =>
      /检查本站页脚|Check this site/.test(each.textContent ?? ''),
    );
    button?.click();
    return button !== undefined;
  };
  await waitFor(() => evaluateIn(popup, press, []), { what: 'the check in the popup', timeout: 15_000 });
  const done = () => document.querySelector('.bf-result, .pop-footer [role=alert]')?.textContent ?? null;
  await waitFor(() => evaluateIn(popup, done, []), { what: 'the result', timeout: 15_000 });
  const read = () =>
    [...document.querySelectorAll<HTMLElement>('.bf-findings li')].map((each) => each.dataset.kind ?? '');
  return { site, popup, kinds: await evaluateIn(popup, read, []) };
}

async function leave({ site, popup }: Checked): Promise<void> {
  await popup.close();
  await site.close();
}

describe('the footer check on the user’s own site', () => {
  it('has nothing to change on one that is right, and knows whose it is', async () => {
    const checked = await check('/');
    const text = await evaluateIn(checked.popup, () => document.querySelector('.bf-result')?.textContent ?? '', []);
    expect(checked.kinds).toEqual([]);
    expect(text).toMatch(/按资料里的“晴川商城”核对|Checked against “晴川商城”/);
    expect(text).toContain(`${icp}、${mps}`);
    await leave(checked);
  });

  it('notes in the dossier that the site opens, under which title, and that its number is there', async () => {
    const options = await visit.options('#/profiles');
    const open = () => {
      const link = document.querySelector<HTMLAnchorElement>('a[href*="#/profiles/"]');
      if (link) location.hash = link.hash.replace(/[^/]*$/, 'papers');
      return document.querySelector('[data-paper=page]')?.textContent ?? null;
    };
    const said = await waitFor(() => evaluateIn(options, open, []), { what: 'the paper', timeout: 15_000 });
    expect(said).toMatch(/(网页标题：|Title: )晴川商城/);
    expect(said).toMatch(/(首页看得到备案号：是|Its number is shown: yes)/);
    await options.close();
  });

  it('reads a footer that a script draws', async () => {
    const checked = await check('/index.php');
    expect(checked.kinds).toEqual([]);
    await leave(checked);
  });

  it('finds another site’s suffix, white on white, and the missing MPS number', async () => {
    const checked = await check('/index.html');
    expect([...checked.kinds].sort()).toEqual(['hidden', 'icp-other-service', 'mps-missing']);
    await leave(checked);
  });

  it('takes from a hostile page but words, in the popup and in the table', async () => {
    const checked = await check('/home');
    expect(checked.kinds).toContain('link-script');
    const planted = () =>
      document.querySelectorAll('.bf-result :is(img, script, a), .bf-sites :is(img, script, a[href^="javascript"])')
        .length;
    expect(await evaluateIn(checked.popup, planted, [])).toBe(0);
    await leave(checked);
    const options = await visit.options('#/footer');
    const listed = () => document.querySelectorAll('.bf-sites details').length;
    await waitFor(async () => (await evaluateIn(options, listed, [])) >= 1, {
      what: 'the table of checks',
      timeout: 15_000,
    });
    expect(await evaluateIn(options, planted, [])).toBe(0);
    await options.close();
  });
});

it('leaves a site alone without a click on the extension', async () => {
  const site = await visit.open(`https://${shop}/`);
  const options = await visit.options('#/footer');
  const ask = async (host: string) => {
    const { chrome } = globalThis as unknown as {
      chrome: {
        tabs: { query(of: object): Promise<{ id: number; url?: string }[]> };
        runtime: { sendMessage(message: object): Promise<{ ok: boolean; problem?: string }> };
      };
    };
    const tabs = await chrome.tabs.query({});
    const strange = tabs.filter(({ url }) => url === undefined);
    const answers = await Promise.all(
      strange.map(({ id }) => chrome.runtime.sendMessage({ message: 'checkFooter', data: { tabId: id } })),
    );
    return {
      seen: tabs.some(({ url }) => url?.includes(host)),
      answers: answers.map(({ ok, problem }) => (ok ? 'read' : problem)),
    };
  };
  const { seen, answers } = await evaluateIn(options, ask, [shop]);
  expect(seen).toBe(false);
  expect(answers.length).toBeGreaterThan(0);
  expect(new Set(answers)).toEqual(new Set(['no-access']));
  await options.close();
  await site.close();
});

it('offers in the side panel to keep the number that the police platform shows, and keeps it on the click alone', async () => {
  const portal = await visit.open('https://beian.mps.gov.cn/web/detail');
  const panel = await visit.panel(portal);
  await panel.shows(/浙公网安备33010602054321号/);
  expect(await panel.text()).not.toContain('11010102002019');
  const options = await visit.options('#/footer');
  const kept = () => document.querySelector<HTMLInputElement>('[data-number=mps] input')?.value ?? null;
  expect(await waitFor(() => evaluateIn(options, kept, []), { what: 'the kept number', timeout: 15_000 })).toBe(mps);
  await panel.press(/保存到资料|Keep it/);
  const follows = async () => (await evaluateIn(options, kept, [])) === '浙公网安备33010602054321号';
  await waitFor(follows, { what: 'the dossier to hold the new number', timeout: 15_000 });
  await options.close();
  await panel.close();
  await portal.close();
});
