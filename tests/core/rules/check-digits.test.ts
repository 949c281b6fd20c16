import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { provinces } from '../../../src/core/directory/provinces';
import { licenceCheckDigit, testBusinessLicenceNumber } from '../../../src/core/rules/business-licence-number';
import { testIdCard } from '../../../src/core/rules/id-card';
import { testIdCard15 } from '../../../src/core/rules/id-card-15';
import { idCheckDigit } from '../../../src/core/rules/id-check-digit';
import { orgCheckDigit, testOrgCode } from '../../../src/core/rules/org-code';
import { testUscc, usccCheckDigit } from '../../../src/core/rules/uscc';

const today = '2026-01-15';
const digits = (length: number) =>
  fc.array(fc.integer({ min: 0, max: 9 }), { minLength: length, maxLength: length }).map((all) => all.join(''));
const two = (part: number) => String(part).padStart(2, '0');

const idNumber = fc
  .tuple(
    fc.constantFrom(...provinces.map(({ gbPrefix }) => gbPrefix)),
    digits(4),
    fc.integer({ min: 1930, max: 2005 }),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 1, max: 28 }),
    digits(3),
  )
  .map(([province, area, year, month, day, order]) => {
    const body = `${province}${area}${year}${two(month)}${two(day)}${order}`;
    return `${body}${idCheckDigit(body)}`;
  });

const orgBody = digits(8);
const usccAlphabet = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const uscc = fc
  .tuple(fc.constantFrom('91', '92', '93', '12', '51', '52'), digits(6), orgBody)
  .map(([head, area, org]) => {
    const body = `${head}${area}${org}${orgCheckDigit(org)}`;
    return `${body}${usccCheckDigit(body)}`;
  });

/** One character replaced by another of the alphabet. */
const substitute = (code: string, at: number, by: string) => `${code.slice(0, at)}${by}${code.slice(at + 1)}`;
const swap = (code: string, at: number) =>
  `${code.slice(0, at)}${code.charAt(at + 1)}${code.charAt(at)}${code.slice(at + 2)}`;
const isRefused = (findings: readonly { level: string }[]) => findings.some(({ level }) => level === 'error');
const position = (length: number) => fc.integer({ min: 0, max: length - 1 });

interface Scheme {
  readonly name: string;
  readonly code: fc.Arbitrary<string>;
  readonly length: number;
  readonly alphabet: string;
  readonly test: (code: string) => readonly { level: string }[];
  /** Whether the scheme must find a swap of neighbours, by what the swap made; null when it does not find all. */
  readonly mustFind: ((swapped: string) => boolean) | null;
}

const schemes: readonly Scheme[] = [
  {
    name: 'resident ID, MOD 11-2',
    code: idNumber,
    length: 18,
    alphabet: '0123456789X',
    test: (code) => testIdCard(code, today),
    mustFind: () => true,
  },
  {
    name: 'credit code, MOD 31',
    code: uscc,
    length: 18,
    alphabet: usccAlphabet,
    test: (code) => testUscc(code),
    mustFind: () => true,
  },
  {
    // With letters two characters can be 11 apart, which MOD 11 does not see; with digits it sees everything.
    name: 'organisation code of digits, MOD 11',
    code: orgBody.map((body) => `${body}${orgCheckDigit(body)}`),
    length: 9,
    alphabet: '0123456789',
    test: testOrgCode,
    // An X that the swap brings inward counts as the letter, 33, which is 0 again.
    mustFind: (swapped) => /^\d{8}/.test(swapped),
  },
  {
    name: 'old licence number, MOD 11,10',
    code: digits(14).map((body) => `${body}${licenceCheckDigit(body)}`),
    length: 15,
    alphabet: '0123456789',
    test: testBusinessLicenceNumber,
    mustFind: null,
  },
];

describe.each(schemes)('$name', ({ code, length, alphabet, test }) => {
  it('accepts every number with the right check character', () => {
    fc.assert(
      fc.property(code, (good) => {
        expect(test(good)).toEqual([]);
      }),
    );
  });

  it('refuses every number with one character replaced', () => {
    fc.assert(
      fc.property(code, position(length), fc.constantFrom(...alphabet), (good, at, by) => {
        fc.pre(good.charAt(at) !== by);
        expect(isRefused(test(substitute(good, at, by)))).toBe(true);
      }),
    );
  });
});

describe.each(schemes.filter(({ mustFind }) => mustFind))('$name', ({ code, length, test, mustFind }) => {
  it('refuses every number with two neighbours swapped', () => {
    fc.assert(
      fc.property(code, position(length - 1), (good, at) => {
        const swapped = swap(good, at);
        fc.pre(swapped !== good && mustFind?.(swapped) === true);
        expect(isRefused(test(swapped))).toBe(true);
      }),
    );
  });
});

it('turns every first-generation number into the 18-digit number of the same person', () => {
  fc.assert(
    fc.property(idNumber, (number) => {
      fc.pre(number.slice(6, 8) === '19');
      const old = `${number.slice(0, 6)}${number.slice(8, 17)}`;
      expect(testIdCard15(old)[0]?.corrected).toBe(number);
    }),
  );
});
