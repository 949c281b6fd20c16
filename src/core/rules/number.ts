import type { CatalogueKey } from '../catalogue/fields';
import type { TextRule } from './define-rule';
import { error, type Finding } from './finding';
import { cleanCode } from './spelling';

const counts: ReadonlySet<CatalogueKey> = new Set<CatalogueKey>(['website.monthlyActiveUsers', 'app.userCount']);

/** A non-negative number without separators and units; people are counted in whole numbers. */
function testNumber(raw: string, whole: boolean): readonly Finding[] {
  const code = cleanCode(raw);
  const plain = code.replace(/,(?=\d{3})/g, '');
  if (/^\d+(?:\.\d+)?$/.test(plain)) {
    if (whole && plain.includes('.'))
      return [
        error('not-whole', '人数只能是整数。请去掉小数。', 'People are counted in whole numbers. Drop the decimals.'),
      ];
    return plain === raw.trim()
      ? []
      : [error('format', `请只填数字，写成 ${plain}。`, `Enter digits only: ${plain}.`, plain)];
  }
  if (/^-/.test(code))
    return [error('negative', '不能是负数。请填 0 或实际数字。', 'It cannot be negative. Enter 0 or the real number.')];
  if (/^[\d.]+[^\d.]+$/.test(code))
    return [
      error(
        'unit',
        '数字后面不要写“万”“元”“人”等单位。请换算成完整的数字。',
        'Do not add units such as 万, 元 or 人. Write the number in full.',
      ),
    ];
  return [error('format', '这里只能填数字。没有就填 0。', 'Only a number belongs here. If there is none, enter 0.')];
}

export const numberRule: TextRule = {
  id: 'R-NUMBER',
  source: 'mpsWalkthrough',
  takes: 'text',
  test: (text, { key }) => testNumber(text, counts.has(key)),
};
