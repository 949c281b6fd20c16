import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import type { BrowserKind } from '../../harness/find-browser';
import { type LaunchedBrowser, launchBrowser } from '../../harness/launch-browser';
import { openExtensionPage, openPage } from '../../harness/open-page';
import { SidePanel } from '../../harness/side-panel';
import { waitFor } from '../../harness/wait-for';
import { type PracticeServer, type PracticeServerOptions, startPracticeServer } from '../../portals/server';
import { passphrase } from '../../vault/support/test-vault';
import { victimBackup } from './victim';

/** A portal's address that the practice server leaves to the test: a hostile page under the real name. */
export const portal = 'https://beian.mps.gov.cn';
const evilHost = 'evil.example';

/** A browser with the production build, a vault with a victim's dossier, and hostile pages. */
export interface AttackVisit {
  readonly launched: LaunchedBrowser;
  readonly server: PracticeServer;
  open(url: string): Promise<Page>;
  panel(page: Page): Promise<SidePanel>;
  options(hash?: string): Promise<Page>;
  close(): Promise<void>;
}

export interface AttackVisitOptions {
  readonly browser?: BrowserKind;
  readonly extra?: PracticeServerOptions['extra'];
  /** What lies in the vault; null for nothing. */
  readonly backup?: Blob | null;
}

/** Starts the practice server, the browser, and fills the vault by importing a backup through the options page. */
export async function visitAsAttacker(given: AttackVisitOptions = {}): Promise<AttackVisit> {
  const { browser = 'chromium', extra = {}, backup = await victimBackup() } = given;
  const server = await startPracticeServer({ extra });
  const launched = await launchBrowser({
    browser,
    port: server.port,
    extension: true,
    extraHosts: Object.keys(extra),
  });
  const options = async (hash = ''): Promise<Page> => openExtensionPage(launched, `options.html${hash}`);
  if (backup !== null) await importBackup(await options('#/backup'), backup);
  return {
    launched,
    server,
    options,
    open: (url) => openPage(launched, url),
    panel: (page) => SidePanel.open(launched, page),
    async close() {
      await launched.close();
      await server.close();
    },
  };
}

/** Imports a backup as a person does, and closes the page. */
export async function importBackup(page: Page, backup: Blob, keepOpen = false): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'beian-pilot-backup-'));
  try {
    const file = join(folder, 'backup.beian');
    await writeFile(file, Buffer.from(await backup.arrayBuffer()));
    const input = await waitFor(() => page.$('input[type=file]'), { what: 'the import', timeout: 15_000 });
    await (input as ElementHandle<HTMLInputElement>).uploadFile(file);
    await page.waitForSelector('[data-form=import] input', { timeout: 10_000 });
    await page.type('[data-form=import] input', passphrase);
    await page.click('[data-form=import] button[type=submit]');
    await page.waitForSelector('[data-preview=import]', { timeout: 20_000 });
    if (keepOpen) return;
    await page.click('[data-preview=import] .ant-btn-primary');
    await page.waitForSelector('.ant-alert-success', { timeout: 20_000 });
    await page.close();
  } finally {
    await rm(folder, { recursive: true });
  }
}
