import { findProvince, provinceOfPrefix, provinceOfRegion } from '../../directory/find-province';
import type { Province } from '../../directory/provinces';
import type { FieldValues } from '../../field-values';
import type { Facts } from './cross-rule';
import { regionOf, textOf } from './read-values';

/** Whether the subject is a person; null while the values do not say. */
export function isPersonal(values: FieldValues): boolean | null {
  const said = textOf(values, 'subject.type') || textOf(values, 'subject.nature');
  return said === '' ? null : said === '个人';
}

/** Codes copied from documents come with spaces, full-width digits and small letters. */
export function foldCode(text: string): string {
  return text.normalize('NFKC').replace(/[\s-]/g, '').toUpperCase();
}

/** The division of the subject's certificate, as its first four digits: from an ID number or a credit code; else empty. */
export function divisionOfSubject(values: FieldValues): string {
  const code = foldCode(subjectCertificate(values));
  // While nobody has said what the subject is, a birth date in the middle of the number does.
  const personal = isPersonal(values) ?? /^\d{6}(?:19|20)\d{9}[\dX]$/.test(code);
  if (personal) return /^\d{17}[\dX]$/.test(code) ? code.slice(0, 4) : '';
  return /^[0-9A-Z]{2}\d{6}[0-9A-Z]{10}$/.test(code) ? code.slice(2, 6) : '';
}

/** The number of the subject's own certificate: a person's may stand with the responsible person only. */
function subjectCertificate(values: FieldValues): string {
  const own = textOf(values, 'subject.certNumber');
  return own === '' && isPersonal(values) === true ? textOf(values, 'subjectOwner.idNumber') : own;
}

/** The province the subject files in: what it says, else its addresses, else its certificate. */
export function filingProvince(values: FieldValues): Province | null {
  return (
    statedProvince(values) ??
    provinceOfRegion(regionOf(values, 'subject.registeredRegion')) ??
    provinceOfRegion(regionOf(values, 'subject.officeRegion')) ??
    provinceOfPrefix(divisionOfSubject(values))
  );
}

/** The kind of filing: as the form says it, else as the user follows it. Empty while nobody says. */
export function scenarioOf({ values, known }: Facts): string {
  return textOf(values, 'filing.scenario') || (typeof known.scenario === 'string' ? known.scenario : '');
}

/** The province of 备案省份, which portals keep as a path or as one name. */
export function statedProvince(values: FieldValues): Province | null {
  return provinceOfRegion(regionOf(values, 'subject.region')) ?? findProvince(textOf(values, 'subject.region'));
}
