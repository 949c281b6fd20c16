import type { CatalogueKey } from '../catalogue/fields';
import { fieldIdOf } from './control/read-control';
import type { Weighed } from './control/weigh-control';

/** What forms ask in several boxes: area code and number, province and city, beginning and end. */
const inPieces: ReadonlySet<CatalogueKey> = new Set<CatalogueKey>([
  'person.officePhone',
  'person.idValidity',
  'subject.certValidity',
  'website.domainCertValidity',
  'website.accessProviderPhone',
  'website.serverLocation',
]);
const mostPieces = 3;

/**
 * Neighbouring boxes of one kind that print the very same label (办公室电话 twice, 证件有效期 twice) are the pieces of one
 * answer, though each has an item of its own. They are numbered in page order, and not filled without the user: the page
 * does not say which piece is which.
 */
export function joinPieces(weighed: readonly Weighed[]): Weighed[] {
  const joined = [...weighed];
  for (let start = 0; start < joined.length; ) {
    let end = start + 1;
    while (end < joined.length && continues(joined[start], joined[end])) end++;
    const parts = end - start;
    if (parts > 1 && parts <= mostPieces)
      for (let at = start; at < end; at++) {
        const one = joined[at];
        if (one) joined[at] = asPiece(one, at - start, parts);
      }
    start = end;
  }
  return joined;
}

function continues(first: Weighed | undefined, next: Weighed | undefined): boolean {
  if (!first?.key || !next || first.fieldId === null || first.fieldId !== next.fieldId) return false;
  if (!inPieces.has(first.key) && !isSideOfCard(first)) return false;
  const [one, other] = [first.control, next.control];
  if (one.label === '' || one.label !== other.label || first.path !== next.path) return false;
  return one.kind === other.kind && one.kind !== 'date-range' && one.parts === 1 && other.parts === 1;
}

/** 法定代表人证件 over two uploads: one for each side. */
function isSideOfCard({ key, reading }: Weighed): boolean {
  return key === 'person.idFrontImage' && reading.label.attributes.includes('document');
}

function asPiece(one: Weighed, part: number, parts: number): Weighed {
  if (one.key === 'person.idFrontImage') {
    const key = part === 1 ? 'person.idBackImage' : 'person.idFrontImage';
    return { ...one, key, fieldId: fieldIdOf(key, one.role ?? 'subjectOwner'), doubt: 'ambiguous' };
  }
  return { ...one, control: { ...one.control, part, parts }, doubt: 'ambiguous' };
}
