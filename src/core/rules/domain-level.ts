import type { TextRule } from './define-rule';
import { error, type Finding } from './finding';
import { readHost } from './host';
import { registrableDomain } from './registrable-domain';

/** An app's domain has four levels at most: qcloud.com is level 2, shenzhen.beian.qcloud.com level 4. */
function testDomainLevel(raw: string): readonly Finding[] {
  const { host } = readHost(raw);
  const root = registrableDomain(host);
  if (!root) return [];
  const level = 2 + host.split('.').length - root.split('.').length;
  if (level <= 4) return [];
  return [
    error(
      'too-deep',
      `这是 ${level} 级域名，APP 备案最多填到 4 级。请填实际使用的上级域名，用到哪级备哪级。`,
      `This is a domain of level ${level}; an app filing takes 4 at most. Enter the higher one that is used.`,
    ),
  ];
}

export const domainLevelRule: TextRule = {
  id: 'R-DOMAIN-LEVEL4',
  source: 'tencentApp',
  takes: 'text',
  test: testDomainLevel,
};
