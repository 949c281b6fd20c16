import { provinces } from '../directory/provinces';
import { ageOn, isoDate } from './calendar';
import { likelyDigit } from './confusable';
import type { TextRule } from './define-rule';
import { error, type Finding } from './finding';
import { idCheckDigit } from './id-check-digit';
import { lengthFinding } from './length-finding';
import { cleanCode, withSpelling } from './spelling';

// Taiwan; residence permits for people from Hong Kong, Macau and Taiwan begin with 81, 82 and 83.
const regions: ReadonlySet<string> = new Set([...provinces.map(({ gbPrefix }) => gbPrefix), '71', '81', '82', '83']);
const what = { zh: '居民身份证号码', en: 'A resident ID number' };

/** An 18-digit resident identity number: region, birth date and check character. */
export function testIdCard(raw: string, today: string): readonly Finding[] {
  const code = cleanCode(raw).toUpperCase();
  const shape = shapeOf(code);
  if (shape) return [shape];
  return withSpelling(raw, code, [...regionOf(code), ...birthOf(code, today), ...checksumOf(code)]);
}

function shapeOf(code: string): Finding | null {
  if (code.length !== 18) return lengthFinding(what, 18, code.length);
  const at = [...code].findIndex((char, index) => !/\d/.test(char) && !(index === 17 && char === 'X'));
  if (at < 0) return null;
  const char = code.charAt(at);
  const likely = likelyDigit(char);
  return error(
    'format',
    `第 ${at + 1} 位是“${char}”，${at === 17 ? '末位只能是数字或 X' : '这里只能是数字'}${likely.zh}。请对照证件改正。`,
    `Character ${at + 1} is “${char}”; ${at === 17 ? 'the last one must be a digit or X' : 'it must be a digit'}${likely.en}. Correct it from the card.`,
  );
}

function regionOf(code: string): readonly Finding[] {
  const region = code.slice(0, 2);
  if (regions.has(region)) return [];
  return [
    error(
      'region',
      `号码开头的“${region}”不是任何省份的代码。请对照证件核对前 6 位。`,
      `The number begins with “${region}”, which is no province's code. Check the first 6 digits.`,
    ),
  ];
}

function birthOf(code: string, today: string): readonly Finding[] {
  const written = code.slice(6, 14);
  const birth = isoDate(Number(written.slice(0, 4)), Number(written.slice(4, 6)), Number(written.slice(6)));
  if (!birth)
    return [
      error(
        'birthdate',
        `第 7 至 14 位“${written}”不是真实存在的日期。请对照证件上的出生日期核对。`,
        `Digits 7 to 14, “${written}”, are no real date. Check them against the birth date on the card.`,
      ),
    ];
  const age = ageOn(birth, today);
  if (age >= 0 && age <= 120) return [];
  return [
    error(
      'birthdate',
      age < 0
        ? `出生日期 ${birth} 在今天之后。请对照证件核对第 7 至 14 位。`
        : `按号码算出的年龄是 ${age} 岁，无法用于备案。请对照证件核对第 7 至 14 位。`,
      age < 0
        ? `The birth date ${birth} lies in the future. Check digits 7 to 14 against the card.`
        : `By this number the person is ${age} years old, which no filing accepts. Check digits 7 to 14 against the card.`,
    ),
  ];
}

function checksumOf(code: string): readonly Finding[] {
  const right = idCheckDigit(code);
  if (right === code.charAt(17)) return [];
  return [
    error(
      'checksum',
      `校验不通过：按前 17 位推算，末位应为“${right}”，您填的是“${code.charAt(17)}”。常见的是抄错一位，或相邻两位颠倒，请对照证件逐位核对。`,
      `The check fails: the first 17 digits call for a final “${right}”, this ends in “${code.charAt(17)}”. Usually one digit is wrong or two neighbours are swapped; compare it with the card digit by digit.`,
    ),
  ];
}

export const idCardRule: TextRule = {
  id: 'R-ID18',
  source: 'gb11643',
  takes: 'text',
  test: (text, { today }) => testIdCard(text, today),
};
