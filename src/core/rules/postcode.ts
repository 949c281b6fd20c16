import type { TextRule } from './define-rule';
import { error, type Finding } from './finding';
import { cleanCode, withSpelling } from './spelling';

/** A mainland postcode. */
function testPostcode(raw: string): readonly Finding[] {
  const code = cleanCode(raw);
  if (/^\d{6}$/.test(code)) return withSpelling(raw, code, []);
  return [error('format', '邮政编码是 6 位数字。请核对。', 'A postcode has 6 digits. Check it.')];
}

export const postcodeRule: TextRule = { id: 'R-POSTCODE', source: 'articles', takes: 'text', test: testPostcode };
