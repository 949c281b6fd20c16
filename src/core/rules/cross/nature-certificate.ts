import { certificatesOfNature } from '../../directory/certificates-of-nature';
import type { FieldValues } from '../../field-values';
import type { Verdict } from '../verdict';
import { type CrossRule, type Facts, finding } from './cross-rule';
import { textOf } from './read-values';
import { foldCode } from './subject-facts';

/** The certificate is one that the unit's nature can have. */
export const natureCertificate: CrossRule = (facts) => [...typeFits(facts), ...creditCodeFits(facts)];

function typeFits({ values }: Facts): Verdict[] {
  const nature = natureOf(values);
  const type = textOf(values, 'subject.certType');
  const offered = certificatesOfNature(nature);
  if (type === '' || offered.length === 0 || offered.includes(type)) return [];
  // Organisation codes were replaced in 2015: allowed where MIIT still holds one, never advised.
  const advised = offered.filter((name) => name !== '组织机构代码证').slice(0, 3);
  const message = {
    zh: `请把证件类型改为“${advised.join('”“')}”等：“${nature}”没有“${type}”这一项。`,
    en: `Choose a certificate such as “${advised.join('”, “')}”: “${nature}” does not offer “${type}”.`,
  };
  return [finding('error', 'X-NATURE-CERT', 'subject.certType', message, 'miitLists')];
}

function natureOf(values: FieldValues): string {
  return textOf(values, 'subject.nature') || (textOf(values, 'subject.type') === '个人' ? '个人' : '');
}

const registeredAsCompany: ReadonlySet<string> = new Set(['企业', '个体经营']);
const neverCompany: ReadonlySet<string> = new Set([
  '国防机构',
  '军队',
  '政府机关',
  '事业单位',
  '社会团体',
  '群众性团体组织',
  '民办非企业单位',
  '民办非企业',
  '基金会',
]);

/** Credit codes begin with the registering authority: 9 market regulation, 1 and 5 bodies of the state and society. */
function creditCodeFits({ values }: Facts): Verdict[] {
  const code = foldCode(textOf(values, 'subject.certNumber'));
  const nature = textOf(values, 'subject.nature');
  if (!/^[0-9A-Z]{2}\d{6}[0-9A-Z]{10}$/.test(code)) return [];
  const wrong = code.startsWith('9') ? neverCompany.has(nature) : /^[15]/.test(code) && registeredAsCompany.has(nature);
  if (!wrong) return [];
  const message = {
    zh: `请核对主办单位性质：信用代码以 ${code.slice(0, 1)} 开头，通常不是“${nature}”。`,
    en: `Check the unit’s nature: a credit code that begins with ${code.slice(0, 1)} is seldom “${nature}”.`,
  };
  return [finding('warn', 'R-USCC', 'subject.nature', message, 'unchecked')];
}
