import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { type PracticeServer, startPracticeServer } from '../portals/server';
import type { BrowserKind } from './find-browser';
import { type LaunchedBrowser, launchBrowser } from './launch-browser';
import { openPage } from './open-page';
import { evaluateIn, waitFor } from './wait-for';

const origin = 'https://beian.mps.gov.cn';

/** The selector of a control of the practice portal by its name. */
export const control = (name: string): string => `#form_item_${name}`;

/** A browser at the practice portal for MPS, without the extension, and what tests of it do again and again. */
export interface MpsVisit {
  readonly launched: LaunchedBrowser;
  readonly server: PracticeServer;
  /** What went wrong in the pages' own scripts. */
  readonly errors: readonly unknown[];
  open(path: string): Promise<Page>;
  /** Chooses a file of that name and size for an upload, as the file dialog would. */
  upload(page: Page, selector: string, name: string, size: number): Promise<void>;
  close(): Promise<void>;
}

/** Starts the practice server and a browser for a file of tests. */
export async function visitMps(browser: BrowserKind = 'chromium'): Promise<MpsVisit> {
  const server = await startPracticeServer();
  const launched = await launchBrowser({ browser, port: server.port });
  const files = await mkdtemp(join(tmpdir(), 'beian-pilot-files-'));
  const errors: unknown[] = [];
  return {
    launched,
    server,
    errors,
    async open(path) {
      const page = await openPage(launched, origin + path);
      page.on('pageerror', (error) => errors.push(error));
      return page;
    },
    async upload(page, selector, name, size) {
      await writeFile(join(files, name), Buffer.alloc(size, 1));
      const input = await waitFor(() => page.$(`input[type=file]${selector}`), { what: `the upload ${selector}` });
      await input.uploadFile(join(files, name));
    },
    async close() {
      await launched.close();
      await server.close();
      await rm(files, { recursive: true });
    },
  };
}

/** The page's own model. */
export function modelOf(page: Page): Promise<Record<string, unknown>> {
  return evaluateIn(page, () => window.__model(), []);
}

/** How often what no tool may touch was touched. */
export function countsOf(page: Page): Promise<ReturnType<Window['__counts']>> {
  return evaluateIn(page, () => window.__counts(), []);
}

/** Waits until the model holds the value, and shows what it holds instead when it never does. */
export async function expectHeld(page: Page, name: string, value: unknown): Promise<void> {
  await expect.poll(async () => (await modelOf(page))[name], { interval: 20, timeout: 5_000 }).toEqual(value);
}
