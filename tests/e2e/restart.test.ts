import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { BrowserKind } from '../harness/find-browser';
import { importBackup } from '../harness/import-backup';
import { type LaunchedBrowser, launchBrowser } from '../harness/launch-browser';
import { openExtensionPage, openPage } from '../harness/open-page';
import { SidePanel } from '../harness/side-panel';
import { evaluateIn, waitFor } from '../harness/wait-for';
import { type PracticeServer, startPracticeServer } from '../portals/server';
import { passphrase } from '../vault/support/passphrase';
import { portal } from './attacks/attack-visit';
import { otherProfile, victimBackup, victimProfile } from './attacks/victim';

const form = `${portal}/web/business/website/add?step=2`;
const chosen = '宁波远山网络有限公司';

/** What the browser knows of the extension's clock and bell. */
interface Bells {
  readonly alarms: { getAll(): Promise<{ name: string; scheduledTime: number }[]> };
  readonly notifications: { getAll(): Promise<Record<string, unknown>> };
}

describe.each<BrowserKind>(['chromium', 'firefox'])('after the browser was closed and started again, %s', (browser) => {
  let server: PracticeServer;
  let directory: string;
  let launched: LaunchedBrowser;
  const start = async () => {
    launched = await launchBrowser({ browser, port: server.port, extension: true, directory });
  };
  beforeAll(async () => {
    server = await startPracticeServer();
    directory = await mkdtemp(join(tmpdir(), 'beian-pilot-restart-'));
    await start();
  });
  afterAll(async () => {
    await launched.close();
    await server.close();
    await rm(directory, { recursive: true, force: true, maxRetries: 5 });
  });
  const restart = async () => {
    await launched.close();
    await start();
  };

  const find = (page: Page, selector: string) => waitFor(() => page.$(selector), { what: selector, timeout: 10_000 });
  const atForm = async () => {
    const page = await openPage(launched, form);
    return { page, panel: await SidePanel.open(launched, page) };
  };
  const alarm = (page: Page) =>
    evaluateIn(page, async () => {
      const { chrome } = globalThis as unknown as { chrome: Bells };
      return (await chrome.alarms.getAll()).find(({ name }) => name === 'filing-deadlines')?.scheduledTime;
    }, []);
  const notes = (page: Page) =>
    evaluateIn(page, async () => {
      const { chrome } = globalThis as unknown as { chrome: Bells };
      return Object.keys(await chrome.notifications.getAll());
    }, []);

  /** A filing of one kind, with the date that its deadline counts from. */
  async function beginFiling(options: Page, scenario: string, milestone: string, date: string): Promise<void> {
    await evaluateIn(options, () => location.assign('#/filings/new'), []);
    await (await find(options, `[data-scenario="${scenario}"]`)).click();
    await (await find(options, 'main .ant-btn-primary')).click();
    const input = await find(options, `[data-milestone="${milestone}"] input`);
    await input.evaluate((element, text) => {
      Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(element, text);
      element.dispatchEvent(new Event('input', { bubbles: true }));
    }, date);
    await find(options, '[data-deadline]');
  }

  const inChina = (time: number) => new Date(time + 8 * 3_600_000).toISOString();

  it('the profile that was chosen, the marks’ switch and the next reminder are what they were', async () => {
    const options = await openExtensionPage(launched, 'options.html#/backup');
    await importBackup(options, await victimBackup(victimProfile(), otherProfile()));
    await beginFiling(options, 'mps-new-website', 'site-opened', inChina(Date.now() - 20 * 86_400_000).slice(0, 10));
    const due = await waitFor(() => alarm(options), { what: 'the alarm', timeout: 10_000 });
    const before = await atForm();
    await before.panel.chooseWhom(new RegExp(chosen));
    await before.panel.press(/^(所有平台|every portal)$/);
    await before.panel.shows(/标注都已关闭|off everywhere/);
    await restart();
    const { page, panel } = await atForm();
    await panel.shows(new RegExp(chosen));
    await panel.shows(/标注都已关闭|off everywhere/);
    expect(await evaluateIn(page, () => document.querySelector('html > [popover]'), [])).toBeNull();
    expect(await waitFor(() => alarm(panel.page), { what: 'the alarm', timeout: 10_000 })).toBe(due);
  });

  // Firefox without a screen closes a notification before anybody can ask for it.
  it.runIf(browser === 'chromium')('a reminder whose moment has passed meanwhile is shown', async () => {
    const options = await openExtensionPage(launched, 'options.html#/filings/new');
    // The last hour of a day begins with the next full minute that leaves time to close the browser.
    const begins = Math.ceil((Date.now() + 10_000) / 60_000) * 60_000;
    await beginFiling(options, 'icp-change', 'sms-received', inChina(begins - 23 * 3_600_000).slice(0, 16));
    await waitFor(async () => (await alarm(options)) === begins, { what: 'the alarm', timeout: 10_000 });
    expect(await notes(options)).toEqual([]);
    await launched.close();
    await new Promise((passed) => setTimeout(passed, Math.max(0, begins - Date.now()) + 500));
    await start();
    const after = await openExtensionPage(launched, 'options.html#/filings');
    const shown = await waitFor(async () => (await notes(after))[0], { what: 'the notification', timeout: 30_000 });
    expect(shown).toBe('filing-deadlines');
  });

  it('a vault with a passphrase is locked, and opens with it alone', async () => {
    const options = await openExtensionPage(launched, 'options.html#/security');
    await find(options, '[data-form=passphrase] input');
    for (const input of await options.$$('[data-form=passphrase] input')) await input.type(passphrase);
    await (await find(options, '[data-form=passphrase] button[type=submit]')).click();
    await waitFor(
      () => evaluateIn(options, async () => /更换口令|Change passphrase/.test(document.body.textContent ?? ''), []),
      { what: 'the passphrase to be set', timeout: 20_000 },
    );
    await restart();
    const { panel } = await atForm();
    await panel.shows(/资料库已锁定|vault is locked/);
    expect(await panel.text()).not.toContain(chosen);
    const box = await waitFor(() => panel.page.$('input'), { what: 'the box for the passphrase' });
    await panel.page.bringToFront();
    await box.type(passphrase);
    await panel.page.keyboard.press('Enter');
    await panel.shows(new RegExp(chosen), 20_000);
  });
});
