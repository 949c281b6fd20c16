import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { background } from '../harness/browser-menu';
import type { BrowserKind } from '../harness/find-browser';
import { evaluateIn, waitFor } from '../harness/wait-for';
import { type AttackVisit, portal } from './attacks/attack-visit';
import { visitGuided } from './guided-visit';

const address = `${portal}/web/business/website/add?step=3`;
const everywhere = /^(所有平台|every portal)$/;
const again = /^(重新显示|Show them again)$/;

const hosts = (page: Page) => evaluateIn(page, () => document.querySelectorAll('html > [popover]').length, []);
const hostsBecome = (page: Page, count: number, what: string) =>
  waitFor(async () => (await hosts(page)) === count, { what, timeout: 20_000 });

/** Ends the background as the browser does with one that is idle. */
async function stopBackground({ launched }: AttackVisit): Promise<void> {
  const worker = await background(launched);
  await worker.close().catch(() => null);
}

describe.each<BrowserKind>(['chromium', 'firefox'])('marks, in %s', (browser) => {
  let visit: AttackVisit;
  beforeAll(async () => {
    visit = await visitGuided(browser);
  });
  afterAll(() => visit.close());

  it('come to an engine that had none, and to each page that is loaded then', async () => {
    const page = await visit.open(address);
    const panel = await visit.panel(page);
    await panel.listed(20);
    await hostsBecome(page, 1, 'the marks');
    await panel.press(everywhere);
    await hostsBecome(page, 0, 'the marks to go');
    await page.reload();
    await panel.listed(20);
    expect(await hosts(page)).toBe(0);
    // Only Chromium's driver can end a background.
    if (browser === 'chromium') await stopBackground(visit);
    await panel.press(again);
    await hostsBecome(page, 1, 'the marks to come again');
    await page.reload();
    await hostsBecome(page, 1, 'the marks of the page that was loaded again');
    await panel.close();
    await page.close();
  });

  it('of before an update go, and do not stand beside the new ones', async () => {
    const page = await visit.open(address);
    const panel = await visit.panel(page);
    await panel.listed(20);
    await hostsBecome(page, 1, 'the marks');
    await panel.close();
    await visit.launched.updateExtension();
    await page.bringToFront();
    await page.mouse.click(5, 5);
    // Firefox ends the old script with its extension: its marks go when the new ones come.
    if (browser === 'chromium') await hostsBecome(page, 0, 'the old marks to go');
    const again = await visit.panel(page);
    await again.listed(20);
    const drawn = () => evaluateIn(page, () => document.querySelectorAll('html > [popover]:popover-open').length, []);
    await waitFor(async () => (await hosts(page)) === 1 && (await drawn()) === 1, { what: 'the new marks alone' });
    await again.close();
    await page.close();
  });
});
