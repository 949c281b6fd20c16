import ipaddr from 'ipaddr.js';
import type { TextRule } from './define-rule';
import { error, type Finding, info } from './finding';
import { cleanCode, withSpelling } from './spelling';

type Address = ipaddr.IPv4 | ipaddr.IPv6;

/** Why an address of a range that is not public cannot be reached from the internet. */
const kinds: Readonly<Record<string, { zh: string; en: string }>> = {
  private: { zh: '内网地址（局域网、Docker 或 nginx 容器）', en: 'a private address (LAN, Docker or nginx container)' },
  uniqueLocal: { zh: '内网 IPv6 地址', en: 'a private IPv6 address' },
  loopback: { zh: '本机回环地址', en: 'the loopback address of the machine itself' },
  linkLocal: { zh: '链路本地地址', en: 'a link-local address' },
  carrierGradeNat: {
    zh: '运营商内部地址（100.64.0.0/10）',
    en: 'an address inside a carrier’s network (100.64.0.0/10)',
  },
  multicast: { zh: '组播地址', en: 'a multicast address' },
  broadcast: { zh: '广播地址', en: 'the broadcast address' },
  unspecified: { zh: '未指定地址', en: 'the unspecified address' },
};
const reserved = { zh: '保留或示例地址', en: 'a reserved or example address' };

/** A public IPv4 or IPv6 address, or two of them as a range. */
export function testPublicIp(raw: string): readonly Finding[] {
  const text = cleanCode(raw)
    .replace(/[。]/g, '.')
    .replace(/^\[|\]$/g, '');
  const [start = '', end, more] = text.split(/[-~]/);
  const first = parse(start);
  const last = end === undefined ? first : parse(end);
  if (!first || !last || more !== undefined) return [malformed(text)];
  if (end !== undefined && !inOrder(first, last)) return [reversed];
  const findings = [first, ...(end === undefined || end === start ? [] : [last])].flatMap(placeOf);
  return withSpelling(raw, text, findings);
}

function parse(text: string): Address | null {
  if (ipaddr.IPv4.isValidFourPartDecimal(text)) return ipaddr.IPv4.parse(text);
  if (!text.includes(':') || text.includes('%') || !ipaddr.IPv6.isValid(text)) return null;
  const address = ipaddr.IPv6.parse(text);
  return address.isIPv4MappedAddress() ? address.toIPv4Address() : address;
}

function inOrder(first: Address, last: Address): boolean {
  const [a, b] = [first.toByteArray(), last.toByteArray()];
  if (a.length !== b.length) return false;
  const differs = a.findIndex((byte, at) => byte !== b[at]);
  return differs < 0 || (a[differs] ?? 0) < (b[differs] ?? 0);
}

/** Whether hosts of the whole internet can reach an address. */
function isPublicAddress(address: Address): boolean {
  if (address.range() !== 'unicast') return false;
  const first = address.toByteArray()[0] ?? 0;
  // IPv6 gives out nothing but 2000::/3.
  return address.kind() === 'ipv4' || (first >= 0x20 && first <= 0x3f);
}

function placeOf(address: Address): readonly Finding[] {
  if (isPublicAddress(address)) return [];
  if (address.range() === 'rfc6052')
    return [
      info(
        'translated',
        `${address} 是 NAT64 转换地址。请改填服务器自己的公网 IPv4 地址。`,
        `${address} is a NAT64 address. Enter the server's own public IPv4 address instead.`,
      ),
    ];
  const kind = kinds[address.range()] ?? reserved;
  return [
    error(
      'not-public',
      `${address} 是${kind.zh}，外网访问不到。请填云服务器的公网 IP；用 CDN 的填域名实际解析到的 IP。`,
      `${address} is ${kind.en}; the internet cannot reach it. Enter the server's public IP, or behind a CDN the one the domain resolves to.`,
    ),
  ];
}

const reversed = error(
  'range',
  'IP 段的起止不对：两端须同为 IPv4 或 IPv6，且起始不大于结束。单个 IP 起止填同一个。',
  'The range is wrong: both ends must be IPv4 or both IPv6, the first not above the last. For one IP use it twice.',
);

const malformed = (text: string): Finding =>
  error(
    'format',
    /^[\d.]+$/.test(text)
      ? 'IPv4 地址由 4 段 0 至 255 的数字组成，例如 223.5.5.5。请核对是否缺段或超出范围。'
      : '这不是 IP 地址。请填服务器的公网 IP，例如 223.5.5.5 或 2400:3200::1，不要填域名。',
    /^[\d.]+$/.test(text)
      ? 'An IPv4 address has 4 numbers from 0 to 255, such as 223.5.5.5. Check what is missing or too large.'
      : 'This is no IP address. Enter the server’s public IP, such as 223.5.5.5 or 2400:3200::1, not a domain.',
  );

export const publicIpRule: TextRule = { id: 'R-IP-PUBLIC', source: 'rfc6890', takes: 'text', test: testPublicIp };
