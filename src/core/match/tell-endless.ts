import type { CatalogueKey } from '../catalogue/fields';
import { fieldIdOf } from './control/read-control';
import type { Weighed } from './control/weigh-control';

const ofCard = /^person\.id(?:Validity|ValidFrom|ValidTo)$/u;
const ofDomain = /^website\.domainCertValid/u;

/**
 * A box 长期 that names nobody says of the period right before it that it has no end: whose card or which paper that is,
 * no heading knows as well. After a domain's period it is nobody's; where no period stands before it, it is doubted as a
 * unit's.
 */
export function tellEndless(weighed: readonly Weighed[]): Weighed[] {
  return weighed.map((one, at) => {
    if (!saysEndless(one)) return one;
    const before = weighed[at - 1];
    const period = before && isBeside(before, one) ? before : null;
    const key = period ? endlessOf(period.key) : null;
    if (period && key && period.fieldId) {
      const { role } = key.startsWith('person.') ? period : one;
      return { ...one, key, role, fieldId: fieldIdOf(key, role ?? 'subjectOwner'), doubt: one.doubt ?? period.doubt };
    }
    if (period?.key && ofDomain.test(period.key))
      return { ...one, key: null, fieldId: null, refusal: 'unknown-label', doubt: null };
    return one.key === 'subject.certValidity' ? { ...one, doubt: 'ambiguous' } : one;
  });
}

function saysEndless({ key, reason, reading: { label } }: Weighed): boolean {
  // What the user taught or an anchor proves stands.
  return (
    reason !== 'taught' &&
    !reason.startsWith('anchor') &&
    (key === 'person.idLongTerm' || key === 'subject.certValidity') &&
    label.owner === null &&
    label.attributes[0] === 'longTerm'
  );
}

/** Under the same headings, or in the item of the box before, whose label is then the innermost heading. */
function isBeside(before: Weighed, { path }: Weighed): boolean {
  return before.path === path || path === `${before.path}\n${before.control.label}`;
}

function endlessOf(key: CatalogueKey | null): CatalogueKey | null {
  if (key === null) return null;
  if (ofCard.test(key)) return 'person.idLongTerm';
  return key === 'subject.certValidity' ? key : null;
}
