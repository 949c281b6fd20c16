import puppeteer, { type Browser } from 'puppeteer-core';
import { findBrowser } from './find-browser';

export interface LaunchSettings {
  readonly headed: boolean;
  /** The practice server's port. */
  readonly port: number;
  /** The host names that it answers to. */
  readonly hosts: readonly string[];
  /** Where the browser keeps what outlives it; left out, nothing does. */
  readonly directory: string | undefined;
}

/** Chromium that knows no host but the given ones; `netLog` gets its network log when it closes. */
export function launchChromium({ headed, port, hosts, directory }: LaunchSettings, netLog: string): Promise<Browser> {
  const rules = hosts.flatMap((host) => [`MAP ${host}:443 127.0.0.1:${port}`]);
  return puppeteer.launch({
    browser: 'chrome',
    executablePath: findBrowser('chromium'),
    pipe: true,
    enableExtensions: true,
    headless: !headed,
    acceptInsecureCerts: true,
    ...(directory !== undefined && { userDataDir: directory }),
    defaultViewport: headed ? null : { width: 1440, height: 900 },
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--lang=zh-CN',
      '--window-size=1440,1000',
      `--host-resolver-rules=${[...rules, 'MAP * ~NOTFOUND', 'EXCLUDE 127.0.0.1'].join(', ')}`,
      `--log-net-log=${netLog}`,
    ],
  });
}
