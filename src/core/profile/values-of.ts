import type { FieldId } from '../catalogue/fields';
import { type PersonRole, personRoles } from '../catalogue/person-role';
import { deriveValues } from './derive-values';
import type { AttributeValues, Profile, ProfilePerson, StoredValue } from './profile';
import { saysSomething } from './says-something';
import type { StoredValues } from './stored-values';

/** Which of a subject's services is being filed. */
export interface Selection {
  readonly websiteId: string | null;
  readonly appId: string | null;
  /** The package being entered; with one package only, that one. */
  readonly packageId?: string | null;
}

/**
 * All that a profile says for one filing, by field. People stand under their roles: those of the website or app first,
 * else the subject's. What follows from what was typed is added; what was cleared says nothing.
 */
export function valuesOf(profile: Profile, selection: Selection): StoredValues {
  const website = profile.websites.find(({ id }) => id === selection.websiteId);
  const app = profile.apps.find(({ id }) => id === selection.appId);
  const packages = app?.packages ?? [];
  const entered = selection.packageId ?? (packages.length === 1 ? packages[0]?.id : undefined);
  const roles = { ...profile.roles, ...app?.roles, ...website?.roles };
  const values: StoredValues = {
    ...under('subject', profile.subject),
    ...under('website', website?.values),
    ...under('app', app?.values),
    ...under('appPackage', packages.find(({ id }) => id === entered)?.values),
    ...under('algorithm', profile.algorithm),
    ...(website && app ? {} : givenNumbers(website ?? app)),
    ...peopleOf(profile, roles),
  };
  return deriveValues(values, roles, packages);
}

/**
 * The numbers that one service was given. Of a website and an APP at once nobody can tell whose is asked: then none, as
 * with several numbers of algorithms.
 */
function givenNumbers(service: Profile['websites'][number] | Profile['apps'][number] | undefined): StoredValues {
  const { mps, licence, cac = [] } = service?.numbers ?? {};
  const texts = {
    'number.mps': mps,
    'number.icpLicence': licence,
    'number.cac': cac.length === 1 ? cac[0] : '',
  } as const;
  const values: StoredValues = {};
  for (const [fieldId, text = ''] of Object.entries(texts))
    if (text.trim() !== '') values[fieldId as FieldId] = text.trim();
  return values;
}

type Roles = Profile['roles'];

function peopleOf(profile: Profile, roles: Roles): StoredValues {
  const people = new Map(profile.people.map((person) => [person.id, person]));
  return Object.assign({}, ...personRoles.map((role) => under(role, personIn(role, roles, people)?.values)));
}

function personIn(
  role: PersonRole,
  roles: Roles,
  people: ReadonlyMap<string, ProfilePerson>,
): ProfilePerson | undefined {
  const id = roles[role];
  return id === undefined ? undefined : people.get(id);
}

function under(prefix: string, attributes: AttributeValues | undefined): StoredValues {
  const values: StoredValues = {};
  for (const [attribute, stored] of Object.entries(attributes ?? {}) as [string, StoredValue | undefined][]) {
    const fieldId = `${prefix}.${attribute}` as FieldId;
    const value = saysSomething(fieldId, stored);
    if (value !== null) values[fieldId] = value;
  }
  return values;
}
