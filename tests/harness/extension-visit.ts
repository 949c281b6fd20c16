import type { Page } from 'puppeteer-core';
import { type PracticeServer, startPracticeServer } from '../portals/server';
import type { BrowserKind } from './find-browser';
import { type LaunchedBrowser, launchBrowser } from './launch-browser';
import { openExtensionPage, openPage } from './open-page';
import { OptionsForm } from './options-form';
import { SidePanel } from './side-panel';
import { evaluateIn, waitFor } from './wait-for';

const mps = 'https://beian.mps.gov.cn';

/** A portal's tab with the side panel beside it. */
export interface PortalTab {
  readonly portal: Page;
  readonly panel: SidePanel;
  close(): Promise<void>;
}

/** A browser with the built extension, at the practice portals. */
export interface ExtensionVisit {
  readonly launched: LaunchedBrowser;
  readonly server: PracticeServer;
  /** The options page, in Chinese. */
  readonly options: Page;
  /** What went wrong in the scripts of any page, ours or the portal's. */
  readonly errors: readonly string[];
  /** Opens a portal's address, or a path of the police platform, and the panel beside it. */
  open(path: string): Promise<PortalTab>;
  close(): Promise<void>;
}

/** Chooses Chinese in the settings, whatever the browser's own language. */
async function speakChinese(options: Page): Promise<void> {
  const choose = () => {
    const labels = [...document.querySelectorAll('label')];
    const chinese = labels.find((label) => label.textContent?.trim() === '中文');
    chinese?.click();
    return chinese !== undefined;
  };
  await waitFor(() => evaluateIn(options, choose, []), { what: 'the choice of language', timeout: 15_000 });
  const speaks = () => document.body.textContent?.includes('语言') === true;
  await waitFor(() => evaluateIn(options, speaks, []), { what: 'the page to speak Chinese' });
}

/** Leaves the guide of the first run, as somebody does who knows his way. */
async function skipGuide(options: Page): Promise<void> {
  await evaluateIn(options, () => location.assign('#/welcome'), []);
  await new OptionsForm(options).press('跳过引导');
  const left = () => location.hash.startsWith('#/profiles');
  await waitFor(() => evaluateIn(options, left, []), { what: 'the list of dossiers' });
}

/** Starts the practice server and a browser with the production build of the extension. */
export async function visitWithExtension(browser: BrowserKind, headed = false): Promise<ExtensionVisit> {
  const server = await startPracticeServer();
  const launched = await launchBrowser({ browser, port: server.port, extension: true, headed });
  const errors: string[] = [];
  const watch = (page: Page) =>
    page.on('pageerror', (error) => errors.push(error instanceof Error ? error.message : String(error)));
  const options = await openExtensionPage(launched, 'options.html#/settings');
  watch(options);
  await options.setViewport({ width: 1280, height: 1000 });
  await speakChinese(options);
  await skipGuide(options);
  return {
    launched,
    server,
    options,
    errors,
    async open(path) {
      const portal = await openPage(launched, new URL(path, mps).href);
      watch(portal);
      await portal.setViewport({ width: 1200, height: 900 });
      const panel = await SidePanel.open(launched, portal);
      watch(panel.page);
      return {
        portal,
        panel,
        async close() {
          await panel.close();
          await portal.close();
        },
      };
    },
    async close() {
      await launched.close();
      await server.close();
    },
  };
}
