import { isPersonRole, type PersonRole } from '../../catalogue/person-role';
import type { Owner } from './owners';

/** The role that an owner names, or null for things and for 负责人 without more. */
export function roleNamed(owner: Owner | null): PersonRole | null {
  return owner !== null && isPersonRole(owner) ? owner : null;
}

/** Somebody besides the subject's own two: the legal representative and the one who answers for it. */
export function isOfFurtherPerson(owner: Owner | null): boolean {
  return roleNamed(owner) !== null && owner !== 'subjectOwner' && owner !== 'legalRep';
}
