import { checkIcp } from './check-icp';
import { checkMps } from './check-mps';
import { checkPlace } from './check-place';
import { type ExpectedFooter, nothingExpected } from './expected-footer';
import type { FooterFinding } from './finding';
import { judgeLink } from './judge-link';
import type { SeenNumber, SeenPage } from './seen-page';

/**
 * Everything to change in a page's footer, worst first. Without an expectation (a site of no dossier) only that is said
 * which the page itself shows to be wrong. Rules: 33号令 art. 13, 公安联网备案 as the platform prints it (`domain.md` §3.6).
 */
export function checkFooter(page: SeenPage, expected: ExpectedFooter = nothingExpected): FooterFinding[] {
  const findings = [
    ...checkIcp(page, expected),
    ...checkMps(page, expected),
    ...missingCac(page, expected),
    ...page.numbers.flatMap(checkSpelling),
    ...linkFindings(page),
    ...checkPlace(page, expected),
  ];
  const seen = new Map(findings.map((finding) => [JSON.stringify(finding), finding]));
  return [...seen.values()];
}

function missingCac({ numbers }: SeenPage, { cac }: ExpectedFooter): FooterFinding[] {
  const shown = new Set(numbers.filter(({ valid }) => valid).map(({ text }) => text));
  return cac.filter((text) => !shown.has(text)).map((wanted) => ({ kind: 'cac-missing', found: '', wanted }));
}

function checkSpelling({ text, valid, problem, written, kind }: SeenNumber): FooterFinding[] {
  if (!valid) return [{ kind: 'number-wrong', found: text, wanted: problem ?? '' }];
  if (problem !== null) return [{ kind: 'number-doubtful', found: text, wanted: problem }];
  // The platform itself prints a space before the digits of MPS numbers.
  const spelled = kind === 'mps' ? written.replace(/(公网安备) (?=\d)/, '$1') : written.replace(/(B2-\d{8})号/, '$1');
  return spelled === text ? [] : [{ kind: 'spelled-otherwise', found: written, wanted: text }];
}

/** A number may stand twice, in words and on its picture: one right link is enough. */
function linkFindings({ numbers }: SeenPage): FooterFinding[] {
  const valid = numbers.filter((number) => number.valid && number.kind !== 'licence');
  const judged = valid.map((number) => ({ number, finding: judgeLink(number) }));
  const right = new Set(judged.filter(({ finding }) => finding === null).map(({ number }) => number.text));
  return judged.flatMap(({ number, finding }) => {
    const dangerous = finding?.kind === 'link-script' || finding?.kind === 'code-differs';
    return finding === null || (right.has(number.text) && !dangerous) ? [] : [finding];
  });
}
