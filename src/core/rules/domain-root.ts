import type { TextRule } from './define-rule';
import { testDomainName } from './domain-name';
import { error, type Finding } from './finding';
import { readHost } from './host';
import { registrableDomain } from './registrable-domain';

/** The domain as it was registered, without www or any other name before it. */
function testDomainRoot(raw: string): readonly Finding[] {
  // What is no domain at all is the domain rule's to say.
  if (testDomainName(raw).some(({ level }) => level === 'error')) return [];
  const { host } = readHost(raw);
  const root = registrableDomain(host);
  if (root === host) return [];
  if (root === null)
    return [
      error(
        'is-suffix',
        `“${host}”是域名后缀，不是您的域名。请填写完整的域名，例如 example.${host}。`,
        `“${host}” is a suffix, not your domain. Enter the whole domain, such as example.${host}.`,
      ),
    ];
  return [
    error(
      'sub-domain',
      `这里填根域名，子域名不用备案。请改为 ${root}。`,
      `The root domain belongs here; sub-domains are not filed. Write ${root}.`,
      root,
    ),
  ];
}

export const domainRootRule: TextRule = {
  id: 'R-DOMAIN-ROOT',
  source: 'publicSuffixList',
  takes: 'text',
  test: testDomainRoot,
};
