import { readFile } from 'node:fs/promises';
import type { Browser, Page, Target } from 'puppeteer-core';
import { portalHosts } from '../portals/portal-hosts';
import type { PracticeServer } from '../portals/server';

/**
 * A request that the browser made: seen by a page, in the whole browser's own log (Chromium, once it is closed), or by
 * the practice server, where all https of a Firefox ends.
 */
export interface RecordedRequest {
  readonly url: string;
  readonly seenBy: 'page' | 'browser-log' | 'server';
  /** Who asked, where the browser's log says so: an origin, `not an origin` for the browser itself and the address bar. */
  readonly initiator: string;
}

function listen(page: Page, into: RecordedRequest[]): void {
  page.on('request', (request) => into.push({ url: request.url(), seenBy: 'page', initiator: '' }));
}

/** Records the requests of every page that there is and will be. */
export async function recordRequests(browser: Browser, into: RecordedRequest[]): Promise<void> {
  for (const page of await browser.pages()) listen(page, into);
  browser.on('targetcreated', (target: Target) => {
    if (target.type() !== 'page') return;
    // A target may be gone before its page is there.
    target.page().then(
      (page) => page && listen(page, into),
      () => undefined,
    );
  });
}

interface NetLog {
  readonly constants: { readonly logEventTypes: Record<string, number> };
  readonly events: readonly { readonly type: number; readonly params?: { url?: string; initiator?: string } }[];
}

/**
 * The log as text is one event a line, and ends in the middle of a line when the browser was ended hard: what was
 * written whole is read.
 * @throws where there is not even a beginning.
 */
function parseNetLog(text: string): NetLog {
  try {
    return JSON.parse(text) as NetLog;
  } catch {
    const whole = text.slice(0, text.lastIndexOf('\n')).replace(/,\s*$/, '');
    return JSON.parse(whole.endsWith(']') ? `${whole}}` : `${whole}]}`) as NetLog;
  }
}

/** Reads Chromium's network log: each request of each part of the browser, extensions' workers too. */
export async function readNetLog(file: string): Promise<RecordedRequest[]> {
  const log = parseNetLog(await readFile(file, 'utf8'));
  const starts = log.constants.logEventTypes.URL_REQUEST_START_JOB;
  return log.events.flatMap(({ type, params }): RecordedRequest[] =>
    type === starts && params?.url
      ? [{ url: params.url, seenBy: 'browser-log', initiator: params.initiator ?? '' }]
      : [],
  );
}

/** What the practice server was asked, whoever asked. */
export function servedRequests({ requests }: PracticeServer): RecordedRequest[] {
  return requests.map(({ host, path }) => ({ url: `https://${host}${path}`, seenBy: 'server', initiator: '' }));
}

/** The browser's own business (updates, its clock) has no origin; it goes nowhere either, no name being resolved. */
function isOfBrowser({ url, seenBy, initiator }: RecordedRequest): boolean {
  if (seenBy === 'server') return /\.mozilla\.(com|net|org)$/.test(new URL(url).hostname);
  return seenBy === 'browser-log' && !initiator.includes('://');
}

/**
 * The requests of pages and extensions that were meant for a host which is none of the practice portals (or of the
 * test's own hosts).
 */
export function requestsLeaving(
  requests: readonly RecordedRequest[],
  ownHosts: readonly string[] = [],
): RecordedRequest[] {
  const known = new Set([...portalHosts().keys(), ...ownHosts, '127.0.0.1', 'localhost']);
  return requests.filter((request) => {
    const { protocol, hostname } = new URL(request.url);
    return !isOfBrowser(request) && /^(https?|wss?|ftp):$/.test(protocol) && !known.has(hostname);
  });
}
