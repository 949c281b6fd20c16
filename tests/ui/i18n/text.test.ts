import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { resolveLanguage } from '../../../src/ui/i18n/text';

const root = new URL('../../../', import.meta.url).pathname;
const files = readdirSync(join(root, 'src/ui'), { recursive: true, encoding: 'utf8' }).filter((name) =>
  /\.tsx?$/.test(name),
);

const quoted = String.raw`(?:'((?:[^'\\]|\\.)*)'|"((?:[^"\\]|\\.)*)"|\`((?:[^\`\\]|\\.)*)\`)`;
const pair = new RegExp(String.raw`\bzh:\s*${quoted},\s*en:\s*${quoted}`, 'g');

interface Message {
  readonly file: string;
  readonly zh: string;
  readonly en: string;
}

const messages: Message[] = files.flatMap((file) =>
  [...readFileSync(join(root, 'src/ui', file), 'utf8').matchAll(pair)].map((found) => ({
    file,
    zh: found[1] ?? found[2] ?? found[3] ?? '',
    en: found[4] ?? found[5] ?? found[6] ?? '',
  })),
);

const withoutGaps = (text: string): string => text.replace(/\$\{[^}]*\}/g, '');

describe('the messages of the surfaces', () => {
  it('are found', () => {
    expect(messages.length).toBeGreaterThan(150);
  });

  it('are said in both languages', () => {
    expect(messages.filter(({ zh, en }) => withoutGaps(zh).trim() === '' || withoutGaps(en).trim() === '')).toEqual([]);
  });

  it('keep full-width punctuation out of English, where it tears gaps into the line', () => {
    expect(messages.filter(({ en }) => /[，。：；！？]/.test(en))).toEqual([]);
  });

  it('do not shout', () => {
    expect(messages.filter(({ zh, en }) => /[！!]/.test(zh + en))).toEqual([]);
  });

  it('put the same gaps into both languages', () => {
    // English also puts its plurals into gaps; the parameters themselves must be the same. A text in a text is in the
    // language of the whole.
    const gaps = (text: string): string => {
      const names = Array.from(text.matchAll(/\$\{(\w+)(?=[}.])/g), ([, name = '']) => name);
      return [...new Set(names.map((name) => (name === 'zh' || name === 'en' ? 'text' : name)))].sort().join();
    };
    expect(messages.filter(({ zh, en }) => gaps(zh) !== gaps(en))).toEqual([]);
  });
});

describe('resolveLanguage', () => {
  it.each([
    ['zh', ['en-US'], 'zh'],
    ['en', ['zh-CN'], 'en'],
    ['browser', ['zh-CN', 'en'], 'zh'],
    ['browser', ['zh'], 'zh'],
    ['browser', ['ZH-Hant-TW'], 'zh'],
    ['browser', ['de', 'zh'], 'en'],
    ['browser', ['zha'], 'en'],
    ['browser', [], 'zh'],
  ] as const)('%s with %o is %s', (setting, languages, spoken) => {
    expect(resolveLanguage(setting, languages)).toBe(spoken);
  });
});

describe('_locales', () => {
  const read = (locale: string): Record<string, { message: string; description: string }> =>
    JSON.parse(readFileSync(join(root, 'public/_locales', locale, 'messages.json'), 'utf8'));

  it('have the same messages, each with a description', () => {
    const [zh, en] = [read('zh_CN'), read('en')];
    expect(Object.keys(zh)).toEqual(Object.keys(en));
    for (const each of [...Object.values(zh), ...Object.values(en)]) expect(each.description).not.toBe('');
  });

  it('stay within the stores’ limits', () => {
    for (const locale of ['zh_CN', 'en']) {
      const { extensionName, extensionDescription } = read(locale);
      expect(extensionName?.message.length).toBeLessThanOrEqual(45);
      expect(extensionDescription?.message.length).toBeLessThanOrEqual(132);
    }
  });
});
