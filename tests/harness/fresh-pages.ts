import type { Browser, Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach } from 'vitest';
import { launch } from '../widgets/open-fixture';
import type { BrowserKind } from './find-browser';

/** Gives every test of the `describe` around it a page of its own, in one browser that all of them share. */
export function freshPages(kind: BrowserKind, take: (page: Page) => void): void {
  let browser: Browser;
  let page: Page;
  beforeAll(async () => {
    browser = await launch(kind);
  });
  afterAll(() => browser.close());
  beforeEach(async () => {
    page = await browser.newPage();
    take(page);
  });
  afterEach(() => page.close());
}
