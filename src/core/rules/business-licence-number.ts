import type { TextRule } from './define-rule';
import { error, type Finding } from './finding';
import { lengthFinding } from './length-finding';
import { cleanCode, withSpelling } from './spelling';

/** The check digit of the first 14 digits of an old business licence number (GB/T 17710, MOD 11,10). */
export function licenceCheckDigit(body: string): string {
  let product = 10;
  for (const digit of body) product = (((product + Number(digit)) % 10 || 10) * 2) % 11;
  return String((11 - product) % 10);
}

/** The 15-digit number of business licences from before the unified code. */
export function testBusinessLicenceNumber(raw: string): readonly Finding[] {
  const code = cleanCode(raw);
  if (/\D/.test(code))
    return [
      error(
        'format',
        '旧版营业执照注册号为 15 位数字，不含字母。若执照上是 18 位统一社会信用代码，请填 18 位。',
        'An old business licence number has 15 digits and no letters. If the licence shows an 18-character credit code, use that.',
      ),
    ];
  if (code.length !== 15)
    return [lengthFinding({ zh: '旧版营业执照注册号', en: 'An old business licence number' }, 15, code.length)];
  const right = licenceCheckDigit(code.slice(0, 14));
  if (right === code.charAt(14)) return withSpelling(raw, code, []);
  return [
    error(
      'checksum',
      `校验不通过：第 15 位应为“${right}”，您填的是“${code.charAt(14)}”。请对照执照逐位核对。`,
      `The check fails: digit 15 should be “${right}”, this ends in “${code.charAt(14)}”. Compare it with the licence.`,
    ),
  ];
}

export const businessLicenceNumberRule: TextRule = {
  id: 'R-BIZLIC15',
  source: 'gb17710',
  takes: 'text',
  test: testBusinessLicenceNumber,
};
