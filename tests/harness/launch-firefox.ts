import puppeteer, { type Browser } from 'puppeteer-core';
import { findBrowser } from './find-browser';
import type { LaunchSettings } from './launch-chromium';

export interface FirefoxSettings extends LaunchSettings {
  /** Extension id → the uuid of its pages: fixed, or nobody could tell their address. */
  readonly uuids: Readonly<Record<string, string>>;
}

/** Firefox whose every https connection ends at the practice server, whatever host it asks for. */
export function launchFirefox({ headed, port, uuids, directory }: FirefoxSettings): Promise<Browser> {
  return puppeteer.launch({
    browser: 'firefox',
    executablePath: findBrowser('firefox'),
    headless: !headed,
    acceptInsecureCerts: true,
    ...(directory !== undefined && { userDataDir: directory }),
    defaultViewport: headed ? null : { width: 1440, height: 900 },
    args: ['--remote-allow-system-access', '--width=1440', '--height=1000'],
    extraPrefsFirefox: {
      'network.dns.forceResolve': '127.0.0.1',
      'network.socket.forcePort': `443=${port}`,
      'extensions.webextensions.uuids': JSON.stringify(uuids),
      // An extension that is put in for a test goes with the browser; one that was installed keeps what is its own.
      'extensions.webextensions.keepStorageOnUninstall': true,
      'extensions.webextensions.keepUuidOnUninstall': true,
      'intl.accept_languages': 'zh-CN, zh',
      'browser.shell.checkDefaultBrowser': false,
      'datareporting.policy.dataSubmissionEnabled': false,
    },
  });
}
