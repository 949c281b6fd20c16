import { provinceOfCharacter } from '../../directory/find-province';
import { findNumbers } from '../../numbers/find-numbers';
import type { ExpectedFooter } from './expected-footer';
import { filingHost, webAddress } from './filing-hosts';
import type { FooterFinding } from './finding';
import { linkCode } from './judge-link';
import type { SeenLink, SeenNumber, SeenPage } from './seen-page';

/** Whether the page shows the police's number that belongs there, in words and with its badge. */
export function checkMps(page: SeenPage, expected: ExpectedFooter): FooterFinding[] {
  const shown = page.numbers.filter(({ kind, valid }) => kind === 'mps' && valid);
  const links = page.links.filter(({ href }) => /^mps/.test(filingHost(href) ?? ''));
  return [
    ...presence(page, shown, links, expected),
    ...provinces(page, shown),
    ...(shown.length > 0 ? badges(shown, links) : []),
  ];
}

function presence(
  { numbers, unfinished }: SeenPage,
  shown: readonly SeenNumber[],
  links: readonly SeenLink[],
  { mps }: ExpectedFooter,
): FooterFinding[] {
  const texts = [...new Set(shown.map(({ text }) => text))];
  if (texts.length > 0) {
    const strange = mps === '' ? [] : texts.filter((text) => text !== mps);
    return strange.map((found) => ({ kind: 'mps-other', found, wanted: mps }));
  }
  if (unfinished.length > 0) return unfinished.map((found) => ({ kind: 'mps-unfinished', found, wanted: mps }));
  const linked = links.flatMap(({ href }) => findNumbers(href)).find(({ valid }) => valid);
  if (linked) return [{ kind: 'mps-in-link-only', found: linked.text, wanted: mps === '' ? linked.text : mps }];
  if (numbers.some(({ kind }) => kind === 'mps')) return [];
  const bare = links.map((link) => linkWithoutNumber(link, mps));
  if (bare.length > 0) return bare;
  return [mps === '' ? { kind: 'mps-none', found: '', wanted: '' } : { kind: 'mps-missing', found: '', wanted: mps }];
}

/** A link to the platform that names no number. */
function linkWithoutNumber({ href }: SeenLink, mps: string): FooterFinding {
  return { kind: filingHost(href) === 'mps-old' ? 'link-old' : 'code-missing', found: href, wanted: mps };
}

/** The police registers a site where its owner is at home, as the ministry does. */
function provinces({ numbers }: SeenPage, shown: readonly SeenNumber[]): FooterFinding[] {
  const icp = numbers.find(({ kind, valid }) => kind === 'icp' && valid);
  const home = provinceOfCharacter(icp?.text.slice(0, 1) ?? '');
  if (!icp || !home) return [];
  const other = shown.find(({ text }) => provinceOfCharacter(text.slice(0, 1)) !== home);
  return other ? [{ kind: 'provinces-differ', found: other.text, wanted: icp.text }] : [];
}

function badges(shown: readonly SeenNumber[], links: readonly SeenLink[]): FooterFinding[] {
  const own = links.filter(({ href }) => linkCode(href) !== '');
  const images = own.flatMap((link) => link.images);
  const foreign = images.find((src) => isForeign(src));
  if (foreign !== undefined) return [{ kind: 'icon-foreign', found: foreign, wanted: '' }];
  return images.length > 0 || own.length === 0
    ? []
    : [{ kind: 'icon-missing', found: shown[0]?.text ?? '', wanted: '' }];
}

/** Pictures fetched from the platforms or from a maker of badges: gone on the day on which those move. */
function isForeign(src: string): boolean {
  const host = webAddress(src)?.hostname ?? '';
  return /(?:^|\.)(?:gov\.cn|shields\.io)$/.test(host);
}
