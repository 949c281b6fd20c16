import { accessSync, constants } from 'node:fs';

export type BrowserKind = 'chromium' | 'firefox';

const places: Record<BrowserKind, readonly string[]> = {
  chromium: [
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome',
    '/usr/bin/google-chrome-stable',
    '/snap/bin/chromium',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  ],
  firefox: [
    '/usr/bin/firefox-esr',
    '/usr/bin/firefox',
    '/snap/bin/firefox',
    '/Applications/Firefox.app/Contents/MacOS/firefox',
    'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
  ],
};
const variables: Record<BrowserKind, string> = { chromium: 'CHROME_PATH', firefox: 'FIREFOX_PATH' };
const packages: Record<BrowserKind, string> = { chromium: 'chromium', firefox: 'firefox-esr' };

function runs(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/**
 * Where the browser is: CHROME_PATH or FIREFOX_PATH, else the usual places.
 * @throws with the one line that says how to get it.
 */
export function findBrowser(kind: BrowserKind): string {
  const given = process.env[variables[kind]];
  const found = given ? [given].find(runs) : places[kind].find(runs);
  if (found !== undefined) return found;
  throw new Error(
    given
      ? `${variables[kind]}=${given} is no program that can be run`
      : `No ${kind} found: install it (Debian: apt-get install ${packages[kind]}) or set ${variables[kind]}`,
  );
}
