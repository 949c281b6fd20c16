import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, type Plugin } from 'esbuild';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { type BrowserKind, findBrowser } from '../harness/find-browser';
import type * as Drive from './drive';

declare global {
  interface Window {
    /** What `bundleDrive` brings into a page. */
    Drive: typeof Drive;
  }
}

const here = fileURLToPath(new URL('.', import.meta.url));
const cache = fileURLToPath(new URL('../../.cache/widgets/', import.meta.url));

const modules = fileURLToPath(new URL('../../node_modules/', import.meta.url));
const vue3 = { vue: `${modules}vue/dist/vue.esm-bundler.js` };
const vue2 = { vue: `${modules}vue2/dist/vue.esm.js`, vue2: `${modules}vue2/dist/vue.esm.js` };
const react18 = { react: 'react18', 'react-dom': 'react-dom18' };

/** Each library needs its own major version of React or Vue behind the same name. */
const aliases: Readonly<Record<string, Record<string, string>>> = {
  'ant-design-vue': vue3,
  'element-plus': vue3,
  'split-dates': vue3,
  vant: vue3,
  nutui: vue3,
  'view-ui-plus': vue3,
  'naive-ui': vue3,
  tdesign: vue3,
  'element-ui': vue2,
  antd4: { ...react18, antd: 'antd4' },
  antd5: { ...react18, antd: 'antd5' },
  arco: react18,
  semi: react18,
  tea: react18,
  fusion: react18,
};

const flags = {
  __VUE_OPTIONS_API__: 'true',
  __VUE_PROD_DEVTOOLS__: 'false',
  __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: 'false',
  'process.env.NODE_ENV': '"production"',
};

/** Tencent's console renames the prefix of its library; so does its fixture, in the styles too. */
const renamedPrefix: Plugin = {
  name: 'renamed-prefix',
  setup({ onLoad }) {
    onLoad({ filter: /tea-component[\\/]dist[\\/]tea\.css$/ }, async ({ path }) => ({
      contents: (await readFile(path, 'utf8')).replaceAll('.tea-', '.app-beian-'),
      loader: 'css',
    }));
  },
};

/** Bundles a fixture (`element-ui`, `tables/element-ui`) with its real library into `.cache/widgets` and returns the address of its page. */
export async function buildFixture(name: string): Promise<string> {
  await mkdir(cache, { recursive: true });
  await build({
    entryPoints: [`${here}fixtures/${name}${existsSync(`${here}fixtures/${name}.tsx`) ? '.tsx' : '.ts'}`],
    jsx: 'automatic',
    // Plugins of jQuery were written for scripts that are not strict.
    tsconfigRaw: { compilerOptions: { alwaysStrict: false } },
    outfile: `${cache}${name}.js`,
    bundle: true,
    format: 'iife',
    logLevel: 'error',
    alias: aliases[basename(name)] ?? {},
    define: flags,
    plugins: [renamedPrefix],
    loader: {
      '.woff': 'dataurl',
      '.woff2': 'dataurl',
      '.ttf': 'dataurl',
      '.eot': 'dataurl',
      '.svg': 'dataurl',
      '.png': 'dataurl',
    },
  });
  const file = basename(name);
  const html = `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>${name}</title>
<link rel="stylesheet" href="${file}.css"><body><div id="app"></div><script src="${file}.js"></script></body></html>`;
  await writeFile(`${cache}${name}.html`, html);
  return `file://${cache}${name}.html`;
}

/** The drivers and what the tests call of them, as one script for a page. */
export async function bundleDrive(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [`${here}drive.ts`],
    bundle: true,
    format: 'iife',
    globalName: 'Drive',
    write: false,
  });
  return outputFiles[0]?.text ?? '';
}

export function launch(kind: BrowserKind = 'chromium'): Promise<Browser> {
  return puppeteer.launch({
    browser: kind === 'chromium' ? 'chrome' : 'firefox',
    executablePath: findBrowser(kind),
    headless: true,
    args:
      kind === 'chromium' ? ['--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking'] : [],
    defaultViewport: { width: 1280, height: 900 },
  });
}

/** Opens a built fixture with the drivers beside it. */
export async function openFixture(browser: Browser, url: string, drive: string): Promise<Page> {
  const page = await browser.newPage();
  await page.goto(url, { waitUntil: 'load' });
  await page.addScriptTag({ content: drive });
  return page;
}
