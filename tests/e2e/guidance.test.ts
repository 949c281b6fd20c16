import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { BrowserKind } from '../harness/find-browser';
import { evaluateIn, waitFor } from '../harness/wait-for';
import { type AttackVisit, portal } from './attacks/attack-visit';
import { placesOf } from './attacks/closed-root';
import { visitGuided } from './guided-visit';

declare global {
  interface Window {
    __kept: { shift: number; longest: number };
  }
}

const peoplePage = `${portal}/web/business/website/add?step=3`;
const websitePage = `${portal}/web/business/website/add?step=2`;

const isMarked = () => document.querySelector('html > [popover]') !== null;
const marked = (page: Page) => waitFor(() => evaluateIn(page, isMarked, []), { what: 'the marks', timeout: 15_000 });

const unmarked = (page: Page) =>
  waitFor(async () => !(await evaluateIn(page, isMarked, [])), { what: 'the marks to go' });

/** From now on the page notes what moves in it and how long it is kept busy. */
function watchPage(): void {
  window.__kept = { shift: 0, longest: 0 };
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries())
      window.__kept.shift += (entry as PerformanceEntry & { readonly value: number }).value;
  }).observe({ type: 'layout-shift' });
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) window.__kept.longest = Math.max(window.__kept.longest, duration);
  }).observe({ type: 'longtask' });
}

/** Takes what the clipboard holds into the focused field. Chromium's driver sends keys that no menu hears of. */
async function paste(page: Page, browser: BrowserKind): Promise<void> {
  if (browser === 'chromium') return page.keyboard.press('v', { commands: ['Paste'] });
  await page.keyboard.down('Control');
  await page.keyboard.press('v');
  await page.keyboard.up('Control');
}

const held = (selector: string) => document.querySelector<HTMLInputElement>(selector)?.value ?? null;

