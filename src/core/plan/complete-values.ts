import type { FieldId } from '../catalogue/fields';
import { type PersonRole, personRoles } from '../catalogue/person-role';
import { isDateRange } from '../field-value';
import type { FieldValues } from '../field-values';

/**
 * Adds the pieces of what is given, since pages ask a period as a whole, by its ends, or with a box for 长期.
 * What is given itself stays.
 */
export function completeValues(given: FieldValues): FieldValues {
  const values: FieldValues = { ...given };
  for (const role of personRoles) {
    splitPeriod(values, `${role}.idValidity`, `${role}.idValidFrom`, `${role}.idValidTo`, `${role}.idLongTerm`);
    joinPeriod(values, role);
  }
  splitPeriod(values, 'website.domainCertValidity', 'website.domainCertValidFrom', 'website.domainCertValidTo');
  if (typeof values['website.icpNumber'] === 'string') values['website.hasIcp'] ??= true;
  return values;
}

function splitPeriod(values: FieldValues, whole: FieldId, from: FieldId, to: FieldId, longTerm?: FieldId): void {
  const period = values[whole];
  if (!isDateRange(period)) return;
  if (period.from) values[from] ??= period.from;
  if (period.to && period.to !== 'long-term') values[to] ??= period.to;
  if (longTerm) values[longTerm] ??= period.to === 'long-term';
}

function joinPeriod(values: FieldValues, role: PersonRole): void {
  const [from, to] = [values[`${role}.idValidFrom`], values[`${role}.idValidTo`]];
  const end = values[`${role}.idLongTerm`] === true ? 'long-term' : to;
  if (typeof end === 'string') values[`${role}.idValidity`] ??= { from: typeof from === 'string' ? from : '', to: end };
}
