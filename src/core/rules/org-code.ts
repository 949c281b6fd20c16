import type { TextRule } from './define-rule';
import { error, type Finding } from './finding';
import { cleanCode, withSpelling } from './spelling';

const weights = [3, 7, 9, 10, 5, 8, 4, 2];

/** The check character of the first 8 characters of an organisation code (GB 11714). */
export function orgCheckDigit(body: string): string {
  const sum = weights.reduce((total, weight, at) => total + weight * Number.parseInt(body.charAt(at), 36), 0);
  const digit = 11 - (sum % 11);
  return digit === 10 ? 'X' : digit === 11 ? '0' : String(digit);
}

/** An organisation code of 9 characters, with or without its hyphen. */
export function testOrgCode(raw: string): readonly Finding[] {
  const written = cleanCode(raw).toUpperCase();
  const code = written.replace(/-(?=.$)/, '');
  if (!/^[0-9A-Z]{8}[0-9X]$/.test(code))
    return [
      error(
        'format',
        `组织机构代码为 8 位数字或大写字母加 1 位校验码，如 56365494-8；您填了 ${code.length} 位。请对照证件核对。`,
        `An organisation code has 8 digits or capitals and a check character, such as 56365494-8; this has ${code.length}. Check it against the certificate.`,
      ),
    ];
  const right = orgCheckDigit(code);
  if (right === code.charAt(8)) return withSpelling(raw, written, []);
  return [
    error(
      'checksum',
      `校验不通过：末位应为“${right}”，您填的是“${code.charAt(8)}”。请对照证件逐位核对。`,
      `The check fails: the last character should be “${right}”, this ends in “${code.charAt(8)}”. Compare it with the certificate.`,
    ),
  ];
}

export const orgCodeRule: TextRule = { id: 'R-ORGCODE', source: 'gb11714', takes: 'text', test: testOrgCode };
