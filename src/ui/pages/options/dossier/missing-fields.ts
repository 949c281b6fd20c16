import type { CatalogueKey } from '../../../../core/catalogue/fields';
import type { PersonRole } from '../../../../core/catalogue/person-role';
import type { Profile } from '../../../../core/profile/profile';
import { saysSomething } from '../../../../core/profile/says-something';
import { factsOf } from '../fields/field-facts';
import { fieldIdFor } from '../fields/field-id';
import type { DossierSection } from '../route';
import {
  appGroups,
  askedFields,
  documentFields,
  type LayoutField,
  personFields,
  subjectGroups,
  websiteGroups,
} from './layout';
import { attributeOf, type RoleScope, rolesAt, type Target, valuesAt } from './profile-edits';
import { rolesOfPerson } from './profile-items';
import { serviceRoles, subjectRoles } from './roles';

/** The required fields that one thing still lacks. */
function missingFields(
  profile: Profile,
  target: Target,
  fields: readonly LayoutField[],
  roles: readonly PersonRole[] = [],
): CatalogueKey[] {
  const values = valuesAt(profile, target);
  const type = profile.subject.type;
  return askedFields(fields, type, values).filter((key) => {
    const fieldId = fieldIdFor(key, roles[0] ?? 'subjectOwner');
    return factsOf(key, roles, type).required && saysSomething(fieldId, values[attributeOf(key)]) === null;
  });
}

function vacantRoles(profile: Profile, scope: RoleScope): number {
  const asked = scope.kind === 'subject' ? subjectRoles(profile.subject.type) : serviceRoles;
  const given = rolesAt(profile, scope);
  return asked.filter((role) => !given[role]).length;
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, each) => total + each, 0);

interface Thing {
  readonly target: Target;
  readonly roles?: readonly PersonRole[];
}

/** How much each part of the dossier lacks; null where nothing is asked yet. */
export function missingBySection(profile: Profile): Record<DossierSection, number | null> {
  const flat = (groups: readonly { fields: readonly LayoutField[] }[]): LayoutField[] =>
    groups.flatMap((group) => group.fields);
  const lack = (fields: readonly LayoutField[], { target, roles }: Thing): number =>
    missingFields(profile, target, fields, roles).length;

  const subject: Thing = { target: { kind: 'subject' } };
  const people: Thing[] = profile.people.map(({ id }) => ({
    target: { kind: 'person', id },
    roles: rolesOfPerson(profile, id).map(({ role }) => role),
  }));
  const websites: Thing[] = profile.websites.map(({ id }) => ({ target: { kind: 'website', id } }));
  const apps: Thing[] = profile.apps.map(({ id }) => ({ target: { kind: 'app', id } }));
  const some = (count: number, lacking: number): number | null => (count > 0 ? lacking : null);

  return {
    subject: lack(flat(subjectGroups), subject),
    people: vacantRoles(profile, { kind: 'subject' }) + sum(people.map((person) => lack(personFields, person))),
    websites: some(
      websites.length,
      sum(websites.map((website) => lack(flat(websiteGroups), website))) +
        sum(profile.websites.map(({ id }) => vacantRoles(profile, { kind: 'website', id }))),
    ),
    apps: some(
      apps.length,
      sum(apps.map((app) => lack(flat(appGroups), app))) +
        sum(profile.apps.map(({ id }) => vacantRoles(profile, { kind: 'app', id }))),
    ),
    documents: some(
      people.length + websites.length + apps.length + (profile.subject.type ? 1 : 0),
      lack(documentFields.subject, subject) +
        sum(people.map((person) => lack(documentFields.person, person))) +
        sum(websites.map((website) => lack(documentFields.website, website))) +
        sum(apps.map((app) => lack(documentFields.app, app))),
    ),
    // Nothing of it is asked by a form.
    papers: null,
  };
}
