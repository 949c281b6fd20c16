import type { CatalogueKey } from '../../catalogue/fields';
import type { PersonRole } from '../../catalogue/person-role';
import type { Weighed } from '../control/weigh-control';
import { interpretLabel } from '../label/interpret-label';
import { roleNamed } from '../whose/role-named';

/** What everybody is asked, in words that may say whose it is. */
const ofEverybody: ReadonlySet<CatalogueKey> = new Set<CatalogueKey>([
  'person.name',
  'person.idType',
  'person.idNumber',
  'person.mobile',
  'person.email',
]);

/**
 * Under one heading the fields that say nothing of anybody are the person's whom the heading names. Where a neighbour's
 * own words name somebody else (请输入主体负责人姓名 in a block headed 法定代表人), the heading was read wrongly or the block is
 * about two people: what rests on the heading alone is doubted, so that nobody's facts are given as another's.
 */
export function doubtBlocksOfTwo(weighed: readonly Weighed[]): Weighed[] {
  const named = new Map<string, Set<PersonRole>>();
  for (const one of weighed) {
    const said = saidOf(one);
    if (!said) continue;
    const roles = named.get(one.path);
    if (roles) roles.add(said);
    else named.set(one.path, new Set([said]));
  }
  return weighed.map((one) => {
    if (one.doubt !== null || one.fieldId === null || one.roleBy !== 'section' || !one.role) return one;
    const roles = named.get(one.path);
    const others = roles ? [...roles].some((role) => role !== one.role) : false;
    return others ? { ...one, doubt: 'ambiguous' } : one;
  });
}

/** Whom a control's own label or placeholder names. The legal representative is asked for beside others: he tells nothing. */
function saidOf({ key, control, reading }: Weighed): PersonRole | null {
  if (!key || !ofEverybody.has(key)) return null;
  const said = roleNamed(reading.label.owner) ?? asksOf(control.placeholder);
  return said === 'legalRep' ? null : said;
}

/** A remark such as 对网络安全负总责者 asks for nobody. */
function asksOf(placeholder: string): PersonRole | null {
  if (placeholder === '') return null;
  const { owner, unknown, attributes } = interpretLabel(placeholder);
  return unknown === 0 && attributes.length > 0 ? roleNamed(owner) : null;
}
