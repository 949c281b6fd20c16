import type { CatalogueKey } from '../../catalogue/fields';
import type { PersonRole } from '../../catalogue/person-role';
import type { Reading } from '../control/read-control';
import type { Owner } from './owners';
import { type PageContext, personOf } from './page-context';
import { roleNamed } from './role-named';

/** Whose a person's field is, and what says so. */
export interface Role {
  readonly role: PersonRole;
  /** `order`: only a person named before it speaks for him; `thing`: only what was asked before it; `guess`: nobody. */
  readonly by: 'label' | 'section' | 'name' | 'order' | 'thing' | 'guess';
}

interface Neighbours {
  readonly before: Owner | null;
  readonly named: Owner | null;
}

/** The role by the label, else the headings, the portal's page, the control's name, and at last the neighbours. */
export function roleOf(
  key: CatalogueKey,
  reading: Reading,
  context: PageContext,
  neighbours: Neighbours,
  path: string,
): Role {
  const found = roleBySigns(key, reading, context, neighbours, path);
  // 与法定代表人为同一人 in the responsible person's own block: the catalogue says that of the former. 同主体负责人 may stand
  // there by mistake of a heading, and is anybody's then.
  const ofHimself = key === 'person.sameAsSubjectOwner' && found.role === 'subjectOwner';
  return ofHimself ? { role: 'legalRep', by: 'guess' } : found;
}

function roleBySigns(
  key: CatalogueKey,
  reading: Reading,
  context: PageContext,
  neighbours: Neighbours,
  path: string,
): Role {
  if (!key.startsWith('person.')) return { role: 'subjectOwner', by: 'label' };
  const { owner } = reading.label;
  const ofAlgorithm = context.subject.thingOf(path) === 'algorithm';
  const byThing = (role: PersonRole): PersonRole => (role === 'securityOwner' && ofAlgorithm ? 'algorithmOwner' : role);
  if (owner === 'person' && context.subject.ofAlgorithm && /联系|填/u.test(reading.label.ownerWord))
    return { role: 'algorithmContact', by: 'label' };
  const own = roleNamed(owner);
  const section =
    reading.sectionOwner && mayBeHis(key, reading.sectionOwner) ? roleNamed(personOf(reading.sectionOwner)) : null;
  // 应急联系人 over one box among the responsible person's own fields is his second telephone.
  if (own && key === 'person.emergencyPhone' && section) return { role: section, by: 'section' };
  if (own) return { role: byThing(own), by: 'label' };
  const before = reading.sectionOwner && roleNamed(reading.sectionOwner) === null ? roleNamed(neighbours.before) : null;
  // 主办单位电话 in a website's block is still the unit's.
  const ofUnit = owner === 'subject' && /主办|开办|备案|主体/u.test(reading.label.ownerWord);
  if (ofUnit) return { role: 'subjectOwner', by: 'label' };
  if (section && before && speaksOn(key, before)) return { role: byThing(before), by: 'order' };
  if (section) return { role: byThing(section), by: 'section' };
  // 单位电话 among nobody's fields: the subject's person has it.
  const ofThing = owner && owner !== 'person' ? roleNamed(personOf(owner)) : null;
  if (ofThing) return { role: byThing(ofThing), by: 'label' };
  if (context.knowledge.role) return { role: context.knowledge.role, by: 'section' };
  const named = neighbours.named ? roleNamed(personOf(neighbours.named)) : null;
  if (named) return { role: byThing(named), by: 'name' };
  // 联系人 and 负责人 after the legal representative are somebody else.
  const another =
    owner === 'person' && neighbours.before === 'legalRep' && /负责|责任|联系/u.test(reading.label.ownerWord);
  const neighbour = neighbours.before && !another ? roleNamed(personOf(neighbours.before)) : null;
  const ofService = context.servicesAlone && /负责|责任/u.test(reading.label.plain + path);
  if (!neighbour) return { role: ofService ? 'siteOwner' : 'subjectOwner', by: 'guess' };
  return { role: neighbour, by: neighbours.before === neighbour ? 'order' : 'thing' };
}

/** After 网站安全负责人姓名 in a website's block 手机号码 is his; after 法定代表人 in a unit's block it may be the unit's. */
function speaksOn(key: CatalogueKey, before: PersonRole): boolean {
  return before !== 'legalRep' || key.startsWith('person.id');
}

/** 地址 under 网站设置 is no home of its responsible person. */
function mayBeHis(key: CatalogueKey, owner: Owner): boolean {
  return roleNamed(owner) !== null || (key !== 'person.address' && key !== 'person.region') || owner === 'subject';
}
