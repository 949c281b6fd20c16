import type { CatalogueKey } from '../catalogue/fields';
import type { PersonRole } from '../catalogue/person-role';
import type { Owner } from './owners';
import { type PageContext, personOf } from './page-context';
import { type Reading, roleNamed } from './read-control';

/** Whose a person's field is, and what says so. */
export interface Role {
  readonly role: PersonRole;
  /** `order`: only the controls before it speak for him; `guess`: nobody does. */
  readonly by: 'label' | 'section' | 'name' | 'order' | 'guess';
}

/** The role by the label, else the headings, the portal's page, the control's name, and at last the neighbours. */
export function roleOf(
  key: CatalogueKey,
  reading: Reading,
  context: PageContext,
  neighbours: { readonly before: Owner | null; readonly named: Owner | null },
  path: string,
): Role {
  if (!key.startsWith('person.')) return { role: 'subjectOwner', by: 'label' };
  const { owner } = reading.label;
  const ofAlgorithm = context.subject.thingOf(path) === 'algorithm';
  const byThing = (role: PersonRole): PersonRole => (role === 'securityOwner' && ofAlgorithm ? 'algorithmOwner' : role);
  const own = roleNamed(owner) ?? roleNamed(owner && owner !== 'person' ? personOf(owner) : null);
  if (own) return { role: byThing(own), by: 'label' };
  const section = reading.sectionOwner ? roleNamed(personOf(reading.sectionOwner)) : null;
  if (section) return { role: byThing(section), by: 'section' };
  if (context.knowledge.role) return { role: context.knowledge.role, by: 'section' };
  const named = neighbours.named ? roleNamed(personOf(neighbours.named)) : null;
  if (named) return { role: byThing(named), by: 'name' };
  const neighbour = neighbours.before ? roleNamed(personOf(neighbours.before)) : null;
  return neighbour ? { role: neighbour, by: 'order' } : { role: 'subjectOwner', by: 'guess' };
}
