import type { About } from './about';
import type { TextRule } from './define-rule';
import { error, type Finding } from './finding';
import { isLandline, testLandline } from './landline';
import { isMobile, testMobile } from './mobile';
import { cleanCode, withSpelling } from './spelling';

/** A mobile or landline number; a company's service line may also be a 400 number or a short one such as 95187. */
function testPhone(raw: string, serviceLine: boolean): readonly Finding[] {
  if (isMobile(raw)) return testMobile(raw);
  const code = cleanCode(raw);
  const digits = code.replaceAll('-', '');
  const national = /^400\d{7}$/.test(digits);
  if (serviceLine && (national || /^9[56]\d{3,4}$/.test(digits))) return withSpelling(raw, code, []);
  if (national)
    return [
      error(
        'service-line',
        '应急电话要随时有人接听，不能填 400 号码。请改填手机号或带区号的座机。',
        'An emergency phone must be answered at any time; a 400 number is refused. Give a mobile or a landline with its area code.',
      ),
    ];
  if (isLandline(raw) || /^0/.test(digits)) return testLandline(raw);
  if (/^1\d{5,}$/.test(digits)) return testMobile(raw);
  return testLandline(raw);
}

function test(text: string, { key }: About): readonly Finding[] {
  return testPhone(text, key === 'website.accessProviderPhone');
}

export const phoneRule: TextRule = { id: 'R-PHONE', source: 'tencent', takes: 'text', test };
