import type { CatalogueKey } from '../../../../core/catalogue/fields';
import type { PersonRole } from '../../../../core/catalogue/person-role';
import type { Profile, StoredValue } from '../../../../core/profile/profile';

/** A pure change of a profile. Changes are kept as functions, so that they can be put on top of a newer version. */
export type ProfileEdit = (profile: Profile) => Profile;

/** The thing whose values are edited. */
export type Target =
  | { readonly kind: 'subject' }
  | { readonly kind: 'person'; readonly id: string }
  | { readonly kind: 'website'; readonly id: string }
  | { readonly kind: 'app'; readonly id: string }
  | { readonly kind: 'appPackage'; readonly appId: string; readonly id: string };

/** What tells a thing from others of its kind: a package goes with its app. */
export function itemOf(target: Target): string | null {
  if (target.kind === 'subject') return null;
  return target.kind === 'appPackage' ? target.appId : target.id;
}

type Values = Partial<Record<string, StoredValue>>;

interface Item {
  readonly id: string;
}

function changeItem<T extends Item>(items: T[], id: string, change: (item: T) => T): T[] {
  return items.map((item) => (item.id === id ? change(item) : item));
}

/** `subject.name` → `name`. */
export function attributeOf(key: CatalogueKey): string {
  return key.slice(key.indexOf('.') + 1);
}

/** The values of a target; empty when it is gone. */
export function valuesAt(profile: Profile, target: Target): Values {
  switch (target.kind) {
    case 'subject':
      return profile.subject;
    case 'person':
      return profile.people.find((person) => person.id === target.id)?.values ?? {};
    case 'website':
      return profile.websites.find((website) => website.id === target.id)?.values ?? {};
    case 'app':
      return profile.apps.find((app) => app.id === target.id)?.values ?? {};
    case 'appPackage':
      return (
        profile.apps.find((app) => app.id === target.appId)?.packages.find((each) => each.id === target.id)?.values ??
        {}
      );
  }
}

function withValue<V extends Values>(values: V, attribute: string, value: StoredValue | undefined): V {
  const { [attribute]: _before, ...others } = values;
  return (value === undefined ? others : { ...others, [attribute]: value }) as V;
}

/** Sets one value, or takes it away with `undefined`. */
export function setValue(target: Target, key: CatalogueKey, value: StoredValue | undefined): ProfileEdit {
  const attribute = attributeOf(key);
  const change = <T extends { values: Values }>(item: T): T => ({
    ...item,
    values: withValue(item.values, attribute, value),
  });
  return (profile) => {
    switch (target.kind) {
      case 'subject':
        return { ...profile, subject: withValue(profile.subject, attribute, value) };
      case 'person':
        return { ...profile, people: changeItem(profile.people, target.id, change) };
      case 'website':
        return { ...profile, websites: changeItem(profile.websites, target.id, change) };
      case 'app':
        return { ...profile, apps: changeItem(profile.apps, target.id, change) };
      case 'appPackage':
        return {
          ...profile,
          apps: changeItem(profile.apps, target.appId, (app) => ({
            ...app,
            packages: changeItem(app.packages, target.id, change),
          })),
        };
    }
  };
}

/** Who a role belongs to: the subject's roles, or those of one website or app. */
export type RoleScope = { readonly kind: 'subject' } | { readonly kind: 'website' | 'app'; readonly id: string };

/** Gives a role to a person, or to nobody. */
export function setRole(scope: RoleScope, role: PersonRole, personId: string | null): ProfileEdit {
  const change = <T extends { roles: Profile['roles'] }>(item: T): T => {
    const { [role]: _before, ...others } = item.roles;
    return { ...item, roles: personId ? { ...others, [role]: personId } : others };
  };
  return (profile) => {
    if (scope.kind === 'subject') return change(profile);
    if (scope.kind === 'website') return { ...profile, websites: changeItem(profile.websites, scope.id, change) };
    return { ...profile, apps: changeItem(profile.apps, scope.id, change) };
  };
}

/** The roles given in a scope. */
export function rolesAt(profile: Profile, scope: RoleScope): Profile['roles'] {
  if (scope.kind === 'subject') return profile.roles;
  const items = scope.kind === 'website' ? profile.websites : profile.apps;
  return items.find((item) => item.id === scope.id)?.roles ?? {};
}
