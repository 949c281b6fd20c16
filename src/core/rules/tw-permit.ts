import type { TextRule } from './define-rule';
import { error, type Finding } from './finding';
import { cleanCode, withSpelling } from './spelling';

/** A mainland travel permit of people from Taiwan (台胞证): 8 digits, the old booklet 10, perhaps with a letter in brackets. */
export function testTwPermit(raw: string): readonly Finding[] {
  const code = cleanCode(raw).toUpperCase();
  if (/^\d{8}(?:\d{2})?(?:\([A-Z]\))?$/.test(code)) return withSpelling(raw, code, []);
  return [
    error(
      'format',
      `台湾居民来往大陆通行证号码为 8 位数字（旧版 10 位），您填了 ${code.length} 位。请对照证件核对。`,
      `A mainland travel permit for Taiwan residents has 8 digits (10 on the old one); this has ${code.length} characters. Check it against the card.`,
    ),
  ];
}

export const twPermitRule: TextRule = { id: 'R-TW-PERMIT', source: 'unchecked', takes: 'text', test: testTwPermit };
