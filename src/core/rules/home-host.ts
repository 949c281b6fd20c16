import type { TextRule } from './define-rule';
import { testDomainName } from './domain-name';
import { type Finding, warn } from './finding';
import { readHost } from './host';
import { registrableDomain } from './registrable-domain';

/** A home page's address: the host alone, root or www. */
function testHomeHost(raw: string): readonly Finding[] {
  const findings = testDomainName(raw);
  if (findings.some(({ level }) => level === 'error')) return findings;
  const { host } = readHost(raw);
  const root = registrableDomain(host);
  if (host === root || host === `www.${root}`) return findings;
  return [
    ...findings,
    warn(
      'sub-domain',
      `首页地址一般填 www.${root} 或 ${root}；华为云只收根域名。请确认首页是否真在 ${host}。`,
      `The home page is normally www.${root} or ${root}; Huawei Cloud only takes the root. Check whether it really is at ${host}.`,
    ),
  ];
}

export const homeHostRule: TextRule = { id: 'R-HOST', source: 'huawei', takes: 'text', test: testHomeHost };
