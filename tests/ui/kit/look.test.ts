import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { fieldStates } from '../../../src/core/plan/field-state';
import { fieldStateWords } from '../../../src/core/plan/field-state-words';
import { errorReport } from '../../../src/ui/kit/error-report';
import { type Palette, palettes } from '../../../src/ui/kit/palette';

const css = readFileSync(new URL('../../../src/ui/kit/tokens.css', import.meta.url), 'utf8');

const variables: Record<keyof Palette, string> = {
  accent: '--bp-accent',
  onAccent: '--bp-on-accent',
  ok: '--bp-ok',
  warn: '--bp-warn',
  error: '--bp-error',
  page: '--bp-page',
  raised: '--bp-raised',
  text: '--bp-text',
  textSoft: '--bp-text-soft',
  border: '--bp-border',
  controlBorder: '--bp-control-border',
};

function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((start) => {
    const channel = Number.parseInt(hex.slice(start, start + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

describe('the palette', () => {
  it.each(Object.entries(variables))('%s is the same in %s', (colour, variable) => {
    const key = colour as keyof Palette;
    expect(css).toContain(`${variable}: light-dark(${palettes.light[key]}, ${palettes.dark[key]});`);
  });

  it.each(['light', 'dark'] as const)('has AA contrast in the %s theme', (theme) => {
    const { page, raised, onAccent, accent, ...rest } = palettes[theme];
    for (const text of [accent, rest.text, rest.textSoft, rest.ok, rest.warn, rest.error])
      for (const ground of [page, raised]) expect(contrast(text, ground), `${text} on ${ground}`).toBeGreaterThan(4.5);
    expect(contrast(onAccent, accent)).toBeGreaterThan(4.5);
    // What is no text, and has to be seen to be used: 3 to 1.
    for (const ground of [page, raised]) expect(contrast(rest.controlBorder, ground)).toBeGreaterThan(3);
  });
});

it('there is a word for each state of a field, and for no other', () => {
  expect(Object.keys(fieldStateWords)).toEqual([...fieldStates]);
});

describe('errorReport', () => {
  const surroundings = { page: '/options.html', version: '0.1.0', browser: 'Chrome 156' };

  it('says class and place, never what the message quotes', () => {
    const error = new TypeError('cannot read 张三 11010519491231002X');
    error.stack = `TypeError: cannot read 张三 11010519491231002X
    at renderName (chrome-extension://abcdef/chunks/options-Abc1.js:12:345)
    at https://example.cn/?id=11010519491231002X`;
    const report = errorReport(error, surroundings);
    expect(report).toContain('error: TypeError');
    expect(report).toContain('renderName options-Abc1.js:12:345');
    expect(report).not.toMatch(/张三|11010519491231002X|abcdef/);
  });

  it('can report what is no error', () => {
    expect(errorReport('张三', surroundings)).not.toContain('张三');
  });
});
