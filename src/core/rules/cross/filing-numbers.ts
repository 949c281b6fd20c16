import type { FieldId } from '../../catalogue/fields';
import { provinceOfCharacter } from '../../directory/find-province';
import type { FieldValues } from '../../field-values';
import { findNumbers } from '../../numbers/find-numbers';
import type { Verdict } from '../verdict';
import { type CrossRule, type Facts, finding } from './cross-rule';
import { textOf } from './read-values';
import { filingProvince } from './subject-facts';

const numberFields: readonly FieldId[] = [
  'subject.icpNumber',
  'website.icpNumber',
  'app.icpNumber',
  'algorithm.productIcpNumber',
  'number.icp',
  'number.mps',
];

/** Filing numbers belong to the subject's province, and to the subject. */
export const filingNumbers: CrossRule = (facts) => [...provinceFits(facts), ...subjectFits(facts)];

function provinceFits({ values }: Facts): Verdict[] {
  const province = filingProvince(values);
  if (!province) return [];
  return numberFields.flatMap((fieldId) => {
    const number = validNumber(values, fieldId);
    const issued = provinceOfCharacter(number.slice(0, 1));
    if (!issued || issued === province) return [];
    const message = {
      zh: `请核对备案号：“${number.slice(0, 1)}”是${issued.name}的简称，主体在${province.name}。`,
      en: `Check the number: “${number.slice(0, 1)}” stands for ${issued.en}, the subject is in ${province.en}.`,
    };
    return finding('warn', 'X-PROVINCE-ICP', fieldId, message, 'unchecked');
  });
}

/** A service's number is its subject's number and a suffix. */
function subjectFits({ values }: Facts): Verdict[] {
  const subject = baseOf(validNumber(values, 'subject.icpNumber'));
  return (['website.icpNumber', 'app.icpNumber'] as const).flatMap((fieldId) => {
    const service = baseOf(validNumber(values, fieldId));
    if (subject === '' || service === '' || subject === service) return [];
    const message = {
      zh: '请核对备案号：同一主体的服务备案号与主体备案号只差后缀，这里两个号不同。',
      en: 'Check the number: a service has its subject’s number and a suffix, and here the two numbers differ.',
    };
    return finding('warn', 'R-ICPNO-SUBJECT', fieldId, message, 'huawei');
  });
}

/** The valid number a field holds, in the authorities' spelling; empty when there is none. */
export function validNumber(values: FieldValues, fieldId: FieldId): string {
  return findNumbers(textOf(values, fieldId)).find(({ valid }) => valid)?.text ?? '';
}

/** A number without the suffix of its service. */
export function baseOf(number: string): string {
  return number.replace(/-\d{1,5}[AXK]?$/, '');
}
