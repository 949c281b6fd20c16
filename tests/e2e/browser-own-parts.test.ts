import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { background } from '../harness/browser-menu';
import { inFirefoxWindow } from '../harness/firefox-window';
import { evaluateIn, waitFor, within } from '../harness/wait-for';
import { type AttackVisit, portal, visitAsAttacker } from './attacks/attack-visit';

const answer = 'field:website.accessProvider';
const entry = `#/handbook?entry=${encodeURIComponent(answer)}`;

describe('Firefox’s own address bar and menu', () => {
  let visit: AttackVisit;
  beforeAll(async () => {
    visit = await visitAsAttacker({ browser: 'firefox' });
  });
  afterAll(() => visit.close());

  it('“ba 接入商” in the address bar offers what to put, and the chosen line opens the handbook there', async () => {
    const type =
      'async (words) => { gURLBar.focus(); gURLBar.search(words); await gURLBar.lastQueryContextPromise; return ""; }';
    const read = `async () => JSON.stringify([...gURLBar.view.panel.querySelectorAll('.urlbarView-row')]
      .map((row) => ({ content: row.result?.payload.content ?? '', text: row.textContent })))`;
    await inFirefoxWindow(visit.launched, type, 'ba 接入商');
    const rows = await waitFor(
      async () => {
        const all = JSON.parse(await inFirefoxWindow(visit.launched, read)) as { content: string; text: string }[];
        return all.some(({ content }) => content.endsWith(answer)) ? all : null;
      },
      { what: 'the offers below the address bar', timeout: 15_000 },
    );
    expect(rows[0]?.text).toMatch(/在填报手册里查|Look it up in the handbook/);
    expect(rows[0]?.text).not.toContain('%');
    expect(rows[1]?.content).toBe(`ba ${answer}`);
    expect(rows[1]?.text).toMatch(/阿里云|Aliyun|Alibaba/);
    const choose = 'async () => { gURLBar.view.selectedRowIndex = 1; gURLBar.handleNavigation({}); return ""; }';
    await inFirefoxWindow(visit.launched, choose);
    const tabs = 'async () => gBrowser.tabs.map((tab) => tab.linkedBrowser.currentURI.spec).join(" ")';
    const shown = async () => (await inFirefoxWindow(visit.launched, tabs)).includes(`options.html${entry}`);
    await waitFor(shown, { what: 'the entry of the handbook', timeout: 10_000 });
  });

  it('the line of the menu on a selected label is answered in the side panel', async () => {
    const page = await visit.open(`${portal}/web/business/website/add?step=2`);
    const panel = await visit.panel(page);
    await panel.listed();
    const select = () => {
      const label = [...document.querySelectorAll('label')].find((one) => one.textContent?.includes('网站名称'));
      if (!label) return null;
      getSelection()?.selectAllChildren(label);
      const { x, y } = label.getBoundingClientRect();
      return { x: x + 12, y: y + 8 };
    };
    const spot = await waitFor(() => evaluateIn(page, select, []), { what: 'the label' });
    await page.mouse.click(spot.x, spot.y, { button: 'right' });
    const press = `async () => {
      const menu = document.getElementById('contentAreaContextMenu');
      const line = [...menu.querySelectorAll('menuitem')].find(({ label }) => /备案怎么填|How to file/.test(label));
      if (menu.state !== 'open' || !line) return '';
      menu.activateItem(line);
      return line.label;
    }`;
    const label = await waitFor(() => inFirefoxWindow(visit.launched, press), { what: 'the line in the menu' });
    expect(label).toContain('网站名称');
    await panel.shows(/(备案怎么填|How to file it).*(网站名称|Website name)/);
    const sidebar = 'async () => String(SidebarController.isOpen)';
    expect(await inFirefoxWindow(visit.launched, sidebar)).toBe('true');
    await panel.close();
    await page.close();
  });
});

// No driver can type into Chromium's address bar: the browser's event is fired in the background, as the browser does.
describe('Chromium’s address bar, as far as the listeners that the extension has given the browser', () => {
  let visit: AttackVisit;
  beforeAll(async () => {
    visit = await visitAsAttacker();
  });
  afterAll(() => visit.close());

  it('“ba 接入商” is answered with what to put, and the chosen line opens the handbook there', async () => {
    interface Omnibox {
      readonly omnibox: {
        readonly onInputChanged: { dispatch(text: string, suggest: (offers: unknown) => void): void };
        readonly onInputEntered: { dispatch(text: string, disposition: string): void };
      };
    }
    const worker = await background(visit.launched);
    const ask = (text: string) =>
      new Promise<{ content: string; description: string }[]>((resolve) => {
        const { chrome } = globalThis as unknown as { chrome: Omnibox };
        chrome.omnibox.onInputChanged.dispatch(text, (offers) => resolve(offers as never));
      });
    const offers = await within(worker.evaluate(ask, '接入商'), 5_000, 'the address bar');
    expect(offers[0]?.content).toBe(answer);
    expect(offers[0]?.description).toMatch(/阿里云|Aliyun|Alibaba/);
    const choose = (content: string) => {
      const { chrome } = globalThis as unknown as { chrome: Omnibox };
      chrome.omnibox.onInputEntered.dispatch(content, 'newForegroundTab');
    };
    await within(worker.evaluate(choose, answer), 5_000, 'the choice');
    const pages = async () => (await visit.launched.browser.pages()).map((page) => page.url());
    const shown = async () => (await pages()).some((url) => url.endsWith(`options.html${entry}`));
    await waitFor(shown, { what: 'the entry of the handbook', timeout: 10_000 });
  });
});
