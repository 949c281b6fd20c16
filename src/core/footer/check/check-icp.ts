import { partsOf } from '../../numbers/number-parts';
import type { ExpectedFooter } from './expected-footer';
import type { FooterFinding } from './finding';
import type { SeenNumber, SeenPage } from './seen-page';

/** Guangdong's authority lets a site show its subject's number. */
const takesSubjectNumber = /^粤/;

/** Whether the page shows the ICP number that belongs there. */
export function checkIcp({ numbers }: SeenPage, expected: ExpectedFooter): FooterFinding[] {
  const shown = numbers.filter(({ kind, valid }) => (kind === 'icp' || kind === 'licence') && valid);
  return expected.icp === '' ? judgeUnknown(shown, expected) : judgeKnown(shown, expected);
}

function judgeKnown(shown: readonly SeenNumber[], { icp, licence }: ExpectedFooter): FooterFinding[] {
  const own = licence === '' ? [] : licenceFindings(shown, licence);
  if (shown.some(({ text }) => text === icp)) return [...others(shown, icp, licence), ...own];
  const base = partsOf(icp).base;
  const related = shown.find(({ text }) => partsOf(text).base === base);
  const [stranger] = shown.filter(({ kind }) => kind === 'icp');
  if (related) {
    const { thing } = partsOf(related.text);
    if (thing !== 'subject') return [{ kind: 'icp-other-service', found: related.text, wanted: icp }, ...own];
    return takesSubjectNumber.test(icp) ? own : [{ kind: 'icp-of-subject', found: related.text, wanted: icp }, ...own];
  }
  if (stranger) return [{ kind: 'icp-other-subject', found: stranger.text, wanted: icp }, ...own];
  return [{ kind: 'icp-missing', found: '', wanted: icp }, ...own];
}

/** Other numbers beside the right one: of a sister site, or of somebody else. */
function others(shown: readonly SeenNumber[], icp: string, licence: string): FooterFinding[] {
  const base = partsOf(icp).base;
  const foreign = shown.filter(({ kind, text }) => kind === 'icp' && text !== icp && text !== licence && text !== base);
  return unique(foreign).map((text) => ({
    kind: partsOf(text).base === base ? 'icp-other-service' : 'icp-other-subject',
    found: text,
    wanted: icp,
  }));
}

function licenceFindings(shown: readonly SeenNumber[], licence: string): FooterFinding[] {
  const base = partsOf(licence).base;
  return shown.some(({ text }) => partsOf(text).base === base)
    ? []
    : [{ kind: 'licence-missing', found: '', wanted: licence }];
}

function judgeUnknown(shown: readonly SeenNumber[], { subjectIcp }: ExpectedFooter): FooterFinding[] {
  const filings = unique(shown.filter(({ kind }) => kind === 'icp'));
  if (shown.length === 0) return [{ kind: 'icp-missing', found: '', wanted: '' }];
  const [only = ''] = filings;
  if (filings.length > 1) return [{ kind: 'several-icp', found: filings.join('、'), wanted: '' }];
  if (only === '') return [];
  const { thing, base } = partsOf(only);
  const known = subjectIcp === '' ? base : partsOf(subjectIcp).base;
  if (known !== base) return [{ kind: 'icp-other-subject', found: only, wanted: subjectIcp }];
  if (thing === 'subject' && !takesSubjectNumber.test(only))
    return [{ kind: 'icp-of-subject', found: only, wanted: '' }];
  return thing === 'website' || thing === 'subject' ? [] : [{ kind: 'icp-of-app', found: only, wanted: '' }];
}

function unique(numbers: readonly SeenNumber[]): string[] {
  return [...new Set(numbers.map(({ text }) => text))];
}
