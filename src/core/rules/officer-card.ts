import type { TextRule } from './define-rule';
import { error, type Finding } from './finding';
import { cleanCode, withSpelling } from './spelling';

/** The number of an officer's or soldier's card: 军字第2001988号. */
export function testOfficerCard(raw: string): readonly Finding[] {
  const code = cleanCode(raw);
  if (/^[一-龥]{1,4}字第\d{4,8}号?$/.test(code)) return withSpelling(raw, code, []);
  return [
    error(
      'format',
      '军官证、士兵证号码写作“军字第2001988号”：某字第、4 至 8 位数字、号。请照证件完整填写。',
      'An officer’s or soldier’s card is numbered like 军字第2001988号: the prefix, 字第, 4 to 8 digits, 号. Copy it completely.',
    ),
  ];
}

export const officerCardRule: TextRule = { id: 'R-OFFICER', source: 'unchecked', takes: 'text', test: testOfficerCard };
