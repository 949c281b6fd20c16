import { mpsCodeOf } from '../../numbers/number-parts';
import { cacLink, miitLink, mpsLink } from '../footer-links';
import { filingHost, webAddress } from './filing-hosts';
import type { FindingKind, FooterFinding } from './finding';
import type { SeenNumber } from './seen-page';

/** What is wrong with the link of a number; null when nothing is. */
export function judgeLink({ kind, text, href }: SeenNumber): FooterFinding | null {
  const right = kind === 'mps' ? mpsLink(text) : kind === 'cac' ? cacLink : miitLink;
  const wrong = (what: FindingKind): FooterFinding => ({
    kind: what,
    found: href === null ? text : href,
    wanted: right,
  });
  // Where the notice of an algorithm filing is linked to is left to the provider.
  if (href === null || href.trim() === '' || href.startsWith('#')) return kind === 'cac' ? null : wrong('link-missing');
  if (/^\s*(?:javascript|data|vbscript)\s*:/i.test(href)) return wrong('link-script');
  if (kind === 'cac') return null;
  const problem = kind === 'mps' ? policeLink(href, text) : ministryLink(href);
  return problem === null ? null : wrong(problem);
}

function ministryLink(href: string): FindingKind | null {
  const host = filingHost(href);
  if (host === 'miit-old') return 'link-old';
  if (host !== 'miit') return 'link-elsewhere';
  const url = webAddress(href);
  if (url?.protocol === 'http:') return 'link-unencrypted';
  return url?.pathname === '/' && /^(?:#\/?|)$/.test(url.hash) ? null : 'link-deep';
}

function policeLink(href: string, text: string): FindingKind | null {
  const host = filingHost(href);
  if (host === 'mps-old') return 'link-old';
  if (host !== 'mps') return 'link-elsewhere';
  const code = linkCode(href);
  if (code === '') return 'code-missing';
  if (code !== mpsCodeOf(text)) return 'code-differs';
  return webAddress(href)?.protocol === 'http:' ? 'link-unencrypted' : null;
}

/** The code that a link to the police platform carries, old or new; empty without one. */
export function linkCode(href: string): string {
  return /[?&](?:record)?code=([^&#\s]*)/i.exec(href)?.[1] ?? '';
}
