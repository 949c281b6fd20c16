import type { Page } from 'puppeteer-core';
import { startPracticeServer } from '../portals/server';
import { loadEngine } from './engine-in-page';
import type { BrowserKind } from './find-browser';
import { launchBrowser } from './launch-browser';
import { openPage } from './open-page';
import { waitFor } from './wait-for';

/** A browser at one practice portal, without the extension. */
export interface PracticeVisit {
  /** What went wrong in the pages' own scripts. */
  readonly errors: readonly unknown[];
  /** Opens an address of the portal, waits until every frame of it is drawn, and puts the engine into the page. */
  open(path: string): Promise<Page>;
  close(): Promise<void>;
}

declare global {
  interface Window {
    /** Set by a practice page once all of it, frames too, can be used. */
    __ready?: boolean;
  }
}

/** Starts the practice server and a browser for a file of tests of one portal. */
export async function practiceVisit(origin: string, browser: BrowserKind): Promise<PracticeVisit> {
  const server = await startPracticeServer();
  const launched = await launchBrowser({ browser, port: server.port });
  const errors: unknown[] = [];
  return {
    errors,
    async open(path) {
      const page = await openPage(launched, origin + path);
      page.on('pageerror', (error) => errors.push(error));
      await waitFor(() => page.evaluate(() => window.__ready === true), { what: `${origin}${path}`, timeout: 15_000 });
      await loadEngine(page);
      return page;
    },
    async close() {
      await launched.close();
      await server.close();
    },
  };
}
