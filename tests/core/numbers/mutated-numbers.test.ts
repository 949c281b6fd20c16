import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { provinces } from '../../../src/core/directory/provinces';
import { findNumbers } from '../../../src/core/numbers/find-numbers';

const digits = (count: number) => fc.stringMatching(new RegExp(`^\\d{${count}}$`));
const province = fc.constantFrom(...provinces);
const suffix = fc.oneof(
  fc.constant(''),
  fc.tuple(fc.integer({ min: 1, max: 99 }), fc.constantFrom('', 'A', 'X', 'K')).map(([n, letter]) => `-${n}${letter}`),
);

const icp = fc
  .tuple(province, fc.oneof(digits(8), digits(10)), suffix)
  .map(([{ icp }, number, end]) => `${icp}ICP备${number}号${end}`);
const mps = fc
  .tuple(province, digits(4), digits(6))
  .map(([{ mps, gbPrefix }, area, serial]) => `${mps}公网安备${gbPrefix}${area}02${serial}号`);
const cac = digits(21).map((number) => `网信算备${number}号`);
const oldLicence = fc.tuple(province, digits(6)).map(([{ icp }, number]) => `${icp}ICP证${number}号`);
const licence = fc.tuple(province, digits(8), suffix).map(([{ icp }, number, end]) => `${icp}B2-${number}${end}`);
const anyNumber = fc.oneof(icp, mps, cac, oldLicence, licence);

const fullWidth = (text: string) =>
  text.replace(/[!-~]/g, (character) => String.fromCharCode(character.charCodeAt(0) + 0xfee0));
const parts = /(?<=备|证|案)(?=\d)|(?<=\d)(?=号)|(?<=号)(?=-)|(?<=^.)(?=ICP|公网|B2)/g;

type Mutation = (text: string) => string;
const mutations: Readonly<Record<string, Mutation>> = {
  spaces: (text) => text.replace(parts, ' '),
  'two spaces': (text) => text.replace(parts, '  '),
  'no-break spaces': (text) => text.replace(parts, '\u00a0'),
  entities: (text) => text.replace(parts, '&nbsp;'),
  'full-width digits': (text) => text.replace(/\d+/g, fullWidth),
  'all full width': fullWidth,
  colon: (text) => text.replace(/(?<=备|网信算备)(?=\d)/, '：'),
  'half-width colon': (text) => text.replace(/(?<=备)(?=\d)/, ': '),
  'missing 号': (text) => text.replace('号', ''),
  'small letters': (text) => text.replace('ICP', 'icp'),
  'traditional characters': (text) => text.replace('备', '備').replace('号', '號'),
  'zero width': (text) => [...text].join('\u200b'),
  'inside a link': (text) => `<a href="https://beian.miit.gov.cn/" target="_blank">${text}</a>`,
  'digits in a span': (text) => text.replace(/(\d{6,})/, '<span>$1</span>'),
  'long dash': (text) => text.replace(/(?<=号)-/, '–'),
  'as it is': (text) => text,
};
const mutation = fc.constantFrom(...Object.entries(mutations));
const separator = fc.constantFrom(
  ' ',
  '\n',
  ' | ',
  '，',
  '、',
  '<br>',
  '&nbsp;|&nbsp;',
  ' © 示例公司 ',
  '</p><p>备案号：',
);

const valid = (text: string) => findNumbers(text).filter((number) => number.valid);

describe('numbers written in other ways', () => {
  it('read back as they were, one mutation after another', () => {
    fc.assert(
      fc.property(anyNumber, mutation, mutation, (number, [, first], [, second]) => {
        expect(valid(second(first(number))).map(({ text }) => text)).toEqual([number]);
      }),
      { numRuns: 2000 },
    );
  });

  it('read back from a text that holds several, in any order and with anything between them', () => {
    const written = fc.uniqueArray(anyNumber, { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(written, fc.array(mutation, { minLength: 6, maxLength: 6 }), separator, (numbers, how, between) => {
        const text = numbers.map((number, index) => how[index]?.[1](number)).join(between);
        expect(valid(text).map(({ text: read }) => read)).toEqual(numbers);
      }),
      { numRuns: 1000 },
    );
  });

  it('are refused when a digit is lost or added', () => {
    const changed = fc.tuple(fc.oneof(mps, cac), fc.boolean());
    fc.assert(
      fc.property(changed, ([number, lost]) => {
        const text = lost ? number.replace(/\d(?=号)/, '') : number.replace('号', '7号');
        expect(findNumbers(text)).toEqual([expect.objectContaining({ valid: false, problem: 'digit-count' })]);
      }),
      { numRuns: 500 },
    );
  });

  it('are never taken from a joke, however it is written', () => {
    const joke = fc
      .tuple(fc.constantFrom('萌', '茶'), fc.oneof(digits(8), digits(10)), suffix)
      .map(([character, number, end]) => `${character}ICP备${number}号${end}`);
    fc.assert(
      fc.property(joke, mutation, (number, [, mutate]) => {
        expect(valid(mutate(number))).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  it('do not make any text throw', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), anyNumber, (noise, number) => {
        expect(Array.isArray(findNumbers(`${noise}${number}${noise}`))).toBe(true);
      }),
      { numRuns: 500 },
    );
  });
});

describe('a megabyte', () => {
  const megabyte = 1_000_000;
  const hostile: Readonly<Record<string, string>> = {
    anchors: 'ICP备',
    'anchors and digits': 'ICP备1 ',
    'open tags': '<a ',
    'tags and anchors': '京ICP备<a><b><i>',
    spaces: `公网安备${' '.repeat(60)}`,
    digits: '1234567890',
    'digit groups': '京ICP备1 2 3 4 5 6 7 8 9 ',
    dashes: '京B2----',
    numbers: '京ICP备12345678号-1 ',
  };

  it.each(Object.entries(hostile))('of %s takes time in proportion to its length', (_, piece) => {
    // Processor time: other work on the machine does not count.
    const time = (length: number) => {
      const text = piece.repeat(Math.ceil(length / piece.length));
      const start = process.cpuUsage();
      findNumbers(text);
      return process.cpuUsage(start).user / 1000;
    };
    time(megabyte / 10);
    const tenth = Math.min(time(megabyte / 10), time(megabyte / 10));
    // Thrice the proportion and a floor for the collector; a quadratic search would take a hundred times.
    expect(time(megabyte)).toBeLessThan(Math.max(30 * tenth, 400));
  });
});
