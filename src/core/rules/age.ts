import { ageOn, isoDate } from './calendar';
import type { TextRule } from './define-rule';
import { type Finding, warn } from './finding';
import { cleanCode } from './spelling';

/** Most provinces take nobody under 18; some take 16 and 17 with proof, so this only warns. */
function testAge(idNumber: string, today: string): readonly Finding[] {
  const digits = /^\d{6}(\d{4})(\d{2})(\d{2})\d{3}[\dX]$/i.exec(cleanCode(idNumber));
  const birth = digits && isoDate(Number(digits[1]), Number(digits[2]), Number(digits[3]));
  const age = birth ? ageOn(birth, today) : Number.NaN;
  if (!(age >= 0 && age < 18)) return [];
  return [
    warn(
      'under-age',
      age < 16
        ? `按号码算出的年龄是 ${age} 岁。各省都不接受未满 16 岁的负责人，请由监护人或其他成年人办理。`
        : `按号码算出的年龄是 ${age} 岁。多数省份要求年满 18 岁；江苏（需收入证明）、广东等省接受 16 岁以上，请先向当地管局确认。`,
      age < 16
        ? `By this number the person is ${age}. No province takes anyone under 16; let a guardian or another adult file.`
        : `By this number the person is ${age}. Most provinces require 18; Jiangsu (with proof of income) and Guangdong take 16 and over. Ask the provincial administration first.`,
    ),
  ];
}

export const ageRule: TextRule = {
  id: 'R-AGE',
  source: 'huawei',
  takes: 'text',
  test: (text, { today }) => testAge(text, today),
};
