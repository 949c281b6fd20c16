import type { Profile } from '../../../../core/profile/profile';
import type { LayoutField } from '../dossier/layout';
import { type ProfileEdit, setRole } from '../dossier/profile-edits';
import { addPerson, addWebsite } from '../dossier/profile-items';

/** The few fields of the guide: enough to see a portal's first page fill itself. */
export const firstFields = {
  type: [{ key: 'subject.type' }],
  unit: [{ key: 'subject.name' }, { key: 'subject.certNumber' }],
  person: [{ key: 'person.name' }, { key: 'person.idNumber' }, { key: 'person.mobile' }, { key: 'person.email' }],
  website: [{ key: 'website.name' }, { key: 'website.domain' }],
} as const satisfies Record<string, readonly LayoutField[]>;

/** Gives a dossier the person and the website that the guide asks about, where it has none. */
export function withFirstThings(personId: string, websiteId: string): ProfileEdit {
  return (profile) => {
    const person = profile.roles.subjectOwner ?? profile.people[0]?.id;
    const peopled = person ? profile : addPerson(personId)(profile);
    const owned = setRole({ kind: 'subject' }, 'subjectOwner', person ?? personId)(peopled);
    return owned.websites.length > 0 ? owned : addWebsite(websiteId)(owned);
  };
}

/** The person and the website that the guide asks about. */
export function firstThings(profile: Profile): { personId: string | null; websiteId: string | null } {
  return { personId: profile.roles.subjectOwner ?? null, websiteId: profile.websites[0]?.id ?? null };
}
