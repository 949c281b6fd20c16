import { type FieldId, roleOf } from '../../../../core/catalogue/fields';
import type { PersonRole } from '../../../../core/catalogue/person-role';
import type { Profile } from '../../../../core/profile/profile';
import type { PageView } from '../../../../messaging/page-view';
import type { RoleScope, Target } from './profile-edits';
import { serviceRoles } from './roles';

type Selection = Pick<NonNullable<PageView['profile']>, 'websiteId' | 'appId'>;

/**
 * Where a field's value is kept in the dossier: at a thing, or at whoever takes a role that nobody has yet; null for
 * what is kept nowhere in it, or belongs to a website or app that is not chosen.
 */
export type EditTarget =
  | { readonly kind: 'thing'; readonly target: Target }
  | { readonly kind: 'role'; readonly role: PersonRole; readonly scope: RoleScope };

export function editTarget(fieldId: FieldId, profile: Profile, selection: Selection): EditTarget | null {
  const role = roleOf(fieldId);
  if (role !== null) return roleTarget(role, profile, selection);
  const { websiteId, appId } = selection;
  const section = fieldId.slice(0, fieldId.indexOf('.'));
  if (section === 'subject') return { kind: 'thing', target: { kind: 'subject' } };
  if (section === 'website' && websiteId !== null) return { kind: 'thing', target: { kind: 'website', id: websiteId } };
  if (section === 'app' && appId !== null) return { kind: 'thing', target: { kind: 'app', id: appId } };
  return section === 'appPackage' ? packageTarget(profile, appId) : null;
}

function packageTarget(profile: Profile, appId: string | null): EditTarget | null {
  const packages = profile.apps.find(({ id }) => id === appId)?.packages ?? [];
  const [only] = packages;
  if (appId === null || only === undefined || packages.length > 1) return null;
  return { kind: 'thing', target: { kind: 'appPackage', appId, id: only.id } };
}

/** The same order as in `valuesOf`: the roles of the website, then the app, then the subject. */
function roleTarget(role: PersonRole, profile: Profile, { websiteId, appId }: Selection): EditTarget {
  const website = profile.websites.find(({ id }) => id === websiteId);
  const app = profile.apps.find(({ id }) => id === appId);
  const personId = website?.roles[role] ?? app?.roles[role] ?? profile.roles[role];
  if (profile.people.some(({ id }) => id === personId) && personId !== undefined)
    return { kind: 'thing', target: { kind: 'person', id: personId } };
  return { kind: 'role', role, scope: scopeOf(role, websiteId, appId) };
}

function scopeOf(role: PersonRole, websiteId: string | null, appId: string | null): RoleScope {
  const ofService: readonly PersonRole[] = serviceRoles;
  if (!ofService.includes(role)) return { kind: 'subject' };
  if (websiteId !== null) return { kind: 'website', id: websiteId };
  return appId !== null ? { kind: 'app', id: appId } : { kind: 'subject' };
}
