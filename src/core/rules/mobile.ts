import type { TextRule } from './define-rule';
import { error, type Finding, warn } from './finding';
import { cleanCode, withSpelling } from './spelling';

const numbers = /^1(?:3\d|4[5-9]|5[0-35-9]|6[2567]|7[0-8]|8\d|9[0-35-9])\d{8}$/;
const virtual = /^1(?:62|65|67|70|71)/;
const dataCard = /^14[5-9]/;

/** Takes off what people write around a mobile number: +86, 0086, hyphens. */
function bareMobile(raw: string): string {
  return cleanCode(raw)
    .replace(/[-()]/g, '')
    .replace(/^(?:\+|00)86/, '');
}

/** Whether a text is a mainland mobile number, however it is written. */
export function isMobile(raw: string): boolean {
  return numbers.test(bareMobile(raw));
}

/** A mainland mobile number of 11 digits. */
export function testMobile(raw: string): readonly Finding[] {
  const code = bareMobile(raw);
  if (!numbers.test(code)) return [malformed(code)];
  return withSpelling(raw, code, rangeOf(code));
}

function malformed(code: string): Finding {
  if (/\D/.test(code))
    return error(
      'format',
      '手机号码只能是数字。请填写 11 位大陆手机号，不带区号和其他字符。',
      'A mobile number has digits only. Enter the 11 digits of a mainland mobile.',
    );
  if (code.length !== 11)
    return error(
      'format',
      `手机号码应为 11 位，您填了 ${code.length} 位。请核对${code.length < 11 ? '是否漏了数字' : '是否多了数字'}。`,
      `A mobile number has 11 digits; this has ${code.length}. Check what is ${code.length < 11 ? 'missing' : 'too much'}.`,
    );
  return error(
    'format',
    `“${code.slice(0, 3)}”不是大陆手机号段。请填写本人实名的大陆手机号。`,
    `“${code.slice(0, 3)}” is no mainland mobile prefix. Enter a mainland mobile in the person's own name.`,
  );
}

function rangeOf(code: string): readonly Finding[] {
  const prefix = code.slice(0, 3);
  if (virtual.test(code))
    return [
      warn(
        'virtual-operator',
        `${prefix} 是虚拟运营商号段，可能收不到工信部核验短信。请尽量换用移动、联通、电信或广电的号码。`,
        `${prefix} belongs to virtual operators; the MIIT check by SMS may not arrive. Use a number of China Mobile, Unicom, Telecom or Broadnet if you can.`,
      ),
    ];
  if (dataCard.test(code))
    return [
      warn(
        'data-card',
        `${prefix} 多为上网卡或物联网号段，可能收不到核验短信和审核电话。请换用能接电话的手机号。`,
        `${prefix} is mostly for data cards and devices; the SMS check and the reviewer's call may not reach it. Use a number that takes calls.`,
      ),
    ];
  return [];
}

export const mobileRule: TextRule = { id: 'R-MOBILE', source: 'tencent', takes: 'text', test: testMobile };
