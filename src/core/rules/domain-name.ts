import ipaddr from 'ipaddr.js';
import type { TextRule } from './define-rule';
import { error, type Finding, info } from './finding';
import { readHost } from './host';

const label = /^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/;

/** A domain name: no scheme, path, port or wildcard; Chinese domains may be typed in Chinese. */
export function testDomainName(raw: string): readonly Finding[] {
  const { host, ascii, has } = readHost(raw);
  if (ipaddr.isValid(host.replace(/^\[|\]$/g, ''))) return [isIp];
  const wrong = hostProblem(host, ascii);
  if (wrong) return [wrong];
  if (has.scheme || has.path || has.port) return [carriesMore(host)];
  if (raw === host) return [];
  const say = raw.trim().toLowerCase() === host ? info : error;
  return [say('format', `域名请写成 ${host}。`, `Write the domain as ${host}.`, host)];
}

const isIp = error(
  'is-ip',
  '这是 IP 地址，不是域名。请填写域名，例如 example.com。',
  'This is an IP address, not a domain. Enter the domain, such as example.com.',
);

const carriesMore = (host: string): Finding =>
  error(
    'has-scheme-path-port',
    `这里只填域名，不带 http://、路径和端口。请改为 ${host}。`,
    `Only the domain belongs here, without http://, path or port. Write ${host}.`,
    host,
  );

function hostProblem(host: string, ascii: string | null): Finding | null {
  if (host.includes('*'))
    return error(
      'wildcard',
      '域名里不能有通配符“*”。请填写具体的域名。',
      'A domain has no wildcard “*”. Enter the domain itself.',
    );
  const labels = host.split('.');
  if (labels.length < 2)
    return error(
      'format',
      `“${host.slice(0, 40)}”缺少后缀。请写完整的域名，例如 example.com。`,
      `“${host.slice(0, 40)}” has no suffix. Enter the whole domain, such as example.com.`,
    );
  if (ascii === null || ascii.length > 253 || /^\d+$/.test(labels.at(-1) ?? '')) return badLabel(host, labels);
  return ascii.split('.').every((part) => label.test(part)) ? null : badLabel(host, labels);
}

function badLabel(host: string, labels: readonly string[]): Finding {
  const char = /[^\p{L}\p{M}\p{N}.-]/u.exec(host)?.[0];
  if (char)
    return error(
      'label',
      `域名里有不能用的字符“${char}”。域名只含字母、数字、汉字和连字符，请改正。`,
      `The domain has “${char}”, which is not allowed. Domains have letters, digits, Chinese characters and hyphens only.`,
    );
  const hyphen = labels.find((part) => part.startsWith('-') || part.endsWith('-'));
  if (hyphen)
    return error(
      'label',
      `“${hyphen.slice(0, 40)}”以连字符开头或结尾，这样的域名不存在。请核对。`,
      `“${hyphen.slice(0, 40)}” begins or ends with a hyphen; there is no such domain. Check it.`,
    );
  return error(
    'label',
    '域名里有一段为空、过长或写法不对。请照域名证书填写。',
    'One part of the domain is empty, too long or badly written. Copy it from the domain certificate.',
  );
}

export const domainNameRule: TextRule = {
  id: 'R-DOMAIN',
  source: 'domainNames',
  takes: 'text',
  test: testDomainName,
};
