import type { DocumentRef, Profile, StoredValue } from '../../../../core/profile/profile';
import { documentsOf } from '../../../../core/profile/stored-values';

/** The documents that a value points to. */
export function refsOf(value: StoredValue | undefined): readonly DocumentRef[] {
  return value === undefined ? [] : documentsOf(value);
}

/** Every document that the dossier points to. */
export function documentsInUse(profile: Profile): ReadonlySet<string> {
  const things = [
    profile.subject,
    profile.algorithm ?? {},
    ...profile.people.map((person) => person.values),
    ...profile.websites.map((website) => website.values),
    ...profile.apps.map((app) => app.values),
  ];
  const values = things.flatMap((thing) => Object.values(thing) as (StoredValue | undefined)[]);
  const refs = [...values.flatMap(refsOf), ...refsOf(profile.badge)];
  return new Set(refs.map((ref) => ref.documentId));
}
