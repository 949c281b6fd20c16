import { pinyin } from 'pinyin-pro';
import { describe, expect, it } from 'vitest';
import { hintEntries } from '../../../src/core/hints/hint-entries';
import { phraseReadings } from '../../../src/core/hints/pinyin-phrases';
import { pinyinTable } from '../../../src/core/hints/pinyin-table';
import { spellPinyin, syllablesOf } from '../../../src/core/hints/spell-pinyin';

const readingsOf = (character: string) =>
  pinyin(character, { multiple: true, toneType: 'none', type: 'array', v: true });
const inContext = (text: string) =>
  (text.match(/[a-z0-9]+|[^a-z0-9]+/g) ?? []).flatMap((part) =>
    /^[a-z0-9]/.test(part)
      ? [part]
      : pinyin(part, { toneType: 'none', type: 'array', v: true }).filter((syllable) => /^[a-z]+$/.test(syllable)),
  );

describe('the pinyin table', () => {
  it('gives every character a reading that the library knows', () => {
    const wrong = pinyinTable.flatMap((row) =>
      row.split(' ').flatMap((entry) => {
        const [, syllable = '', characters = ''] = /^([a-z]+)(.+)$/u.exec(entry) ?? [];
        return [...characters].filter((character) => !readingsOf(character).includes(syllable));
      }),
    );
    expect(wrong).toEqual([]);
  });

  it.each(Object.entries(phraseReadings))('reads %s as %s, as the library does', (phrase, reading) => {
    expect(inContext(phrase).join(' ')).toBe(reading);
  });

  it('reads everything that can be searched as the library does; else the word belongs into pinyin-phrases.ts', () => {
    const wordings = hintEntries().flatMap(({ keys }) =>
      keys.filter(({ spelling }) => spelling).map(({ text }) => text),
    );
    const unlike = [...new Set(wordings)].filter((text) => syllablesOf(text).join(' ') !== inContext(text).join(' '));
    expect(unlike).toEqual([]);
  });
});

describe('spellPinyin', () => {
  it.each([
    ['网络接入服务商', 'wljrfws', 'wangluojierufuwushang'],
    ['app名称', 'appmc', 'appmingcheng'],
    ['重复', 'cf', 'chongfu'],
    ['ip', 'ip', 'ip'],
    ['囍', '', ''],
  ])('%s', (text, initials, full) => {
    expect(spellPinyin(text)).toMatchObject({ initials, full });
  });

  it('knows where syllables begin', () => {
    expect(spellPinyin('网络ip').starts).toEqual([0, 4, 7]);
  });
});
