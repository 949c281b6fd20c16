import type { Page } from 'puppeteer-core';
import { type PracticeServer, startPracticeServer } from '../portals/server';
import { loadEngine } from './engine-in-page';
import type { BrowserKind } from './find-browser';
import { type LaunchedBrowser, launchBrowser } from './launch-browser';
import { openPage } from './open-page';
import { evaluateIn } from './wait-for';

/** A browser at the practice portals, without the extension. */
export interface PortalVisit {
  readonly launched: LaunchedBrowser;
  readonly server: PracticeServer;
  /** What went wrong in the pages' own scripts. */
  readonly errors: readonly unknown[];
  /** Opens an address, waits until its fields have come, and puts the engine beside them. */
  open(url: string): Promise<Page>;
  close(): Promise<void>;
}

/** Starts the practice server and a browser for a file of tests. */
export async function visitPortal(browser: BrowserKind): Promise<PortalVisit> {
  const server = await startPracticeServer();
  const launched = await launchBrowser({ browser, port: server.port });
  const errors: unknown[] = [];
  return {
    launched,
    server,
    errors,
    async open(url) {
      const page = await openPage(launched, url);
      page.on('pageerror', (error) => errors.push(error));
      await page.waitForSelector('[data-field]', { timeout: 10_000 });
      await loadEngine(page);
      return page;
    },
    async close() {
      await launched.close();
      await server.close();
    },
  };
}

/** The page's own model, and how often what no tool may touch was touched. */
export function stateOf(page: Page): Promise<{ model: Record<string, unknown>; counts: Record<string, number> }> {
  const read = () => ({ model: window.__model(), counts: { ...window.__counts() } as Record<string, number> });
  return evaluateIn(page, read, []);
}

/** What the engine takes each control for, named by the practice portal's own name of the field. */
export function recognisedFields(page: Page): Promise<RecognisedField[]> {
  const run = () =>
    window.BeianEngine.recognise(document).map(({ element, kind, label, section, fieldId, reason }) => ({
      name: element.closest<HTMLElement>('[data-field]')?.dataset.field ?? '',
      kind,
      label,
      section,
      fieldId,
      reason,
      gone: !element.checkVisibility(),
      html: element.outerHTML.replace(/\s+/g, ' ').slice(0, 200),
    }));
  return evaluateIn(page, run, [], 10_000);
}

export interface RecognisedField {
  readonly name: string;
  readonly kind: string;
  readonly label: string;
  readonly section: string[];
  readonly fieldId: string | null;
  readonly reason: string;
  /** Not drawn: libraries take an upload's box away once the file is there. */
  readonly gone: boolean;
  readonly html: string;
}
