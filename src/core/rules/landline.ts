import { type About, isPersonalSubject } from './about';
import type { TextRule } from './define-rule';
import { error, type Finding, warn } from './finding';
import { isMobile, testMobile } from './mobile';
import { cleanCode, withSpelling } from './spelling';

const number = /^0(?:10|2[0-57-9]|[3-9]\d{2})-?[2-9]\d{6,7}(?:-\d{1,6})?$/;
// Beijing and the 02x cities have 8-digit numbers.
const bigCity = /^0(?:10|2\d)-?(\d+)(?:-\d{1,6})?$/;

function bareLandline(raw: string): string {
  return cleanCode(raw)
    .replace(/[‐-―−~]/g, '-')
    .replace(/^(?:\+|00)86-?(?=[1-9])/, '0')
    .replace(/^\((0\d{2,3})\)-?/, '$1-');
}

/** A landline number with its area code. */
export function testLandline(raw: string): readonly Finding[] {
  const code = bareLandline(raw);
  const wrong = problemOf(code);
  return wrong ? [wrong] : withSpelling(raw, code, []);
}

/** Whether a text is a landline number with its area code, however it is written. */
export function isLandline(raw: string): boolean {
  return !testLandline(raw).some(({ corrected, level }) => level === 'error' && corrected === undefined);
}

function problemOf(code: string): Finding | null {
  if (/^[2-9]\d{6,7}$/.test(code))
    return error(
      'format',
      `缺少区号。请写成“区号-号码”，例如 010-${code.length === 8 ? code : '62671188'}。`,
      `The area code is missing. Write it as area code, hyphen, number, such as 010-${code.length === 8 ? code : '62671188'}.`,
    );
  const digits = bigCity.exec(code)?.[1];
  if (digits !== undefined && digits.length !== 8)
    return error(
      'format',
      `${code.slice(0, 3)} 地区的座机是 8 位，您填了 ${digits.length} 位。请核对号码。`,
      `Numbers in area ${code.slice(0, 3)} have 8 digits; this has ${digits.length}. Check it.`,
    );
  if (number.test(code)) return null;
  return error(
    'format',
    '座机写作“区号-号码”，例如 0571-85022088，有分机再加“-分机号”。请核对区号和位数。',
    'A landline is written area code, hyphen, number, such as 0571-85022088, and -extension if there is one. Check the area code and the digits.',
  );
}

/** Individuals without a landline may give a mobile; units had better not. */
function testOfficePhone(text: string, about: About): readonly Finding[] {
  if (!isMobile(text)) return testLandline(text);
  if (isPersonalSubject(about) !== false) return testMobile(text).filter(({ level }) => level === 'error');
  return [
    warn(
      'mobile',
      '单位的办公室电话一般应填座机（区号-号码）。确实没有座机时，请先问属地网安能否填手机号。',
      'A unit’s office phone is normally a landline (area code, number). If there is none, ask the local police whether a mobile will do.',
    ),
  ];
}

export const landlineRule: TextRule = { id: 'R-LANDLINE', source: 'public', takes: 'text', test: testOfficePhone };
