import { isPersonRole } from '../../catalogue/person-role';
import type { Owner } from '../whose/owners';
import type { Word } from './segment-label';

/** A person is named by the last word that names one (主办单位法定代表人); else the last thing counts. */
export function ownerOf(words: readonly Word[]): Word | null {
  let found: Word | null = null;
  let rank = -1;
  for (const word of words) {
    const owner = word.owners[0];
    if (!owner || rankOf(owner) < rank) continue;
    found = word;
    rank = rankOf(owner);
  }
  return found;
}

function rankOf(owner: Owner): number {
  if (isPersonRole(owner)) return 3;
  if (owner === 'person' || owner === 'stranger') return 2;
  return owner === 'service' ? 0 : 1;
}
