import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { BrowserKind } from '../../harness/find-browser';
import { openExtensionPage } from '../../harness/open-page';
import { requestsLeaving, servedRequests } from '../../harness/recorded-request';
import { samplePng } from '../../harness/sample-image';
import { evaluateIn, waitFor } from '../../harness/wait-for';
import { type AttackVisit, evilHost, portal, visitAsAttacker } from './attack-visit';
import { attackedPath, filingPage, personItems } from './filing-page';
import { filesWith } from './profile-files';
import { victim } from './victim';

const evil = `https://${evilHost}`;
const leak = 'https://leak.example/control.png';
const plain = '<!doctype html><meta charset="utf-8"><title>新闻</title><main><h1>新闻</h1><p>没有表单。</p></main>';
const packages: Record<BrowserKind, string> = { chromium: 'chrome-mv3', firefox: 'firefox-mv3' };

function packageFiles(browser: BrowserKind): string[] {
  const folder = fileURLToPath(new URL(`../../../.output/${packages[browser]}`, import.meta.url));
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll('\\', '/'),
    );
}

describe.each<BrowserKind>(['chromium', 'firefox'])('what the extension leaves behind, in %s', (browser) => {
  let visit: AttackVisit;
  beforeAll(async () => {
    const form = filingPage({ items: personItems });
    visit = await visitAsAttacker({
      browser,
      extra: {
        [evilHost]: () => plain,
        'beian.mps.gov.cn': (path) => (path === attackedPath ? form : path === '/news' ? plain : null),
      },
    });
  });
  afterAll(() => visit?.close());

  it('a page without a form is as it would be without the extension', async () => {
    const look = () => ({
      html: document.documentElement.outerHTML,
      globals: Object.getOwnPropertyNames(window).toSorted(),
      ofNavigator: Object.getOwnPropertyNames(navigator),
      resources: performance.getEntriesByType('resource').filter(({ name }) => !name.endsWith('/favicon.ico')).length,
      symbols: Object.getOwnPropertySymbols(window).length,
      runtime: 'chrome' in window && 'runtime' in (window as { chrome: object }).chrome,
    });
    const [onPortal, elsewhere] = [await visit.open(`${portal}/news`), await visit.open(`${evil}/news`)];
    // The detector has looked by the time the page has been idle.
    const idle = () => new Promise<void>((resolve) => requestIdleCallback(() => requestIdleCallback(() => resolve())));
    await evaluateIn(onPortal, idle, []);
    expect(await evaluateIn(onPortal, look, [])).toEqual(await evaluateIn(elsewhere, look, []));
    await onPortal.close();
    await elsewhere.close();
  });

  it('a filing page sees one empty element without a name, and nothing in it', async () => {
    const page = await visit.open(portal + attackedPath);
    const ours = () =>
      [...document.querySelectorAll('html > :not(head, body)')].map((element) => ({
        html: element.outerHTML,
        root: element.shadowRoot,
      }));
    const marked = async () => {
      const found = await evaluateIn(page, ours, []);
      return found.length > 0 ? found : null;
    };
    const found = await waitFor(marked, { what: 'the marks', timeout: 15_000 });
    expect(found).toEqual([{ html: '<div popover="manual"></div>', root: null }]);
    await page.close();
  });

  it.each([`${portal}/news`, `${evil}/news`])('no file of the package can be asked for from %s', async (address) => {
    const files = packageFiles(browser);
    expect(files).toContain('engine.js');
    const page = await visit.open(address);
    const probe = async (addresses: string[]) => {
      const got: string[] = [];
      const byElement = (tag: 'img' | 'script', source: string) =>
        new Promise<void>((resolve) => {
          const element = document.createElement(tag);
          element.onload = () => {
            got.push(`${tag} ${source}`);
            resolve();
          };
          element.onerror = () => resolve();
          element.src = source;
          document.head.append(element);
        });
      for (const source of addresses) {
        await fetch(source).then(
          () => got.push(`fetch ${source}`),
          () => null,
        );
        await fetch(source, { mode: 'no-cors' }).then(
          () => got.push(`no-cors ${source}`),
          () => null,
        );
        if (source.endsWith('.png')) await byElement('img', source);
        if (source.endsWith('.js')) await byElement('script', source);
      }
      return got;
    };
    const urls = files.map((file) => visit.launched.extensionUrl(file));
    expect(await evaluateIn(page, probe, [urls], 30_000)).toEqual([]);
    await page.close();
  });

  it('a whole session writes no name, number, address or picture to the disk', async () => {
    const page = await visit.open(portal + attackedPath);
    const panel = await visit.panel(page);
    await panel.fill();
    const held = () => [...document.querySelectorAll('input')].map(({ value }) => value).join('');
    expect(await evaluateIn(page, held, [])).toContain(victim.idNumber);
    await panel.press(/^(?:撤销|Undo)/);
    await waitFor(async () => (await evaluateIn(page, held, [])) === '', { what: 'the undo' });
    await panel.fill();
    await panel.close();
    const popup = await openExtensionPage(visit.launched, 'popup.html');
    await popup.close();
    const options = await visit.options('#/profiles');
    await waitFor(() => evaluateIn(options, (text) => document.body.textContent?.includes(text), [victim.company]));
    const store = (text: string) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('control', 1);
        opening.onupgradeneeded = () => opening.result.createObjectStore('plain');
        opening.onsuccess = () => {
          const writing = opening.result.transaction('plain', 'readwrite', { durability: 'strict' });
          writing.objectStore('plain').put({ text }, 'text');
          writing.oncomplete = () => resolve();
          writing.onerror = () => reject(writing.error);
        };
      });
    await evaluateIn(options, store, ['对照：明文会被找到']);
    const picture = samplePng();
    const wanted = {
      ...victim,
      'head of the photo': picture.subarray(0, 40),
      'part of the photo': picture.subarray(60, 92),
    };
    expect(await filesWith(visit.launched, wanted)).toEqual([]);
    // What lies there unencrypted is found by the same search.
    expect(await filesWith(visit.launched, { control: '对照：明文会被找到' })).not.toEqual([]);
    await options.close();
    await page.close();
  });

  it('a whole session asks nobody but the portal; what a page asks of others is noticed', async () => {
    const page = await visit.open(`${portal}/news`);
    const ask = (source: string) =>
      new Promise<void>((resolve) => {
        const image = new Image();
        image.onload = image.onerror = () => resolve();
        image.src = source;
      });
    await evaluateIn(page, ask, [leak]);
    const { launched, server } = visit;
    await visit.close();
    visit = undefined as never;
    const seen = [...launched.requests, ...servedRequests(server)];
    const leaving = requestsLeaving(seen, [evilHost]).map(({ url }) => url);
    expect([...new Set(leaving)]).toEqual([leak]);
  });
});
