import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const parts = ['src', 'entrypoints', 'scripts', 'tests/harness', 'tests/portals-data', 'tests/vault/support', '.wxt'];
const files = [
  'package.json',
  'tsconfig.json',
  'vitest.config.ts',
  'biome.json',
  'tests/portals/portal-hosts.ts',
  'tests/portals/rename-kit.ts',
  'tests/portals/server.ts',
  'tests/portals/vue-files.d.ts',
];
const more = ['tests/portals/mps', 'tests/portals/practice'];

let copy: string;
const inCopy = (command: string, ...given: string[]) =>
  spawnSync(join(copy, 'node_modules/.bin', command), given, { cwd: copy, encoding: 'utf8' });

beforeAll(() => {
  copy = mkdtempSync(join(tmpdir(), 'beian-pilot-new-portal-'));
  for (const part of [...parts, ...files, ...more]) cpSync(part, join(copy, part), { recursive: true });
  symlinkSync(join(process.cwd(), 'node_modules'), join(copy, 'node_modules'));
  execFileSync('node', ['scripts/new-portal.mjs', 'river-cloud'], { cwd: copy });
});
afterAll(() => rmSync(copy, { recursive: true, force: true }));

describe('npm run new:portal, in a copy of the repository', () => {
  it('makes files that compile', () => {
    const include = [
      'src/portals',
      'tests/portals-data',
      'tests/portals/river-cloud',
      'tests/page',
      'tests/portals/mps/src/expose-model.ts',
      'tests/portals/vue-files.d.ts',
      '.wxt/wxt.d.ts',
    ];
    writeFileSync(join(copy, 'tsconfig.portal.json'), JSON.stringify({ extends: './tsconfig.json', include }));
    const { stdout } = inCopy('tsc', '--noEmit', '-p', 'tsconfig.portal.json');
    expect(stdout).toBe('');
    expect(inCopy('biome', 'check', 'src/portals', 'tests/portals-data', 'tests/page').status).toBe(0);
    expect(existsSync(join(copy, 'tests/page/fill-river-cloud.test.ts'))).toBe(true);
  }, 240_000);

  it('is found without being registered, and cannot be shipped: its test says what is missing', () => {
    const { stdout, stderr, status } = inCopy(
      'vitest',
      'run',
      '--project',
      'unit',
      'tests/portals-data/river-cloud.test.ts',
    );
    expect(status).not.toBe(0);
    for (const sentence of [
      'replace river-cloud.invalid by the exact host names',
      'write where this comes from',
      'list at least one filing page and one other',
    ])
      expect(stdout + stderr).toContain(sentence);
  }, 120_000);

  it('refuses an id that is taken or is none', () => {
    const again = (id: string) => spawnSync('node', ['scripts/new-portal.mjs', id], { cwd: copy, encoding: 'utf8' });
    expect(again('river-cloud').stderr).toContain('is there already');
    expect(again('mps').stderr).toContain('is there already');
    expect(again('../Evil').stderr).toContain('is no id for a portal');
    expect(again('').stderr).toContain('Name the portal');
  });
});
