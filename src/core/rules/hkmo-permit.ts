import type { TextRule } from './define-rule';
import { error, type Finding, info } from './finding';
import { cleanCode, withSpelling } from './spelling';

/** A mainland travel permit of people from Hong Kong and Macau (回乡证): H or M and 8 digits, the old card 10. */
export function testHkmoPermit(raw: string): readonly Finding[] {
  const code = cleanCode(raw).toUpperCase();
  const wrong = problemOf(code);
  if (wrong) return [wrong];
  const nine = code.slice(0, 9);
  return withSpelling(raw, code, code.length === 9 ? [] : [issueCount(nine)]);
}

function problemOf(code: string): Finding | null {
  if (/^[HM]\d{8}(?:\d{2})?$/.test(code)) return null;
  if (!/^[HM]/.test(code))
    return error(
      'format',
      '来往内地通行证号码以 H（香港）或 M（澳门）开头。请对照证件补上首字母。',
      'A mainland travel permit begins with H (Hong Kong) or M (Macau). Add the first letter from the card.',
    );
  return error(
    'format',
    `首字母后应为 8 位数字（旧版证件 10 位），您填的是 ${code.length - 1} 位。请对照证件核对。`,
    `The letter is followed by 8 digits (10 on the old card); this has ${code.length - 1} characters. Check it against the card.`,
  );
}

const issueCount = (nine: string): Finding =>
  info(
    'issue-count',
    `旧版证件最后两位是换证次数，平台一般只收前 9 位：${nine}。`,
    `The last two digits of the old card are its issue count; portals usually want the first 9 characters: ${nine}.`,
    nine,
  );

export const hkmoPermitRule: TextRule = {
  id: 'R-HKMO-PERMIT',
  source: 'unchecked',
  takes: 'text',
  test: testHkmoPermit,
};
