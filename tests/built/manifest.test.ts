import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { catalogue } from '../../src/core/catalogue/fields';

interface Manifest {
  manifest_version: number;
  default_locale: string;
  permissions: string[];
  host_permissions: string[];
  optional_host_permissions?: string[];
  content_scripts: { matches: string[]; js: string[]; all_frames?: boolean }[];
  content_security_policy: { extension_pages: string };
  web_accessible_resources?: unknown;
  externally_connectable?: unknown;
  browser_specific_settings?: {
    gecko: { strict_min_version: string; data_collection_permissions: { required: string[] } };
  };
}

const folders = { chromium: '.output/chrome-mv3', firefox: '.output/firefox-mv3' } as const;
const read = (folder: string) => JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')) as Manifest;
const gzipped = (folder: string, file: string) => gzipSync(readFileSync(join(folder, file)), { level: 9 }).length;

describe.each(Object.entries(folders))('the built extension for %s', (browser, folder) => {
  const manifest = read(folder);

  it('is asked for by Manifest V3, in Chinese first', () => {
    expect(manifest.manifest_version).toBe(3);
    expect(manifest.default_locale).toBe('zh_CN');
    for (const locale of ['zh_CN', 'en'])
      expect(statSync(join(folder, '_locales', locale, 'messages.json')).isFile()).toBe(true);
  });

  it('asks for exact https hosts only', () => {
    const hosts = [...manifest.host_permissions, ...manifest.content_scripts.flatMap((script) => script.matches)];
    expect(hosts.length).toBeGreaterThan(0);
    for (const host of hosts) expect(host).toMatch(/^https:\/\/[a-z0-9-]+(\.[a-z0-9-]+)+\/\*$/);
    expect(manifest.optional_host_permissions ?? []).toEqual([]);
    expect([...manifest.host_permissions].sort()).toEqual(
      [...new Set(manifest.content_scripts.flatMap((script) => script.matches))].sort(),
    );
  });

  it('asks for no permission that the product does not use', () => {
    const known = [
      'storage',
      'unlimitedStorage',
      'activeTab',
      'scripting',
      'alarms',
      'contextMenus',
      'notifications',
      ...(browser === 'chromium' ? ['sidePanel'] : []),
    ];
    expect(manifest.permissions.filter((permission) => !known.includes(permission))).toEqual([]);
  });

  it('shows nothing to web pages', () => {
    expect(manifest.web_accessible_resources ?? []).toEqual([]);
    expect(manifest.externally_connectable).toBeUndefined();
  });

  it('runs its own scripts only, reaches no host, and cannot be framed', () => {
    const policy = manifest.content_security_policy.extension_pages;
    for (const rule of [
      "script-src 'self' 'wasm-unsafe-eval'",
      "object-src 'none'",
      "connect-src 'self'",
      "frame-ancestors 'none'",
    ])
      expect(policy).toContain(rule);
    expect(policy).not.toMatch(/script-src[^;]*unsafe-inline|'unsafe-eval'|https?:|\*/);
  });

  it('gives a portal page a detector of at most 10 kB, a filing page an engine of 59 kB gzipped and marks of 14 kB', () => {
    const scripts = manifest.content_scripts.flatMap((script) => script.js);
    for (const script of scripts) expect(statSync(join(folder, script)).size).toBeLessThanOrEqual(10 * 1024);
    const weights = { engine: 59 * 1024, 'page-annotator': 14 * 1024 };
    for (const [name, most] of Object.entries(weights)) {
      const files = readdirSync(folder).filter((file) => file.startsWith(name) && file.endsWith('.js'));
      expect(files).toEqual([`${name}.js`]);
      expect(gzipped(folder, `${name}.js`), name).toBeLessThanOrEqual(most);
    }
  });

  it('leaves the names of the fields out of what runs in a page: what a label means is decided in the background', () => {
    const source = ['engine.js', 'page-annotator.js'].map((file) => readFileSync(join(folder, file), 'utf8')).join('');
    const names = Object.values(catalogue)
      .flatMap(({ labels }) => labels)
      .filter((label) => label.length > 8);
    expect(names.length).toBeGreaterThan(50);
    expect(names.filter((name) => source.includes(name))).toEqual([]);
  });
});

it('tells Firefox that no data is collected', () => {
  const gecko = read(folders.firefox).browser_specific_settings?.gecko;
  expect(gecko?.data_collection_permissions).toEqual({ required: ['none'] });
  expect(Number(gecko?.strict_min_version.split('.')[0])).toBeGreaterThanOrEqual(140);
});
