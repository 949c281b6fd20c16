import { type FooterContent, footerContent } from '../snippet/footer-content';
import type { ExpectedFooter } from './expected-footer';
import { linkCode } from './judge-link';
import type { SeenPage } from './seen-page';

/**
 * What the footer of a checked page should hold: the dossier's numbers, and where it does not say, what was seen and is
 * valid. Nothing else of the page gets into it: only numbers that parse, written anew.
 */
export function fixFooter(page: SeenPage, expected: ExpectedFooter, owner: string): FooterContent {
  const seen = (kind: string): string =>
    page.numbers.find((number) => number.kind === kind && number.valid)?.text ?? '';
  const linked = page.links.map(({ href }) => linkCode(href)).find((code) => /^\d{14}$/.test(code)) ?? '';
  const cac = page.numbers.filter(({ kind, valid }) => kind === 'cac' && valid).map(({ text }) => text);
  return footerContent(
    {
      icp: expected.icp || seen('icp'),
      licence: expected.licence || seen('licence'),
      mps: expected.mps || seen('mps') || (linked === '' ? '' : `code=${linked}`),
      cac: expected.cac.length > 0 ? expected.cac : cac,
    },
    owner,
  );
}
