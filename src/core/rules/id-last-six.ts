import type { TextRule } from './define-rule';
import { error, type Finding } from './finding';
import { cleanCode, withSpelling } from './spelling';

/** The last six characters of the responsible person's document number. */
function testIdLastSix(raw: string): readonly Finding[] {
  const code = cleanCode(raw).toUpperCase();
  if (/^\d{5}[\dX]$/.test(code)) return withSpelling(raw, code, []);
  return [
    error(
      'format',
      code.length === 6
        ? '后 6 位只能是数字，末位可以是 X。请填负责人证件号码的后 6 位，不是信用代码的。'
        : `这里填负责人证件号码的后 6 位，您填了 ${code.length} 位。请核对。`,
      code.length === 6
        ? 'The last six are digits, the final one may be X. They are those of the responsible person’s document, not of the credit code.'
        : `The last six characters of the responsible person’s document belong here; this has ${code.length}.`,
    ),
  ];
}

export const idLastSixRule: TextRule = { id: 'R-ID-LAST6', source: 'tencent', takes: 'text', test: testIdLastSix };