describe.each<BrowserKind>(['chromium', 'firefox'])('guidance on the page, in %s', (browser) => {
  let visit: AttackVisit;
  beforeAll(async () => {
    visit = await visitGuided(browser);
  });
  afterAll(() => visit.close());

  // Firefox tells neither shifts nor long tasks.
  it.runIf(browser === 'chromium')('marks the longest page without moving anything or keeping it busy', async () => {
    const page = await visit.open(peoplePage);
    const panel = await visit.panel(page);
    await panel.listed(20);
    await marked(page);
    await panel.press(/^(本页|this page)$/);
    await unmarked(page);
    await evaluateIn(page, watchPage, []);
    await panel.press(/^(重新显示|Show them again)$/);
    await marked(page);
    await waitFor(async () => (await placesOf(page, 'mark')).length > 5, { what: 'the marks to be drawn' });
    const settled = () => new Promise<void>((done) => requestIdleCallback(() => setTimeout(done, 500)));
    await evaluateIn(page, settled, []);
    const seen = await evaluateIn(page, () => window.__kept, []);
    expect(seen.shift).toBe(0);
    expect(seen.longest).toBeLessThanOrEqual(50);
    await panel.close();
    await page.close();
  });

  it('goes without a trace: from this page, from this portal, from everywhere; and comes again', async () => {
    const page = await visit.open(peoplePage);
    const panel = await visit.panel(page);
    await panel.listed(20);
    await marked(page);
    const html = () => document.documentElement.outerHTML;
    const bare: string[] = [];
    for (const scope of [/^(本页|this page)$/, /^(这个平台|this portal)$/, /^(所有平台|every portal)$/]) {
      await panel.press(scope);
      await unmarked(page);
      bare.push(await evaluateIn(page, html, []));
      await panel.press(/^(重新显示|Show them again)$/);
      await marked(page);
    }
    expect(new Set(bare).size).toBe(1);
    expect(bare[0]).not.toContain('popover');
    await panel.close();
    await page.close();
  });

  it('works by key alone: F2 enters the card of the field, Enter fills this one and no other, or copies it', async () => {
    const page = await visit.open(websitePage);
    const panel = await visit.panel(page);
    await panel.listed();
    await marked(page);
    const domain = '#form_item_maindmn';
    const before = await evaluateIn(page, () => window.__model(), []);
    const enter = async (tabs: number) => {
      await (await waitFor(() => page.$(domain), { what: 'the domain' })).focus();
      await page.keyboard.press('Shift');
      await waitFor(async () => (await placesOf(page, 'card')).length === 1, { what: 'the card' });
      await page.keyboard.press('F2');
      // The focus is on *Fill this one*; *Copy* is the next.
      for (let at = 0; at < tabs; at++) await page.keyboard.press('Tab');
    };
    const name = '#form_item_webnm';
    const copied = async () => {
      await enter(1);
      // What comes too soon after the card is not taken for the user's.
      await new Promise((done) => setTimeout(done, 500));
      await page.keyboard.press('Enter');
      await waitFor(async () => (await placesOf(page, 'said')).length === 1, { what: 'the card to say so' });
      await page.keyboard.press('Escape');
      await (await page.$(name))?.focus();
      await paste(page, browser);
      return (await evaluateIn(page, held, [name])) === 'example.com';
    };
    await waitFor(copied, { what: 'the clipboard to hold the domain', timeout: 15_000 });
    expect(await evaluateIn(page, held, [domain])).toBe('');
    await enter(0);
    const filled = async () => {
      await page.keyboard.press('Enter');
      return (await evaluateIn(page, held, [domain])) === 'example.com';
    };
    await waitFor(filled, { what: 'the field to be filled', timeout: 8_000 });
    const after = await evaluateIn(page, () => window.__model(), []);
    const changed = Object.keys(after).filter((key) => JSON.stringify(after[key]) !== JSON.stringify(before[key]));
    expect(changed.length).toBe(2);
    await panel.close();
    await page.close();
  });

  it('says while the user types what breaks, and the page’s own form goes on as it was', async () => {
    const page = await visit.open(websitePage);
    const panel = await visit.panel(page);
    await panel.listed();
    await marked(page);
    const name = await waitFor(() => page.$('#form_item_maindmn'), { what: 'the domain' });
    await name.click();
    await waitFor(async () => (await placesOf(page, 'card')).length === 1, { what: 'the card' });
    const began = Date.now();
    await page.keyboard.type('https://a b');
    const lines = () => placesOf(page, 'live');
    await waitFor(async () => (await lines()).length === 1, { what: 'the finding', timeout: 3_000 });
    expect(Date.now() - began).toBeLessThan(3_000);
    expect(await name.evaluate((input) => (input as HTMLInputElement).value)).toBe('https://a b');
    await panel.close();
    await page.close();
  });

  it('marks the right row in the search dialog that the user opens, and chooses nothing', async () => {
    const page = await visit.open(`${websitePage}&variant=dialog`);
    const panel = await visit.panel(page);
    await panel.listed();
    await marked(page);
    const press = (words: string) => {
      const button = [...document.querySelectorAll('button')].find((each) => each.textContent?.includes(words));
      button?.scrollIntoView({ block: 'center' });
      const box = button?.getBoundingClientRect();
      return box ? { x: box.left + box.width / 2, y: box.top + box.height / 2 } : null;
    };
    const opener = await waitFor(() => evaluateIn(page, press, ['查询网络服务商']), { what: 'the search' });
    await page.mouse.click(opener.x, opener.y);
    const box = await waitFor(() => page.$('.ant-modal input, [role=dialog] input'), { what: 'the dialog' });
    await waitFor(async () => (await box.boundingBox()) !== null, { what: 'the dialog to open' });
    await box.type('阿里云');
    await page.keyboard.press('Enter');
    await waitFor(async () => (await placesOf(page, 'row-hint')).length === 1, { what: 'the row', timeout: 8_000 });
    await panel.close();
    await page.close();
  });

  it('checks before submitting: what is empty, what differs, what breaks; touches nothing; leads to the field', async () => {
    const page = await visit.open(peoplePage);
    const panel = await visit.panel(page);
    await panel.listed();
    const before = await evaluateIn(page, () => ({ model: window.__model(), counts: { ...window.__counts() } }), []);
    await panel.press(/^(提交前检查|Check before submit)$/);
    await panel.shows(/处需修改|to fix/);
    const list = await evaluateIn(
      panel.page,
      () => [...document.querySelectorAll('.sp-findings .bp-finding')].map((each) => each.textContent ?? ''),
      [],
    );
    expect(list.filter((line) => /现在是空的|it is empty/.test(line)).length).toBeGreaterThan(3);
    expect(list.join('')).toMatch(/它与手机号码相同|the mobile number again/);
    expect(await evaluateIn(page, () => ({ model: window.__model(), counts: { ...window.__counts() } }), [])).toEqual(
      before,
    );
    await panel.press(/^(去看这一项|Show me)$/);
    const focused = () =>
      document.activeElement?.closest('form, main, body') !== null && document.activeElement !== document.body;
    await waitFor(() => evaluateIn(page, focused, []), { what: 'the field to be focused' });
    await panel.close();
    await page.close();
  });
});
