import type { CatalogueKey } from '../catalogue/fields';
import type { Attribute } from './control/attributes';
import { fieldIdOf } from './control/read-control';
import type { Weighed } from './control/weigh-control';
import { interpretLabel } from './label/interpret-label';

const ends: Partial<Record<CatalogueKey, readonly [CatalogueKey, CatalogueKey]>> = {
  'person.idValidity': ['person.idValidFrom', 'person.idValidTo'],
  'website.domainCertValidity': ['website.domainCertValidFrom', 'website.domainCertValidTo'],
};

/** Two date boxes under 证件有效期 are its beginning and its end; one box whose placeholder says 开始 or 结束 is that end. */
export function splitPeriods(weighed: readonly Weighed[]): Weighed[] {
  return weighed.map((one) => {
    const pair = one.key ? ends[one.key] : undefined;
    const end = pair && one.control.kind !== 'date-range' ? endOf(one) : null;
    const key = pair && end !== null ? pair[end] : undefined;
    if (!key || one.reason === 'taught' || !one.fieldId) return one;
    const control = { ...one.control, part: 0, parts: 1 };
    return { ...one, control, key, fieldId: fieldIdOf(key, one.role ?? 'subjectOwner'), doubt: null };
  });
}

function endOf({ control }: Weighed): 0 | 1 | null {
  if (control.parts === 2) return control.part === 0 ? 0 : 1;
  const said = interpretLabel(control.placeholder).attributes;
  const says = (attribute: Attribute): boolean => said.includes(attribute);
  if (says('validFrom') || /开始|起始/u.test(control.placeholder)) return 0;
  return says('validTo') || /结束|截止/u.test(control.placeholder) ? 1 : null;
}
