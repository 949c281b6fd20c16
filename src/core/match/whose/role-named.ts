import { type PersonRole, personRoles } from '../../catalogue/person-role';
import type { Owner } from './owners';

const roles: ReadonlySet<string> = new Set<PersonRole>(personRoles);

/** The role that an owner names, or null for things and for 负责人 without more. */
export function roleNamed(owner: Owner | null): PersonRole | null {
  return owner !== null && roles.has(owner) ? (owner as PersonRole) : null;
}

/** Somebody besides the subject's own two: the legal representative and the one who answers for it. */
export function isOfFurtherPerson(owner: Owner | null): boolean {
  return roleNamed(owner) !== null && owner !== 'subjectOwner' && owner !== 'legalRep';
}
