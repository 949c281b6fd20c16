import { type PersonRole, personRoles } from '../catalogue/person-role';
import { ownerWords } from '../match/whose/owners';
import { roleTitles } from '../plan/role-titles';
import { compact } from './compact';

/** Whose field a query asks for. */
export interface AskedRole {
  readonly role: PersonRole;
  /** What is asked of the person; empty when only the role was named. */
  readonly rest: string;
}

/** Names in everyday and English use that no label has. */
const moreWords: Readonly<Partial<Record<PersonRole, readonly string[]>>> = {
  securityOwner: ['security officer', '安全员'],
  siteOwner: ['site owner', 'service owner'],
};

let words: readonly (readonly [word: string, role: PersonRole])[] | null = null;

/** The role that a compact query names, by the longest of its names; null when it names none. */
export function askedRole(text: string): AskedRole | null {
  words ??= personRoles
    .flatMap((role) => wordsOf(role).map((word) => [compact(word), role] as const))
    .toSorted(([one], [other]) => other.length - one.length);
  const named = words.find(([word]) => text.includes(word));
  return named ? { role: named[1], rest: text.replace(named[0], '').replace(/^的/, '') } : null;
}

function wordsOf(role: PersonRole): readonly string[] {
  return [...ownerWords[role].trim().split(/\s+/), ...(moreWords[role] ?? []), roleTitles[role].en];
}
