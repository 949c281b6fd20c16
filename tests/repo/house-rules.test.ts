import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { expect, it } from 'vitest';

const files = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], { encoding: 'utf8' })
  .split('\n')
  .filter((file) => file !== '');
const code = files.filter((file) => /^(src|entrypoints)\/.*\.tsx?$/.test(file));

it('has no file over 250 lines: a longer one is two rooms', () => {
  expect(code.filter((file) => readFileSync(file, 'utf8').split('\n').length > 251)).toEqual([]);
});

it('has entrypoints of at most 40 lines: they are wiring', () => {
  const long = code.filter(
    (file) => file.startsWith('entrypoints/') && readFileSync(file, 'utf8').split('\n').length > 41,
  );
  expect(long).toEqual([]);
});

it('names files in kebab case, after what they hold', () => {
  const odd = code.filter((file) => !/^[a-z0-9]+(?:-[a-z0-9]+)*(?:\.(?:portal|d))?\.tsx?$/.test(basename(file)));
  expect(odd).toEqual([]);
});

it('has no drawer for odds and ends', () => {
  expect(code.filter((file) => /(^|\/)(utils?|helpers?|common|managers?|misc)(\/|\.|-)/.test(file))).toEqual([]);
});

it('leaves nothing for later and switches no check off', () => {
  const loose = code.filter((file) =>
    /\b(TODO|FIXME|HACK|XXX)\b|@ts-ignore|@ts-expect-error|biome-ignore|: any\b|as any\b/.test(
      readFileSync(file, 'utf8'),
    ),
  );
  expect(loose).toEqual([]);
});

it('reaches for the network nowhere', () => {
  const calls = /\bfetch\(|XMLHttpRequest|WebSocket|sendBeacon|EventSource|importScripts/;
  expect(code.filter((file) => calls.test(readFileSync(file, 'utf8')))).toEqual([]);
});

it('waits for conditions in the page layer, never for a fixed time', () => {
  const fixed = /setInterval\(|await (?:sleep|delay|wait)\(\d/;
  expect(code.filter((file) => file.startsWith('src/page/') && fixed.test(readFileSync(file, 'utf8')))).toEqual([]);
});

it('has a test folder for every room', () => {
  const rooms = new Set(code.filter((file) => file.startsWith('src/')).map((file) => file.split('/')[1]));
  const tested = new Set(
    files.filter((file) => /^tests\/.*\.test\.tsx?$/.test(file)).map((file) => dirname(file).split('/')[1]),
  );
  const names: Record<string, string> = { portals: 'portals-data' };
  expect([...rooms].filter((room) => room && !tested.has(names[room] ?? room))).toEqual([]);
});

it('builds from what a clone holds: no configuration rests on files that only a later command makes', () => {
  const { extends: base } = JSON.parse(readFileSync('tsconfig.json', 'utf8')) as { extends?: string };
  expect(base === undefined || files.includes(base.replace(/^\.\//, ''))).toBe(true);
});
