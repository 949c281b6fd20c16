import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { portalOf } from '../../../src/portals/portal-of';
import type { BrowserKind } from '../../harness/find-browser';
import { evaluateIn, waitFor } from '../../harness/wait-for';
import { type AttackVisit, portal, visitAsAttacker } from './attack-visit';
import { extensionWorlds } from './extension-world';
import { attackedPath, filingPage, personItems } from './filing-page';
import { panelBeside } from './panel-of';

const html = filingPage({ items: personItems });
const hosts = [
  'beian.mps.gov.cn.evil.example',
  'beian-mps.gov.cn',
  'xbeian.mps.gov.cn',
  'www.beian.mps.gov.cn',
  'beian.mps.g0v.cn',
  'xn--ban-8cd3c.mps.gov.cn',
  'mps.gov.cn',
];

/** Addresses that a person may take for the portal's. */
const addresses = [
  ...hosts.map((host) => `https://${host}${attackedPath}`),
  `https://evil.example/beian.mps.gov.cn${attackedPath}`,
  `https://evil.example/?https://beian.mps.gov.cn${attackedPath}`,
  `https://beian.mps.gov.cn@evil.example${attackedPath}`,
];

describe.each<BrowserKind>(['chromium', 'firefox'])('pages that only look like a portal, in %s', (browser) => {
  let visit: AttackVisit;
  beforeAll(async () => {
    const own = Object.fromEntries([...hosts, 'evil.example'].map((host) => [host, () => html]));
    const onPortal = (path: string) => (path === attackedPath ? html : null);
    visit = await visitAsAttacker({ browser, extra: { ...own, 'beian.mps.gov.cn': onPortal } });
  });
  afterAll(() => visit.close());

  /** Opens the panel beside a page, tries to use the extension there all the same, and looks what came of it. */
  async function tryOn(page: Page, insist = true) {
    const panel = await panelBeside(visit.launched);
    const before = await panel.text();
    if (insist) {
      const use = await panel.page.$$('.sp-empty .sp-second');
      await use.at(-1)?.click();
      await waitFor(() => panel.page.$('[role=alert]'), { what: 'the refusal' });
    }
    const read = () => ({
      values: [...document.querySelectorAll('input')].map(({ value }) => value).join(''),
      marks: document.querySelectorAll('html > :not(head, body)').length,
    });
    const found = await evaluateIn(page, read, []);
    await panel.page.close();
    return { ...found, before };
  }

  const nothing = {
    values: '',
    marks: 0,
    before: expect.stringMatching(/不是已列入的备案平台|not a listed filing portal/),
  };

  it('control: the portal itself gets the detector and its fields are listed', async () => {
    const page = await visit.open(portal + attackedPath);
    const panel = await visit.panel(page);
    expect((await panel.listed()).map(({ fieldId }) => fieldId)).toContain('subjectOwner.idNumber');
    if (browser === 'chromium') expect(await extensionWorlds(visit.launched, page)).toHaveLength(1);
    await panel.close();
    await page.close();
  });

  it.each(addresses)('%s', async (address) => {
    expect(portalOf(address)).toBeNull();
    const page = await visit.open(address);
    if (browser === 'chromium') expect(await extensionWorlds(visit.launched, page)).toHaveLength(0);
    expect(await tryOn(page)).toEqual(nothing);
    await page.close();
  });

  /** A page at an address that the practice server cannot have. */
  async function made(address: string): Promise<Page> {
    const page = await visit.launched.newPage();
    await page.setRequestInterception(true);
    page.on('request', (request) => {
      if (request.url() === address) void request.respond({ contentType: 'text/html; charset=utf-8', body: html });
      else void request.abort();
    });
    await page.goto(address);
    expect(page.url()).toBe(address);
    return page;
  }

  it('the portal without encryption', async () => {
    const address = `http://beian.mps.gov.cn${attackedPath}`;
    expect(portalOf(address)).toBeNull();
    const page = await made(address);
    if (browser === 'chromium') expect(await extensionWorlds(visit.launched, page)).toHaveLength(0);
    expect(await tryOn(page)).toEqual(nothing);
    await page.close();
  });

  // No manifest can tell these from the portal: the browser brings the detector, which gets no answer. The user could
  // still choose to use the extension here, so the test does not insist.
  it.each(['https://beian.mps.gov.cn:8443', 'https://beian.mps.gov.cn.'])('%s is no portal either', async (origin) => {
    expect(portalOf(origin + attackedPath)).toBeNull();
    const page = await made(origin + attackedPath);
    expect(await tryOn(page, false)).toEqual(nothing);
    await page.close();
  });
});
