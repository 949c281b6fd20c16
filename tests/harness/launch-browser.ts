import { existsSync, readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'puppeteer-core';
import { z } from 'zod';
import { portalHosts } from '../portals/portal-hosts';
import type { BrowserKind } from './find-browser';
import { launchChromium } from './launch-chromium';
import { launchFirefox } from './launch-firefox';
import { type RecordedRequest, readNetLog, recordRequests } from './recorded-request';

const built: Record<BrowserKind, string> = {
  chromium: fileURLToPath(new URL('../../.output/chrome-mv3', import.meta.url)),
  firefox: fileURLToPath(new URL('../../.output/firefox-mv3', import.meta.url)),
};
const firefoxUuid = '0b1a4d5e-6c7f-4a89-9b0c-1d2e3f405162';

export interface LaunchOptions {
  readonly browser: BrowserKind;
  /** The practice server's port. */
  readonly port: number;
  /** true: the production build in `.output`; or the folder of another unpacked extension. */
  readonly extension?: boolean | string;
  readonly headed?: boolean;
  /** The directory of a browser that is started again: what lies there outlives it. */
  readonly directory?: string;
  /** Hosts beside those of the practice portals that shall lead to the practice server. */
  readonly extraHosts?: readonly string[];
}

export interface LaunchedBrowser {
  readonly kind: BrowserKind;
  readonly browser: Browser;
  /** What was asked of the network so far; Chromium's own log is added by `close`. */
  readonly requests: readonly RecordedRequest[];
  /** The address of a page of the extension, such as `options.html`. */
  extensionUrl(path: string): string;
  /** Puts the extension in anew, as an update does: its pages close, its scripts in other pages are orphans. */
  updateExtension(): Promise<void>;
  newPage(): Promise<Page>;
  close(): Promise<void>;
}

/** The extension's id in Firefox, which its manifest must state. */
function geckoId(folder: string): string {
  const manifest = z.object({
    browser_specific_settings: z.object({ gecko: z.object({ id: z.string().min(1) }) }),
  });
  return manifest.parse(JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'))).browser_specific_settings.gecko
    .id;
}

function extensionFolder({ browser, extension }: LaunchOptions): string | null {
  if (!extension) return null;
  const folder = typeof extension === 'string' ? extension : built[browser];
  if (existsSync(join(folder, 'manifest.json'))) return folder;
  throw new Error(`No extension in ${folder}: build it first`);
}

/** Starts a browser that sees the practice portals under their real names, and the extension unmodified if asked. */
export async function launchBrowser(options: LaunchOptions): Promise<LaunchedBrowser> {
  const { browser: kind, port, headed = false, directory } = options;
  const folder = extensionFolder(options);
  const settings = { headed, port, directory, hosts: [...portalHosts().keys(), ...(options.extraHosts ?? [])] };
  const logs = await mkdtemp(join(tmpdir(), 'beian-pilot-browser-'));
  const netLog = join(logs, 'net.json');
  const browser =
    kind === 'chromium'
      ? await launchChromium(settings, netLog)
      : await launchFirefox({ ...settings, uuids: folder === null ? {} : { [geckoId(folder)]: firefoxUuid } });

  const requests: RecordedRequest[] = [];
  await recordRequests(browser, requests);
  const id = folder === null ? null : await browser.installExtension(folder);

  return {
    kind,
    browser,
    requests,
    extensionUrl(path) {
      if (id === null) throw new Error('no extension was asked for');
      return kind === 'chromium' ? `chrome-extension://${id}/${path}` : `moz-extension://${firefoxUuid}/${path}`;
    },
    async updateExtension() {
      if (folder !== null) await browser.installExtension(folder);
    },
    newPage: () => browser.newPage(),
    async close() {
      try {
        await browser.close();
        if (kind === 'chromium') requests.push(...(await readNetLog(netLog)));
      } finally {
        await rm(logs, { recursive: true, force: true });
      }
    },
  };
}
