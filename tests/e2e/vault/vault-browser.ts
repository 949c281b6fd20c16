import { mkdtemp, rm } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { type BrowserKind, findBrowser } from '../../harness/find-browser';
import type { page as pageVault } from './page-vault';

declare global {
  /** The bundle of `page-vault.ts`, inside the page. */
  var Bundle: { readonly page: typeof pageVault };
}

async function bundle(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL('./page-vault.ts', import.meta.url))],
    bundle: true,
    format: 'iife',
    globalName: 'Bundle',
    target: 'es2022',
    write: false,
  });
  return outputFiles[0]?.text ?? '';
}

/** The extension's own policy: shows that nothing the vault needs goes beyond it. */
const policy = "script-src 'self' 'wasm-unsafe-eval'; object-src 'none'; connect-src 'self'; frame-ancestors 'none'";

/** A secure origin whose page holds the vault, under the extension's content security policy. */
export async function serveVault(): Promise<{ readonly url: string; readonly server: Server }> {
  const script = await bundle();
  const server = createServer((request, response) => {
    response.setHeader('content-security-policy', policy);
    const isScript = request.url === '/vault.js';
    response.setHeader('content-type', isScript ? 'text/javascript; charset=utf-8' : 'text/html; charset=utf-8');
    response.end(isScript ? script : '<!doctype html><title>vault</title><script src="/vault.js"></script>');
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`, server };
}

/** A browser with a directory of its own that outlives it. */
export interface VaultBrowser {
  readonly directory: string;
  readonly open: () => Promise<Page>;
  /** Ends it that instant, as a crash does, and starts it again on the same directory. */
  readonly killAndRestart: () => Promise<void>;
  /** The same, and in between something with the files that lie there. */
  readonly whileEnded: <T>(work: () => Promise<T>) => Promise<T>;
  readonly close: () => Promise<void>;
}

async function start(kind: BrowserKind, userDataDir: string): Promise<Browser> {
  return puppeteer.launch({
    browser: kind === 'chromium' ? 'chrome' : 'firefox',
    executablePath: findBrowser(kind),
    headless: true,
    userDataDir,
    args:
      kind === 'chromium' ? ['--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking'] : [],
  });
}

async function kill(browser: Browser): Promise<void> {
  const process = browser.process();
  if (!process || process.exitCode !== null) return;
  const ended = new Promise((resolve) => process.once('exit', resolve));
  process.kill('SIGKILL');
  await ended;
}

export async function vaultBrowser(kind: BrowserKind, url: string): Promise<VaultBrowser> {
  const directory = await mkdtemp(join(tmpdir(), `vault-${kind}-`));
  let browser = await start(kind, directory);
  const whileEnded = async <T>(work: () => Promise<T>) => {
    await kill(browser);
    // What a killed browser leaves to keep others out.
    for (const lock of ['SingletonLock', 'SingletonCookie', 'SingletonSocket', 'lock', '.parentlock'])
      await rm(join(directory, lock), { force: true });
    const result = await work();
    browser = await start(kind, directory);
    return result;
  };
  return {
    directory,
    whileEnded,
    killAndRestart: () => whileEnded(async () => {}),
    async open() {
      const page = await browser.newPage();
      await page.goto(url);
      return page;
    },
    async close() {
      await browser.close();
      await rm(directory, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}
