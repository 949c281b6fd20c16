import type { CatalogueKey } from '../catalogue/fields';
import type { Attribute } from './control/attributes';
import { fieldIdOf } from './control/read-control';
import type { Weighed } from './control/weigh-control';
import { interpretLabel } from './label/interpret-label';

const ends: Partial<Record<CatalogueKey, readonly [CatalogueKey, CatalogueKey]>> = {
  'person.idValidity': ['person.idValidFrom', 'person.idValidTo'],
  'website.domainCertValidity': ['website.domainCertValidFrom', 'website.domainCertValidTo'],
};

/** 营业执照有效期至, 经营期限起: one end of the period that a unit's paper has. */
const begins = /(?:起|起始|开始|自)(?:时间|日)?$/u;
const finishes = /(?:至|到|(?<!起)止|截止|结束|到期|届满)(?:时间|日)?$/u;

/**
 * Two date boxes under 证件有效期, or twice a year, a month and a day, are its beginning and its end; one box whose label or placeholder says 开始 or 结束 is that
 * end. Where the catalogue has no field for an end, the box takes that piece of the period.
 */
export function splitPeriods(weighed: readonly Weighed[]): Weighed[] {
  return weighed.map((one) => {
    if (one.reason === 'taught' || !one.fieldId || one.control.kind === 'date-range') return one;
    if (one.key === 'subject.certValidity') return pieceOfPeriod(one);
    const pair = one.key ? ends[one.key] : undefined;
    const end = pair ? endOf(one) : null;
    const key = pair && end !== null ? pair[end] : undefined;
    if (!key) return one;
    const { part, datePiece } = one.control;
    const control = { ...one.control, part: datePiece ? part % 3 : 0, parts: datePiece ? 3 : 1 };
    return { ...one, control, key, fieldId: fieldIdOf(key, one.role ?? 'subjectOwner'), doubt: null };
  });
}

function pieceOfPeriod(one: Weighed): Weighed {
  const { plain, attributes } = one.reading.label;
  const { part, parts, datePiece } = one.control;
  if (datePiece && parts === 6) return one;
  const said = attributes.includes('validFrom') || begins.test(plain) ? 0 : null;
  const end = attributes.includes('validTo') || finishes.test(plain) ? 1 : (said ?? endOf(one));
  if (end === null) return one;
  const piece = datePiece ? { part: end * 3 + part, parts: 6 } : { part: end, parts: 2 };
  return { ...one, control: { ...one.control, ...piece } };
}

function endOf({ control }: Weighed): 0 | 1 | null {
  if (control.datePiece && control.parts === 6) return control.part < 3 ? 0 : 1;
  if (control.parts === 2) return control.part === 0 ? 0 : 1;
  const said = interpretLabel(control.placeholder).attributes;
  const says = (attribute: Attribute): boolean => said.includes(attribute);
  if (says('validFrom') || /开始|起始/u.test(control.placeholder)) return 0;
  return says('validTo') || /结束|截止/u.test(control.placeholder) ? 1 : null;
}
