import type { Page } from 'puppeteer-core';
import type { LaunchedBrowser } from './launch-browser';
import { openExtensionPage } from './open-page';
import { evaluateIn, waitFor } from './wait-for';

interface TabsApi {
  readonly tabs: { query(filter: { url: string }): Promise<{ id?: number }[]> };
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

  private constructor(page: Page, portal: Page) {
    this.page = page;
    this.portal = portal;
  }

  /** Opens the panel for a portal's page; the portal stays the tab that is seen. */
  static async open(launched: LaunchedBrowser, portal: Page): Promise<SidePanel> {
    const probe = await openExtensionPage(launched, 'sidepanel.html?tab=0');
    const url = new URL(portal.url());
    const tabId = await evaluateIn(
      probe,
      async (pattern) => {
        const api =
          (globalThis as { browser?: TabsApi; chrome?: TabsApi }).browser ??
          (globalThis as { chrome?: TabsApi }).chrome;
        return (await api?.tabs.query({ url: pattern }))?.at(-1)?.id ?? null;
      },
      [`${url.origin}/*`],
    );
    if (tabId === null) throw new Error(`no tab shows ${url.origin}`);
    await probe.close();
    const page = await openExtensionPage(launched, `sidepanel.html?tab=${tabId}`);
    await page.setViewport({ width: 360, height: 900 });
    await portal.bringToFront();
    return new SidePanel(page, portal);
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
      what: `the panel's button ${words.source}; it shows: ${(await this.text()).slice(0, 400)}`,
      timeout,
    });
  }

  text(): Promise<string> {
    return evaluateIn(this.page, () => document.body.textContent ?? '', []);
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
  async listed(): Promise<PanelRow[]> {
    return waitFor(
      async () => {
        const rows = await this.rows();
        return rows.length > 0 ? rows : null;
      },
      { what: 'the panel to list the fields', timeout: 20_000 },
    );
  }

  /** Presses *Fill* and waits for the report. */
  async fill(): Promise<void> {
    await this.listed();
    await this.press(/^(?:填写|继续填写|Fill).*\d/);
    await this.reported();
  }

  async undo(): Promise<void> {
    await this.press(/^(?:撤销|Undo)/);
    await this.reported();
  }

  private async reported(): Promise<void> {
    const done = () => document.querySelector('.sp-result') !== null && document.querySelector('progress') === null;
    await waitFor(() => evaluateIn(this.page, done, []), { what: 'the report of the fill', timeout: 90_000 });
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
