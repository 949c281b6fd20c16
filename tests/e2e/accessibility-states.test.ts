import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findOverflow } from '../harness/find-overflow';
import { findViolations } from '../harness/find-violations';
import { importBackup } from '../harness/import-backup';
import { evaluateIn, waitFor } from '../harness/wait-for';
import { passphrase } from '../vault/support/passphrase';
import { type AttackVisit, evilHost, portal, visitAsAttacker } from './attacks/attack-visit';
import { panelBeside } from './attacks/panel-of';
import { victimBackup, victimProfile } from './attacks/victim';
import { chooseLook, goTo, looks } from './looks';

/** Both languages and both themes, each once. */
const each = looks.slice(0, 2);
const form = `${portal}/web/business/website/add?step=2`;

/** What axe objects to in a narrow surface, and what does not fit at 320 px and at 200 (400 px at twice the size). */
async function objections(page: Page, name: string): Promise<string[]> {
  await page.bringToFront();
  const found = await findViolations(page);
  for (const width of [320, 200]) {
    await page.setViewport({ width, height: 700 });
    found.push(...(await findOverflow(page)).map((one) => `${width} px: ${one}`));
  }
  await page.setViewport({ width: 360, height: 900 });
  return found.map((one) => `${name}: ${one}`);
}

describe('surfaces that have nothing to fill with, in chromium', () => {
  let visit: AttackVisit;
  let options: Page;
  beforeAll(async () => {
    const extra = { [evilHost]: () => '<!doctype html><html lang="zh"><title>x</title><main><h1>随便一页</h1></main>' };
    visit = await visitAsAttacker({ extra, backup: null });
    options = await visit.options('#/settings');
    await options.setViewport({ width: 1280, height: 900 });
  });
  afterAll(() => visit.close());

  /** Panel and popup beside a page, once they say what they are expected to. */
  async function surfaces(url: string, words: RegExp, name: string): Promise<string[]> {
    const page = await visit.open(url);
    const { page: panel, text } = await panelBeside(visit.launched);
    await waitFor(async () => words.test(await text()), { what: `the panel to say ${words.source}` });
    const found = await objections(panel, `panel, ${name}`);
    const tab = new URL(panel.url()).search;
    await panel.goto(visit.launched.extensionUrl(`popup.html${tab}`));
    await waitFor(() => evaluateIn(panel, () => document.querySelector('main section, main form') !== null, []), {
      what: 'the popup',
    });
    // The browser makes a popup as wide as it wants to be.
    found.push(...(await findViolations(panel)).map((one) => `popup, ${name}: ${one}`));
    await panel.close();
    await page.close();
    return found;
  }

  async function wide(name: string): Promise<string[]> {
    const found = await findViolations(options);
    await options.setViewport({ width: 640, height: 450 });
    found.push(...(await findOverflow(options)).map((one) => `at 200 %: ${one}`));
    await options.setViewport({ width: 1280, height: 900 });
    return found.map((one) => `${name}: ${one}`);
  }

  it.each(each)('no profile yet, and a page of no portal, in %s, %s', async (...look) => {
    await chooseLook(options, look);
    const found = await surfaces(form, /先准备一份资料|First, make a profile/, 'first run');
    found.push(...(await surfaces(`https://${evilHost}/`, /不是已列入|not a listed/, 'strange page')));
    expect(found).toEqual([]);
  });

  it.each(each)('documents with errors, in %s, %s', async (...look) => {
    if (look[0] === '中文') await importBackup(options, await victimBackup(victimProfile()));
    await chooseLook(options, look);
    await goTo(options, `#/profiles/${victimProfile().id}/documents`);
    const folder = await mkdtemp(join(tmpdir(), 'beian-pilot-broken-'));
    const file = join(folder, 'broken.png');
    await writeFile(file, 'no picture');
    const input = await waitFor(() => options.$('[data-field="subject.certImage"] input[type=file]'), {
      what: 'the place for the licence',
      timeout: 10_000,
    });
    await (input as ElementHandle<HTMLInputElement>).uploadFile(file);
    await waitFor(() => options.$('[data-field="subject.certImage"] [role=alert]'), { what: 'the refusal' });
    await rm(folder, { recursive: true });
    expect(await wide('documents')).toEqual([]);
  });

  it.each(each)('a locked vault, in %s, %s', async (...look) => {
    await chooseLook(options, look);
    await goTo(options, '#/security');
    if (look[0] === '中文') {
      await waitFor(() => options.$('[data-form=passphrase] input'), { what: 'the boxes for a passphrase' });
      for (const input of await options.$$('[data-form=passphrase] input')) await input.type(passphrase);
      await options.click('[data-form=passphrase] button[type=submit]');
      const isSet = () => /更换口令/.test(document.body.textContent ?? '');
      await waitFor(() => evaluateIn(options, isSet, []), { what: 'the passphrase to be set', timeout: 20_000 });
    }
    const lock = () => {
      const button = [...document.querySelectorAll('button')].find((one) =>
        /^(立即锁定|Lock now)$/.test(one.textContent?.trim() ?? ''),
      );
      button?.click();
      return button !== undefined;
    };
    await waitFor(() => evaluateIn(options, lock, []), { what: 'the lock', timeout: 20_000 });
    // Erasing stays possible for whoever has forgotten the passphrase: the security page is no locked one.
    await evaluateIn(options, () => location.assign('#/profiles'), []);
    const box = await waitFor(() => options.$('form.bp-unlock input'), { what: 'the locked page', timeout: 10_000 });
    const found = await wide('options, locked');
    found.push(...(await surfaces(form, /资料库已锁定|vault is locked/, 'locked')));
    await options.bringToFront();
    await box.type(passphrase);
    await options.keyboard.press('Enter');
    await waitFor(async () => (await options.$('form.bp-unlock')) === null, {
      what: 'the vault to open',
      timeout: 10_000,
    });
    expect(found).toEqual([]);
  });
});
