import { levelOf } from '../../../../core/footer/check/finding';
import { footerCsv } from '../../../../core/footer/check/footer-csv';
import { sayFinding } from '../../../../core/footer/check/say-finding';
import type { FooterReport } from '../../../../messaging/footer-report';
import type { Text } from '../../../i18n/text';

/** One line of the table of sites. */
export interface SiteRow {
  readonly address: string;
  readonly report: FooterReport | null;
}

/** The web addresses in what was typed, one a line; a domain alone is taken for its `https:` home page, anything else is none. */
export function addressesIn(typed: string): string[] {
  const addresses = typed.split(/[\s,，；;]+/).flatMap((word) => {
    const full = /^https?:\/\//i.test(word) ? word : `https://${word}`;
    if (!URL.canParse(full) || /^[a-z][a-z0-9+-]*:(?!\/\/)/i.test(word)) return [];
    const { protocol, hostname, href } = new URL(full);
    return /^https?:$/.test(protocol) && hostname.includes('.') ? [href] : [];
  });
  return [...new Set(addresses)];
}

/** The listed addresses with their last check, then what else was checked. */
export function siteRows(addresses: readonly string[], reports: readonly FooterReport[]): SiteRow[] {
  const host = (address: string): string =>
    URL.canParse(address) ? new URL(address).hostname.replace(/^www\./, '') : '';
  const listed = addresses.map((address) => ({
    address,
    report:
      reports.find(({ url }) => url === address) ?? reports.find(({ url }) => host(url) === host(address)) ?? null,
  }));
  const used = new Set(listed.map(({ report }) => report));
  return [
    ...listed,
    ...reports.filter((report) => !used.has(report)).map((report) => ({ address: report.url, report })),
  ];
}

/** The table as CSV, a finding a line, in the page's language. */
export function sitesCsv(rows: readonly SiteRow[], head: readonly string[], t: (text: Text) => string): string {
  const lines = rows.flatMap(({ address, report }) => {
    if (report === null) return [[address, '', '', '', '', '']];
    const own = [address, report.checkedAt, report.title, report.numbers.join(' ')];
    const findings = report.findings.map((finding) => [...own, levelOf(finding), t(sayFinding(finding))]);
    return findings.length > 0 ? findings : [[...own, 'ok', '']];
  });
  return footerCsv([head, ...lines]);
}
