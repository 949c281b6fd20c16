import type { TextRule } from './define-rule';
import { error, type Finding, info } from './finding';
import { idCheckDigit } from './id-check-digit';
import { cleanCode, withSpelling } from './spelling';

/** A foreigner's permanent residence card: 18 digits that begin with 9, or the old card's 3 letters and 12 digits. */
export function testPermanentResidence(raw: string): readonly Finding[] {
  const code = cleanCode(raw).toUpperCase();
  if (/^[A-Z]{3}\d{12}$/.test(code)) return withSpelling(raw, code, [oldCard]);
  if (!/^9\d{16}[\dX]$/.test(code)) return [malformed(code)];
  const right = idCheckDigit(code);
  if (right === code.charAt(17)) return withSpelling(raw, code, []);
  return [
    error(
      'checksum',
      `校验不通过：末位应为“${right}”，您填的是“${code.charAt(17)}”。请对照证件逐位核对。`,
      `The check fails: the last character should be “${right}”, this ends in “${code.charAt(17)}”. Compare it with the card digit by digit.`,
    ),
  ];
}

const oldCard = info(
  'old-card',
  '这是旧版永久居留身份证的号码。若已换领新版（五星卡），请改填新的 18 位号码。',
  'This is the number of an old card. If it has been replaced by the 2023 card, use the new 18-digit number.',
);

const malformed = (code: string): Finding =>
  error(
    'format',
    `外国人永久居留身份证号码应为 9 开头的 18 位，或旧版的 3 位字母加 12 位数字；您填了 ${code.length} 位。请对照证件核对。`,
    `A permanent residence number has 18 digits and begins with 9, or on the old card 3 letters and 12 digits; this has ${code.length} characters. Check it against the card.`,
  );

export const permanentResidenceRule: TextRule = {
  id: 'R-FPR',
  source: 'unchecked',
  takes: 'text',
  test: testPermanentResidence,
};
