import { readHost } from '../rules/host';
import { testPublicIp } from '../rules/public-ip';
import { registrableDomain } from '../rules/registrable-domain';

/**
 * `nothing`: no address in it; `other-domain`: it asked for another domain; `not-public`: only addresses that no visitor
 * can reach, such as those that proxy programs answer with.
 */
export type ResolvedReading =
  | { readonly ok: true; readonly ips: readonly string[] }
  | { readonly ok: false; readonly problem: 'nothing' }
  | { readonly ok: false; readonly problem: 'other-domain'; readonly domain: string }
  | { readonly ok: false; readonly problem: 'not-public'; readonly ips: readonly string[] };

const most = 50;

/**
 * The addresses that a domain leads to, out of what `nslookup`, `dig`, `host`, `ping` or an online tool printed, or typed
 * one by one. The name server that answered is not among them.
 * @param domain the domain that is filed; empty where it is not known yet
 */
export function readResolvedIps(text: string, domain: string): ResolvedReading {
  const answers = withoutServer(text.slice(0, 20_000));
  const other = otherDomain(answers, domain);
  if (other !== null) return { ok: false, problem: 'other-domain', domain: other };
  const found = [...new Set(addressesIn(answers))].slice(0, most);
  const reachable = found.filter((ip) => testPublicIp(ip).every(({ reason }) => reason !== 'not-public'));
  if (reachable.length > 0) return { ok: true, ips: reachable };
  return found.length > 0 ? { ok: false, problem: 'not-public', ips: found } : { ok: false, problem: 'nothing' };
}

/** `nslookup` begins with the name server and its address, `dig` ends with it. */
function withoutServer(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(
      /^[ \t]*(?:服务器|DNS服务器|Default Server|Server)[ \t]*[:：].*\n(?:[ \t]*Address(?:es)?[ \t]*[:：].*(?:\n|$))?/gim,
      '',
    )
    .replace(/^;;.*$/gm, '')
    .replace(/^.*#53\b.*$/gm, '');
}

const address = /(?<![\w.])(?:\d{1,3}(?:\.\d{1,3}){3}|(?=[0-9a-f]*:[0-9a-f]*:)[0-9a-f:]{3,41})(?!\w|\.\d)/gi;

function addressesIn(text: string): string[] {
  return [...text.normalize('NFKC').matchAll(address)]
    .map(([ip]) => ip.replace(/^:(?!:)|(?<!:):$/g, '').toLowerCase())
    .filter((ip) => testPublicIp(ip).every(({ reason }) => reason !== 'format'));
}

/** The domain that was asked for, where it is another; a name behind which a CDN's names stand is the right one. */
function otherDomain(text: string, domain: string): string | null {
  const wanted = registrableDomain(readHost(domain).ascii ?? '');
  const names = [
    ...text.matchAll(
      /(?<![\w@.-])(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]{0,61}[\p{L}\p{N}])?\.)+(?:\p{L}{2,}|xn--[a-z0-9-]+)\b/giu,
    ),
  ];
  const domains = names.flatMap(([name]) => registrableDomain(readHost(name).ascii ?? '') ?? []);
  const [first] = domains;
  return wanted === null || first === undefined || domains.includes(wanted) ? null : first;
}
