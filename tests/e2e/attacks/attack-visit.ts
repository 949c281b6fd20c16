import type { Page } from 'puppeteer-core';
import type { BrowserKind } from '../../harness/find-browser';
import { importBackup } from '../../harness/import-backup';
import { type LaunchedBrowser, launchBrowser } from '../../harness/launch-browser';
import { openExtensionPage, openPage } from '../../harness/open-page';
import { SidePanel } from '../../harness/side-panel';
import { type PracticeServer, type PracticeServerOptions, startPracticeServer } from '../../portals/server';
import { victimBackup } from './victim';

/** A portal's address that the practice server leaves to the test: a hostile page under the real name. */
export const portal = 'https://beian.mps.gov.cn';
export const evilHost = 'evil.example';

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
  if (backup !== null) {
    const page = await options('#/backup');
    await importBackup(page, backup);
    await page.close();
  }
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
