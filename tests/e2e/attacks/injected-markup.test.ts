import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { BrowserKind } from '../../harness/find-browser';
import { importBackup, readBackup } from '../../harness/import-backup';
import { openExtensionPage } from '../../harness/open-page';
import { evaluateIn, waitFor } from '../../harness/wait-for';
import { type AttackVisit, portal, visitAsAttacker } from './attack-visit';
import { attackedPath, filingPage, formItem } from './filing-page';
import { payloads } from './payloads';
import { victimBackup, victimProfile } from './victim';

declare global {
  interface Window {
    /** Set by a payload that was run. */
    owned?: boolean;
  }
}

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
const bad = (at: number) => payloads[at % payloads.length] ?? '';

/** A dossier whose every text is a payload. */
function poisonedProfile() {
  const profile = victimProfile();
  const [person] = profile.people;
  const [site] = profile.websites;
  if (person) Object.assign(person.values, { name: bad(0), address: bad(1), email: bad(2), officePhone: bad(3) });
  if (site) Object.assign(site.values, { name: bad(4), remark: bad(5), domain: bad(6) });
  Object.assign(profile.subject, { name: bad(7), officeAddress: bad(8), registeredAddress: bad(9) });
  return profile;
}

/** The labels, headings and hints of a page whose every word is a payload, some with words of a filing around them. */
const poisonedPage = filingPage({
  title: escaped(bad(3)),
  heading: `负责人信息 ${escaped(bad(1))}`,
  items: [
    formItem('负责人姓名', `<input id="name" placeholder="${bad(2).replaceAll('"', '&quot;')}">`),
    formItem('负责人手机号码', '<input>'),
    formItem('负责人证件号码', '<input>'),
    ...payloads.map((payload) => formItem(escaped(payload), `<input title="${payload.replaceAll('"', '&quot;')}">`)),
    ...payloads.map((payload) => formItem(`负责人证件号码 ${escaped(payload)}`, '<input>')),
    formItem(
      '开办主体性质',
      `<select>${payloads.map((payload) => `<option>${escaped(payload)}</option>`).join('')}</select>`,
    ),
  ],
});

describe.each<BrowserKind>(['chromium', 'firefox'])('markup in names and labels, in %s', (browser) => {
  let visit: AttackVisit;
  const noticed: string[] = [];

  /** Everything by which a payload would show, on a page of the extension. */
  async function watched(open: Promise<Page>): Promise<Page> {
    const page = await open;
    page.on('dialog', (dialog) => {
      noticed.push(`dialog: ${dialog.message()}`);
      void dialog.dismiss();
    });
    page.on('console', (message) => {
      if (/Content.Security.Policy/i.test(message.text())) noticed.push(message.text());
    });
    page.on('request', (request) => {
      if (/\/owned|evil\.example/.test(request.url())) noticed.push(request.url());
    });
    const listen = () =>
      document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
        console.warn(`Content Security Policy: ${violatedDirective} ${blockedURI}`),
      );
    await evaluateIn(page, listen, []);
    return page;
  }

  /** No element that only a payload can have brought, nothing run. */
  async function expectTextOnly(page: Page): Promise<void> {
    const read = () => ({
      owned: window.owned ?? false,
      elements: document.querySelectorAll(
        '[onerror],[onload],[onclick],[ontoggle],[onfocus],[src*="owned"],[href^="javascript:"],iframe,object,embed,base,math,marquee,#owned',
      ).length,
      scripts: [...document.scripts].filter(({ src }) => !src.startsWith(location.origin)).length,
    });
    expect(await evaluateIn(page, read, [])).toEqual({ owned: false, elements: 0, scripts: 0 });
    expect(noticed).toEqual([]);
  }

  async function shows(page: Page, text: string): Promise<void> {
    const has = (wanted: string) =>
      `${document.body.textContent} ${[...document.querySelectorAll('input')].map(({ value }) => value).join(' ')}`.includes(
        wanted,
      );
    await waitFor(() => evaluateIn(page, has, [text]), { what: `the page to show ${text}`, timeout: 10_000 });
  }

  beforeAll(async () => {
    visit = await visitAsAttacker({
      browser,
      backup: null,
      extra: { 'beian.mps.gov.cn': (path) => (path === attackedPath ? poisonedPage : null) },
    });
  });
  afterAll(() => visit.close());

  it('in a backup: shown as text before and after the import', async () => {
    const page = await watched(visit.options('#/backup'));
    const backup = await victimBackup(poisonedProfile());
    expect(await readBackup(page, backup)).toContain(bad(7));
    await expectTextOnly(page);
    expect(await importBackup(page, backup)).toContain(bad(7));
    await expectTextOnly(page);
    await page.close();
  });

  it('in a dossier: every part of the options page shows it as text', async () => {
    const page = await watched(visit.options('#/profiles'));
    await shows(page, bad(7));
    await expectTextOnly(page);
    const { id } = victimProfile();
    for (const [section, text] of [
      ['subject', bad(8)],
      ['people', bad(0)],
      ['websites', bad(4)],
      ['documents', bad(0)],
    ] as const) {
      await evaluateIn(
        page,
        (hash) => {
          location.hash = hash;
        },
        [`#/profiles/${id}/${section}`],
      );
      await shows(page, text);
      await expectTextOnly(page);
    }
    await page.close();
  });

  it('in a page’s labels and headings, and in the dossier: the panel shows it as text, through a fill', async () => {
    const page = await watched(visit.open(portal + attackedPath));
    const panel = await visit.panel(page);
    await watched(Promise.resolve(panel.page));
    expect((await panel.listed()).length).toBeGreaterThan(3);
    await shows(panel.page, bad(7));
    await shows(panel.page, bad(1).slice(0, 12));
    await expectTextOnly(panel.page);
    await panel.fill();
    await expectTextOnly(panel.page);
    const name = await evaluateIn(page, () => document.querySelector<HTMLInputElement>('#name')?.value, []);
    expect(['', bad(0)]).toContain(name);
    expect(await evaluateIn(page, () => window.owned ?? false, [])).toBe(false);
    await panel.close();
    await page.close();
  });

  it('in the address of the options page and the panel', async () => {
    for (const payload of payloads) {
      const at = encodeURIComponent(payload);
      const page = await watched(
        openExtensionPage(visit.launched, `options.html?q=${at}#/profiles/${at}/${at}?field=${at}`),
      );
      await expectTextOnly(page);
      await page.close();
      if (browser === 'firefox') break;
    }
  });
});
