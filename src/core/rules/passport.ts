import { siblingText } from './about';
import type { TextRule } from './define-rule';
import { error, type Finding, warn } from './finding';
import { cleanCode, withSpelling } from './spelling';

const chinese = /^(?:E\d{8}|E[A-HJ-NP-Z]\d{7}|G\d{8}|D\d{8}|S[A-Z]\d{7})$/;

/** Whether a text is written like a Chinese passport number. */
export function isChinesePassport(code: string): boolean {
  return chinese.test(code);
}

/** A passport number: the forms of the People's Republic; other states' forms are not known and only warn. */
function testPassport(raw: string, foreignExpected = false): readonly Finding[] {
  const code = cleanCode(raw).toUpperCase();
  if (!/^[A-Z0-9]{5,20}$/.test(code))
    return [
      error(
        'format',
        `护照号码由 5 至 20 位字母和数字组成，中国普通护照为 E 开头 9 位；您填了 ${code.length} 位。请对照护照资料页核对。`,
        `A passport number has 5 to 20 letters and digits (ordinary Chinese ones 9, beginning with E); this has ${code.length} characters. Check the data page.`,
      ),
    ];
  if (foreignExpected || isChinesePassport(code)) return withSpelling(raw, code, []);
  return withSpelling(raw, code, [
    warn(
      'not-chinese',
      '这不是中国护照的号码格式（如 E12345678、EA1234567）。外国护照请照资料页核对；部分省份只接受居民身份证。',
      'This is not how Chinese passports are numbered (such as E12345678 or EA1234567). If it is a foreign one, check it against the data page; some provinces only take resident IDs.',
    ),
  ]);
}

export const passportRule: TextRule = {
  id: 'R-PASSPORT',
  source: 'unchecked',
  takes: 'text',
  test: (text, about) => testPassport(text, siblingText(about, 'idType').includes('特别行政区')),
};
