/** The hosts of the filing platforms, those of before 2023 among them. */
export type FilingHost = 'miit' | 'miit-old' | 'mps' | 'mps-old' | 'cac';

const hosts: Readonly<Record<string, FilingHost>> = {
  'beian.miit.gov.cn': 'miit',
  'www.beian.miit.gov.cn': 'miit-old',
  'www.miitbeian.gov.cn': 'miit-old',
  'miitbeian.gov.cn': 'miit-old',
  'beian.mps.gov.cn': 'mps',
  'www.beian.gov.cn': 'mps-old',
  'beian.gov.cn': 'mps-old',
  'beian.cac.gov.cn': 'cac',
  'www.cac.gov.cn': 'cac',
};

/** The web address that a link names; null for anything but `http:` and `https:`, such as `javascript:`, and for paths of the site. */
export function webAddress(href: string): URL | null {
  const full = href.startsWith('//') ? `https:${href}` : href;
  if (!/^https?:/i.test(full.trim()) || !URL.canParse(full)) return null;
  return new URL(full);
}

/** The filing platform that a link leads to, judged by the exact host; null for any other. */
export function filingHost(href: string): FilingHost | null {
  const url = webAddress(href);
  return url === null ? null : (hosts[url.hostname] ?? null);
}
