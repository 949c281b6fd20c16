import { isoDate } from './calendar';
import type { TextRule } from './define-rule';
import { error, type Finding } from './finding';
import { idCheckDigit } from './id-check-digit';
import { cleanCode } from './spelling';

/** Whether a text has the shape of a first-generation identity number. */
export function isFifteenDigits(text: string): boolean {
  return /^\d{15}$/.test(cleanCode(text));
}

/** A first-generation number, invalid since 2013: says the 18-digit number that it became. */
export function testIdCard15(raw: string): readonly Finding[] {
  const code = cleanCode(raw);
  if (!isFifteenDigits(code))
    return [
      error(
        'format',
        '一代身份证号码为 15 位数字。请核对位数。',
        'A first-generation ID number has 15 digits. Count them again.',
      ),
    ];
  const birth = code.slice(6, 12);
  if (!isoDate(1900 + Number(birth.slice(0, 2)), Number(birth.slice(2, 4)), Number(birth.slice(4))))
    return [
      error(
        'birthdate',
        `这是 15 位的一代身份证号码，其中的出生日期“19${birth}”不存在。请改填现在身份证上的 18 位号码。`,
        `This is a 15-digit number of the first generation, and its birth date “19${birth}” does not exist. Use the 18-digit number of the present card.`,
      ),
    ];
  const body = `${code.slice(0, 6)}19${code.slice(6)}`;
  const right = `${body}${idCheckDigit(body)}`;
  return [
    error(
      'fifteen-digits',
      `一代身份证（15 位）2013 年起已停用，平台不接受。请对照现在的身份证填写 18 位号码，通常是 ${right}。`,
      `15-digit IDs have been invalid since 2013 and no portal takes them. Use the 18-digit number of the present card, normally ${right}.`,
      right,
    ),
  ];
}

export const idCard15Rule: TextRule = {
  id: 'R-ID15',
  source: 'gb11643',
  takes: 'text',
  test: (text) => (isFifteenDigits(text) ? testIdCard15(text) : []),
};
