import type { Page } from 'puppeteer-core';
import type { FillReport } from '../../src/messaging/page-view';
import type { LaunchedBrowser } from './launch-browser';
import { openExtensionPage } from './open-page';
import { evaluateIn, waitFor } from './wait-for';

interface ExtensionApi {
  readonly tabs: { query(filter: { url: string }): Promise<{ id?: number }[]> };
  readonly runtime: { sendMessage(message: unknown): Promise<{ ok: boolean; reply: unknown; problem?: string }> };
}

/** Where pages of the extension find it, in Chromium and in Firefox. */
interface ExtensionWorld {
  readonly chrome?: ExtensionApi;
}

/** One row of the side panel: the field it was recognised as, and the state that it shows. */
export interface PanelRow {
  readonly fieldId: string | null;
  readonly label: string;
  readonly state: string;
  readonly reason: string;
}

/** The side panel of one portal tab, opened as a page of its own, and clicked as the user would. */
export class SidePanel {
  readonly page: Page;
  private readonly portal: Page;
  private readonly tabId: number;

  private constructor(page: Page, portal: Page, tabId: number) {
    this.page = page;
    this.portal = portal;
    this.tabId = tabId;
  }

  /** Opens the panel for a portal's page; the portal stays the tab that is seen. */
  static async open(launched: LaunchedBrowser, portal: Page): Promise<SidePanel> {
    const page = await openExtensionPage(launched, 'sidepanel.html?tab=');
    await page.setViewport({ width: 360, height: 900 });
    const { origin } = new URL(portal.url());
    const newest = async (pattern: string) => {
      const { chrome } = globalThis as ExtensionWorld;
      return (await chrome?.tabs.query({ url: pattern }))?.at(-1)?.id ?? null;
    };
    const tabId = await evaluateIn(page, newest, [`${origin}/*`]);
    if (tabId === null) throw new Error(`no tab shows ${origin}`);
    const follow = (id: number) => location.assign(`?tab=${id}`);
    await evaluateIn(page, follow, [tabId]).catch(() => null);
    const follows = (id: number) => location.search === `?tab=${id}` && document.querySelector('.sp') !== null;
    await waitFor(() => evaluateIn(page, follows, [tabId]), { what: 'the panel', timeout: 15_000 });
    await portal.bringToFront();
    return new SidePanel(page, portal, tabId);
  }

  /** Clicks the button that says this. The panel lies behind the portal's tab, so the click is the button's own. */
  async press(words: RegExp, timeout = 15_000): Promise<void> {
    const click = (source: string) => {
      const wanted = new RegExp(source);
      const button = [...document.querySelectorAll('button')].find(
        (one) => wanted.test(one.textContent ?? '') && !one.disabled,
      );
      button?.click();
      return button !== undefined;
    };
    await waitFor(() => evaluateIn(this.page, click, [words.source]), {
      what: `the panel's button ${words.source}`,
      timeout,
    }).catch(async (error: Error) => {
      throw new Error(`${error.message}; it shows: ${(await this.text()).slice(0, 400)}`);
    });
  }

  text(): Promise<string> {
    return evaluateIn(this.page, () => document.body.textContent ?? '', []);
  }

  /** Waits until the panel shows the words. */
  async shows(words: RegExp, timeout = 10_000): Promise<string> {
    const found = async () => (await this.text()).replace(/\s+/g, ' ').match(words)?.[0];
    return waitFor(found, { what: `the panel to say ${words.source}`, timeout }).catch(async (error: Error) => {
      throw new Error(`${error.message}; it shows: ${(await this.text()).slice(0, 400)}`);
    });
  }

  rows(): Promise<PanelRow[]> {
    const read = () =>
      [...document.querySelectorAll<HTMLElement>('[data-ref]')].map((row) => ({
        fieldId: row.dataset.field ?? null,
        label: row.querySelector('.sp-row__label')?.textContent?.trim() ?? '',
        state: /sp-row--(\w+)/.exec(row.className)?.[1] ?? '',
        reason: row.querySelector('.sp-row__reason')?.textContent?.trim() ?? '',
      }));
    return evaluateIn(this.page, read, []);
  }

  /** Waits until the panel lists the page's fields. */
  async listed(least = 1): Promise<PanelRow[]> {
    return waitFor(
      async () => {
        const rows = await this.rows();
        return rows.length >= least ? rows : null;
      },
      { what: 'the panel to list the fields', timeout: 20_000 },
    ).catch(async (error: Error) => {
      throw new Error(`${error.message}; it shows: ${(await this.text()).slice(0, 400)}`);
    });
  }

  /** The row of a field. */
  async row(fieldId: string): Promise<PanelRow> {
    return waitFor(async () => (await this.rows()).find((row) => row.fieldId === fieldId), {
      what: `the panel's row ${fieldId}`,
      timeout: 20_000,
    });
  }

  /** Chooses for whom the page is filled, where several can be: by the words on the choice. */
  async chooseWhom(words: RegExp): Promise<void> {
    const current = () => document.querySelector('.sp-whom__name')?.textContent ?? '';
    const asked = () => document.querySelector('.sp-choose, .sp-whom__button') !== null;
    await waitFor(() => evaluateIn(this.page, asked, []), { what: 'the panel to ask for whom', timeout: 20_000 });
    if (words.test(await evaluateIn(this.page, current, []))) return;
    if (!(await evaluateIn(this.page, () => document.querySelector('.sp-choose') !== null, [])))
      await this.press(/为谁备案/);
    await this.press(words);
    await waitFor(async () => words.test(await evaluateIn(this.page, current, [])), { what: 'the choice' });
  }

  /** Presses *Fill* and waits for the report. */
  async fill(): Promise<void> {
    await this.listed();
    await this.press(/^(?:填写|再填|Fill) ?\d/);
    await this.reported(/填好|filled/);
  }

  async undo(): Promise<void> {
    await this.press(/^(?:撤销|Undo)$/);
    await this.reported(/撤销|undone/);
  }

  /** Orders a fill of everything past the button, as the keys do: the button may offer nothing more. */
  async fillByOrder(): Promise<FillReport['outcomes']> {
    const order = async (tabId: number) => {
      const { chrome } = globalThis as ExtensionWorld;
      return chrome?.runtime.sendMessage({ message: 'fillPage', data: { tabId, refs: null, overwrite: [] } });
    };
    const answer = await evaluateIn(this.page, order, [this.tabId], 90_000);
    if (!answer?.ok) throw new Error(`the background refused to fill: ${answer?.problem}`);
    return (answer.reply as FillReport).outcomes;
  }

  private async reported(words: RegExp): Promise<void> {
    const done = (source: string) =>
      document.querySelector('progress') === null &&
      new RegExp(source).test(document.querySelector('.sp-result__head')?.textContent ?? '');
    await waitFor(() => evaluateIn(this.page, done, [words.source]), {
      what: 'the report of the fill',
      timeout: 90_000,
    });
  }

  async screenshot(path: string): Promise<void> {
    await this.page.bringToFront();
    await this.page.screenshot({ path: path as `${string}.png` });
    await this.portal.bringToFront();
  }

  async close(): Promise<void> {
    await this.page.close();
  }
}
