import type { Weighed } from './weigh-control';

/**
 * A name or a telephone that nobody's heading, label or box claims may be anyone's. It stays the subject's responsible
 * person's only among the subject's own fields; the website's among the website's; else it is left to the user.
 */
export function refuseGuesses(weighed: readonly Weighed[]): Weighed[] {
  const blocks = new Map<string, Set<string>>();
  for (const { path, key } of weighed) {
    const things = blocks.get(path) ?? new Set<string>();
    blocks.set(path, things);
    if (key) things.add(key.slice(0, key.indexOf('.')));
  }
  return weighed.map((one) => (isGuess(one, blocks.get(one.path) ?? new Set()) ? refused(one) : one));
}

function isGuess(one: Weighed, block: ReadonlySet<string>): boolean {
  if (!one.fieldId || !one.key?.startsWith('person.') || one.reason === 'taught' || one.reason.startsWith('anchor'))
    return false;
  if (one.roleBy === 'guess') return !block.has('subject');
  if (one.roleBy !== 'order' || one.role !== 'siteOwner') return false;
  return one.reading.label.owner !== 'person' && block.has('subject');
}

function refused(one: Weighed): Weighed {
  return { ...one, fieldId: null, refusal: 'ambiguous', candidates: one.fieldId ? [one.fieldId] : [] };
}
