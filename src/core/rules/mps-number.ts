import { provinces } from '../directory/provinces';
import type { TextRule } from './define-rule';
import { cleanFilingNumber, provinceCharacters } from './filing-number';
import { error, type Finding, warn } from './finding';
import { withSpelling } from './spelling';

const shape = new RegExp(`^([${provinceCharacters}])公网安备(\\d{14})号$`);

/** The number of a public security filing: province, 公网安备, 14 digits, 号. */
function testMpsNumber(raw: string): readonly Finding[] {
  const code = cleanFilingNumber(raw);
  const parts = shape.exec(code);
  if (!parts) return [malformed(code)];
  // The portal itself prints a space before the digits.
  const spaced = code.replace('公网安备', '公网安备 ');
  return withSpelling(raw, raw === spaced ? raw : code, placeOf(parts[1] ?? '', parts[2] ?? ''));
}

function malformed(code: string): Finding {
  const digits = /公网安备(\d*)号/.exec(code)?.[1];
  if (digits !== undefined && digits.length !== 14)
    return error(
      'format',
      `“公网安备”后面应是 14 位数字，您填了 ${digits.length} 位。请到公安备案平台的“已备案网站”里复制。`,
      `After “公网安备” come 14 digits; this has ${digits.length}. Copy it from your filed websites on the MPS platform.`,
    );
  return error(
    'format',
    '公安备案号写作“省份简称+公网安备+14 位数字+号”，例如 京公网安备11000002000001号。请到公安备案平台复制。',
    'The number is written province, 公网安备, 14 digits, 号, such as 京公网安备11000002000001号. Copy it from the MPS platform.',
  );
}

/** All numbers seen follow this, but no rule says so: it only warns. */
function placeOf(character: string, digits: string): readonly Finding[] {
  const province = provinces.find(({ mps, icp }) => mps === character || icp === character);
  if (province && !digits.startsWith(province.gbPrefix)) {
    const other = provinces.find(({ gbPrefix }) => digits.startsWith(gbPrefix));
    const [zh, en] = other
      ? [`是${other.name}的代码`, `is the code of ${other.en}`]
      : ['不是省份代码', 'is no province'];
    return [
      warn(
        'province-mismatch',
        `开头是“${character}”，数字的前两位“${digits.slice(0, 2)}”却${zh}。请核对是否复制错了。`,
        `It begins with “${character}”, but “${digits.slice(0, 2)}” ${en}. Check whether it was copied correctly.`,
      ),
    ];
  }
  if (digits.slice(6, 8) === '02') return [];
  return [
    warn(
      'unit-code',
      `数字的第 7、8 位一般是“02”（网安部门），您填的是“${digits.slice(6, 8)}”。请核对。`,
      `Digits 7 and 8 are normally “02”, the network security unit; here they are “${digits.slice(6, 8)}”. Check them.`,
    ),
  ];
}

export const mpsNumberRule: TextRule = { id: 'R-MPSNO', source: 'public', takes: 'text', test: testMpsNumber };
