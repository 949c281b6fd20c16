import type { FieldId } from '../catalogue/fields';
import { findAccessProvider } from './access-providers';
import { findRegistrar } from './find-registrar';

/** The rows of a portal's search dialog that mean one company: the names they may carry, and where it sits. */
export interface CompanyRows {
  readonly names: string[];
  /** Empty where nobody knows it for sure. */
  readonly region: string[];
}

/** The rows that a provider or registrar as the dossier names it may have; null for fields that no dialog asks. */
export function rowsOfCompany(fieldId: FieldId, name: string): CompanyRows | null {
  const company =
    fieldId === 'website.accessProvider'
      ? findAccessProvider(name)
      : fieldId === 'website.registrar'
        ? findRegistrar(name)
        : undefined;
  if (company === undefined || name.trim() === '') return null;
  if (company === null) return { names: [name.trim()], region: [] };
  const others = 'otherNames' in company ? (company.otherNames ?? []) : [];
  const isSure = company.confidence.region !== 'low';
  return {
    names: [...new Set([name.trim(), company.legalName, ...others])],
    region: isSure ? [...company.region] : [],
  };
}
