import type { PersonRole } from '../../../../core/catalogue/person-role';
import type { Profile } from '../../../../core/profile/profile';
import type { ProfileEdit } from './profile-edits';

export function addPerson(id: string): ProfileEdit {
  return (profile) => ({ ...profile, people: [...profile.people, { id, values: {} }] });
}

export function addWebsite(id: string): ProfileEdit {
  return (profile) => ({ ...profile, websites: [...profile.websites, { id, values: {}, roles: {} }] });
}

export function addApp(id: string): ProfileEdit {
  return (profile) => ({ ...profile, apps: [...profile.apps, { id, values: {}, roles: {}, packages: [] }] });
}

export function addPackage(appId: string, id: string): ProfileEdit {
  return (profile) => ({
    ...profile,
    apps: profile.apps.map((app) =>
      app.id === appId ? { ...app, packages: [...app.packages, { id, values: {} }] } : app,
    ),
  });
}

function withoutPerson(roles: Profile['roles'], personId: string): Profile['roles'] {
  return Object.fromEntries(Object.entries(roles).filter(([, holder]) => holder !== personId));
}

/** Removes a person and takes every role from him. */
export function removePerson(id: string): ProfileEdit {
  return (profile) => ({
    ...profile,
    people: profile.people.filter((person) => person.id !== id),
    roles: withoutPerson(profile.roles, id),
    websites: profile.websites.map((site) => ({ ...site, roles: withoutPerson(site.roles, id) })),
    apps: profile.apps.map((app) => ({ ...app, roles: withoutPerson(app.roles, id) })),
  });
}

export function removeWebsite(id: string): ProfileEdit {
  return (profile) => ({ ...profile, websites: profile.websites.filter((site) => site.id !== id) });
}

export function removeApp(id: string): ProfileEdit {
  return (profile) => ({ ...profile, apps: profile.apps.filter((app) => app.id !== id) });
}

export function removePackage(appId: string, id: string): ProfileEdit {
  return (profile) => ({
    ...profile,
    apps: profile.apps.map((app) =>
      app.id === appId ? { ...app, packages: app.packages.filter((each) => each.id !== id) } : app,
    ),
  });
}

/** A role that a person takes, and for which website or app, if it is not the subject's own. */
export interface HeldRole {
  readonly role: PersonRole;
  readonly of: string | null;
}

function rolesHeld(roles: Profile['roles'], personId: string, of: string | null): HeldRole[] {
  return (Object.keys(roles) as PersonRole[]).filter((role) => roles[role] === personId).map((role) => ({ role, of }));
}

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

/** Every role that a person takes in the dossier. */
export function rolesOfPerson(profile: Profile, personId: string): HeldRole[] {
  return [
    ...rolesHeld(profile.roles, personId, null),
    ...profile.websites.flatMap((site) =>
      rolesHeld(site.roles, personId, textOf(site.values.name) || textOf(site.values.domain)),
    ),
    ...profile.apps.flatMap((app) => rolesHeld(app.roles, personId, textOf(app.values.name))),
  ];
}
