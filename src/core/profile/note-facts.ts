import type { ServiceFacts, SubjectFacts } from './facts';
import type { Profile } from './profile';

/** What facts are about. */
export type FactHolder = { readonly kind: 'subject' } | { readonly kind: 'website' | 'app'; readonly id: string };

type Facts = SubjectFacts & ServiceFacts;
export type FactGroup = keyof Facts;
/** What a group holds beside the day on which it was noted. */
export type FactValues<G extends FactGroup> = Omit<NonNullable<Facts[G]>, 'notedOn'>;

/** The facts that a dossier keeps of something; none where it is gone. */
export function factsOf(profile: Profile, holder: FactHolder): Facts {
  if (holder.kind === 'subject') return profile.facts ?? {};
  const services = holder.kind === 'website' ? profile.websites : profile.apps;
  return services.find(({ id }) => id === holder.id)?.facts ?? {};
}

/**
 * Notes facts as of a day: what is given takes the place of what was there, empty texts and lists and `undefined` take it
 * away, and a group with nothing left goes.
 */
export function noteFacts<G extends FactGroup>(
  holder: FactHolder,
  group: G,
  change: { readonly [K in keyof FactValues<G>]?: FactValues<G>[K] | undefined },
  today: string,
): (profile: Profile) => Profile {
  return (profile) => {
    const before = factsOf(profile, holder);
    const { notedOn: _, ...said }: Record<string, unknown> = { ...before[group], ...change };
    const kept = Object.entries(said).filter(([, value]) => saysSomething(value));
    const { [group]: __, ...others } = before;
    const facts = kept.length > 0 ? { ...others, [group]: { notedOn: today, ...Object.fromEntries(kept) } } : others;
    return withFacts(profile, holder, facts);
  };
}

/** Forgets a group of facts. */
export function forgetFacts(holder: FactHolder, group: FactGroup): (profile: Profile) => Profile {
  return (profile) => {
    const { [group]: _, ...others } = factsOf(profile, holder);
    return withFacts(profile, holder, others);
  };
}

function saysSomething(value: unknown): boolean {
  return value !== undefined && value !== '' && !(Array.isArray(value) && value.length === 0);
}

function withFacts(profile: Profile, holder: FactHolder, facts: Partial<Facts>): Profile {
  const put = <T extends { readonly id: string }>(service: T): T =>
    holder.kind !== 'subject' && service.id === holder.id ? { ...service, facts } : service;
  if (holder.kind === 'subject') return { ...profile, facts };
  return holder.kind === 'website'
    ? { ...profile, websites: profile.websites.map(put) }
    : { ...profile, apps: profile.apps.map(put) };
}
