import { fileURLToPath } from 'node:url';
import { defineConfig, type Entrypoint } from 'wxt';
import type { Browser } from 'wxt/browser';
import { finishedWords } from './scripts/finished-words';
import { minifyAgain } from './scripts/minify-again';
import { preloadSurfaces } from './scripts/preload-surfaces';
import { withoutLabels } from './scripts/without-labels';

/** The id under which Firefox knows the extension, also between updates. */
const geckoId = 'beian-pilot@beian-pilot.github.io';

/** The extension's own files and nothing else; 'wasm-unsafe-eval' is for Argon2id, inline styles are antd's. */
const extensionPages = [
  "default-src 'self'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "object-src 'none'",
  "connect-src 'self'",
  "img-src 'self' data: blob:",
  "style-src 'self' 'unsafe-inline'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** The content script's `matches`, derived from the portals, are all the hosts that are asked for. */
function askForPortalsOnly(manifest: Browser.runtime.Manifest): void {
  manifest.host_permissions = manifest.content_scripts?.flatMap(({ matches }) => matches ?? []) ?? [];
}

/** Scripts that run in a portal's page are bundled apart from the rest, to be small and quiet there. */
function runInPages(entrypoints: readonly Entrypoint[]): boolean {
  return entrypoints.every(({ type }) => type === 'content-script' || type === 'unlisted-script');
}

const source = (file: string) => fileURLToPath(new URL(`./src/${file}`, import.meta.url));

/**
 * Browsers of today need no polyfill in a content script; the manifest alone needs the portals' addresses; and WXT's own
 * context would announce the extension to the page by an event and `postMessage`.
 */
const pageAliases = [
  { find: 'wxt/browser', replacement: '@wxt-dev/browser' },
  { find: 'wxt/utils/content-script-context', replacement: source('messaging/quiet-context.ts') },
  { find: /^.*\/portals\/portal-matches$/, replacement: source('portals/no-matches.ts') },
];

export default defineConfig({
  modules: ['@wxt-dev/module-react', '@wxt-dev/webextension-polyfill'],
  imports: false,
  manifestVersion: 3,
  vite: () => ({ plugins: [finishedWords(), preloadSurfaces()] }),
  hooks: {
    'build:manifestGenerated': (_, manifest) => askForPortalsOnly(manifest),
    'vite:build:extendConfig': (entrypoints, config) => {
      if (!runInPages(entrypoints)) return;
      config.resolve = { ...config.resolve, alias: pageAliases };
      config.plugins = [...(config.plugins ?? []), withoutLabels(), minifyAgain()];
    },
  },
  manifest: ({ browser }) => ({
    name: '__MSG_extensionName__',
    description: '__MSG_extensionDescription__',
    default_locale: 'zh_CN',
    permissions: ['storage', 'unlimitedStorage', 'activeTab', 'scripting', 'alarms', 'contextMenus', 'notifications'],
    commands: {
      'fill-page': { suggested_key: { default: 'Alt+Shift+F' }, description: '__MSG_commandFillPage__' },
      'open-panel': { suggested_key: { default: 'Alt+Shift+B' }, description: '__MSG_commandOpenPanel__' },
      'look-up': { suggested_key: { default: 'Alt+Shift+K' }, description: '__MSG_commandLookUp__' },
    },
    omnibox: { keyword: 'ba' },
    content_security_policy: { extension_pages: extensionPages },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: { id: geckoId, strict_min_version: '140.0', data_collection_permissions: { required: ['none'] } },
          },
        }
      : { minimum_chrome_version: '123' }),
  }),
});
