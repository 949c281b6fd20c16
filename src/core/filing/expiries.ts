import type { AttributeValues, Profile } from '../profile/profile';
import { isIsoDate } from '../rules/calendar';

/** Something of the dossier that ends on a day. */
export interface Expiry {
  readonly what: 'id-document' | 'unit-certificate' | 'domain-certificate';
  /** The id of the person or website in the dossier, or `subject`: never a name. */
  readonly of: string;
  readonly on: string;
}

/** What runs out of a dossier: people’s documents, the unit’s certificate, the domains. */
export function expiriesOf(profile: Profile): readonly Expiry[] {
  const { roles, websites, apps } = profile;
  const inRole = new Set([roles, ...[...websites, ...apps].map((service) => service.roles)].flatMap(Object.values));
  return [
    ...profile.people
      .filter(({ id }) => inRole.has(id))
      .flatMap(({ id, values }) => expiry('id-document', id, endOf(values.idValidity))),
    ...expiry('unit-certificate', 'subject', endOf(profile.subject.certValidity)),
    ...websites.flatMap(({ id, values }) => expiry('domain-certificate', id, endOf(values.domainCertValidity))),
  ];
}

function expiry(what: Expiry['what'], of: string, on: string | null): Expiry[] {
  return on === null ? [] : [{ what, of, on }];
}

function endOf(value: AttributeValues[string] | undefined): string | null {
  const to = typeof value === 'object' && value !== null && 'to' in value ? value.to : null;
  return typeof to === 'string' && isIsoDate(to) ? to : null;
}
