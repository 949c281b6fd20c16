import type { TextRule } from './define-rule';
import { error, type Finding } from './finding';

/** The six digits of MIIT's SMS check. */
function testSmsCode(raw: string): readonly Finding[] {
  if (/^\d{6}$/.test(raw.trim())) return [];
  return [
    error(
      'format',
      '验证码是 6 位数字，不带空格。请照 12381 或 106 开头号码发来的短信填写，连错 5 次后第 6 次会退单。',
      'The code has 6 digits without spaces. Copy it from the SMS of 12381 or 106…; after 5 wrong entries the 6th returns the order.',
    ),
  ];
}

export const smsCodeRule: TextRule = { id: 'R-SMS6', source: 'tencent', takes: 'text', test: testSmsCode };
