import type { CatalogueKey } from '../../catalogue/fields';
import { type Weighed, weighControl } from '../control/weigh-control';
import type { Owner } from './owners';
import { type PageContext, personOf } from './page-context';
import { roleNamed } from './role-named';

/** What units and people are both asked, in words that do not say whose. */
const ofBoth: ReadonlySet<CatalogueKey> = new Set<CatalogueKey>([
  'subject.certType',
  'subject.certNumber',
  'subject.certValidity',
  'subject.certImage',
]);

/**
 * Under one heading 单位名称, 证件号码 … 负责人姓名, 证件号码: after the person's name the same question is his.
 * After the legal representative's it is so only where the unit has been asked already: 单位名称, 法定代表人, 证件号码.
 * @param last what the control before it was: after the number on his card 证件到期日 is the card's
 * @returns the control as the person's, or null where it stays what it is.
 */
export function ofPersonBefore(
  one: Weighed,
  before: Owner | null,
  taken: ReadonlySet<CatalogueKey>,
  context: PageContext,
  last: CatalogueKey | null,
): Weighed | null {
  if (!one.key || !ofBoth.has(one.key) || one.reading.label.owner !== null || before === null) return null;
  if (one.reading.sectionOwner !== 'subject') return null;
  const role = before === 'person' ? 'subjectOwner' : roleNamed(personOf(before));
  const ofCard = one.key === 'subject.certValidity' && last !== null && /^person\.id(?:Number|Type)$/u.test(last);
  if (role === null || before === 'subject' || (before === 'legalRep' && !taken.has(one.key) && !ofCard)) return null;
  const his = weighControl(one.control, one.path, { ...context, ownerOf: () => role }, before);
  return his.fieldId ? { ...his, roleBy: before === 'person' ? 'section' : 'order', reason: 'order' } : null;
}
