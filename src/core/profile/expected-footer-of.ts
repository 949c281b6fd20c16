import type { ExpectedFooter } from '../footer/check/expected-footer';
import { footerContent } from '../footer/snippet/footer-content';
import { findNumbers } from '../numbers/find-numbers';
import { partsOf } from '../numbers/number-parts';
import type { AttributeValues, Profile } from './profile';
import { type NumberHolder, numbersOf } from './service-numbers';

/** What a dossier says of one site's footer: the numbers it must show, and whose it is. Numbers that are not valid say nothing. */
export function expectedFooter(
  profile: Profile,
  holder: NumberHolder,
): { readonly expected: ExpectedFooter; readonly owner: string } {
  const kept = numbersOf(profile, holder);
  const owner = ownerOf(profile);
  const { icp, licence, mps, cac } = footerContent(kept, owner);
  const subject = findNumbers(kept.subjectIcp).find(({ valid }) => valid)?.text ?? '';
  const things: readonly { readonly id: string; readonly values: AttributeValues }[] =
    holder.kind === 'website' ? profile.websites : profile.apps;
  const name = holder.kind === 'subject' ? '' : textOf(things.find(({ id }) => id === holder.id)?.values.name);
  // A subject's number in the website's place says which subject it is, not which number the footer wants.
  const own = partsOf(icp).thing === 'subject' && !icp.startsWith('粤') ? '' : icp;
  return { expected: { icp: own, subjectIcp: subject || partsOf(icp).base, licence, mps, cac, name }, owner };
}

/** The subject's name, which stands in the copyright line; for a natural person it may stand only with the person. */
export function ownerOf({ subject, people, roles }: Profile): string {
  return textOf(subject.name) || textOf(people.find(({ id }) => id === roles.subjectOwner)?.values.name);
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value.trim() : '';
}
