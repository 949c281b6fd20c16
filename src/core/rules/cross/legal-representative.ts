import { type CrossRule, finding } from './cross-rule';
import { areDifferentPeople } from './people';
import { isGiven } from './read-values';
import { filingProvince, isPersonal } from './subject-facts';

/** Provinces that take another responsible person with a letter of authorisation, and the year of that word. */
const authorisedIn: Readonly<Record<string, number>> = {
  安徽: 2025,
  海南: 2025,
  江苏: 2025,
  甘肃: 2025,
  吉林: 2021,
  四川: 2021,
};

/** A unit's responsible person is its legal representative, in most provinces. */
export const legalRepresentative: CrossRule = ({ values }) => {
  if (isPersonal(values) === true || areDifferentPeople(values, 'legalRep', 'subjectOwner') !== true) return [];
  const province = filingProvince(values);
  const year = authorisedIn[province?.name ?? ''];
  if (province && year !== undefined) {
    if (isGiven(values, 'subjectOwner.authorizationLetter')) return [];
    const message = {
      zh: `请准备授权书：主体负责人不是法定代表人，${province.name}允许授权（${year} 年口径），以当地管局为准。`,
      en: `Have an authorisation letter ready: the responsible person is not the legal representative, which ${province.en} allows with a letter (as of ${year}).`,
    };
    const source = year === 2025 ? 'huawei' : 'tencent';
    return [finding('warn', 'X-LEGALREP-PRINCIPAL', 'subjectOwner.authorizationLetter', message, source)];
  }
  const message = {
    zh: `请改由法定代表人担任主体负责人：${province?.name ?? '多数省份'}通常只接受法定代表人（2025 年口径），以当地管局为准。`,
    en: `Let the legal representative be the responsible person: ${province?.en ?? 'most provinces'} usually takes nobody else (as of 2025).`,
  };
  return [finding('warn', 'X-LEGALREP-PRINCIPAL', 'subjectOwner.name', message, 'huawei')];
};
