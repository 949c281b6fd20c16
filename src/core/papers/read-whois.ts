import { datesIn } from '../choose/date-text';
import { readHost } from '../rules/host';
import { registrableDomain } from '../rules/registrable-domain';
import { labelledLines } from './labelled-lines';
import { type WhoisField, whoisLabels } from './whois-labels';

/** What a WHOIS text says; a part that it hides or does not name is absent. */
export interface Whois {
  readonly holder?: string;
  readonly registrar?: string;
  readonly createdOn?: string;
  readonly expiresOn?: string;
  readonly realNamed?: boolean;
  readonly realNameSince?: string;
}

/**
 * `nothing`: the text says none of it; `other-domain`: it is of another domain than the one that is filed;
 * `several-domains`: of more than one.
 */
export type WhoisReading =
  | { readonly ok: true; readonly whois: Whois; readonly holderHidden: boolean }
  | { readonly ok: false; readonly problem: 'nothing' | 'several-domains' }
  | { readonly ok: false; readonly problem: 'other-domain'; readonly domain: string };

/**
 * Reads a WHOIS text as it was copied, from a registry, a registrar or a query page, in Chinese or English.
 * @param domain the domain that is filed; empty where it is not known yet
 */
export function readWhois(text: string, domain: string): WhoisReading {
  const found = labelledLines(text, whoisLabels);
  const all = (field: WhoisField): string[] =>
    found.filter((each) => each.field === field).map(({ value }) => tidy(value));
  const domains = [...new Set(all('domain').flatMap(domainOf))];
  const [of] = domains;
  if (domains.length > 1) return { ok: false, problem: 'several-domains' };
  const [wanted] = domainOf(domain);
  if (of !== undefined && wanted !== undefined && of !== wanted)
    return { ok: false, problem: 'other-domain', domain: of };
  const holders = [...all('holder'), ...all('person')];
  const whois: Whois = withoutAbsent({
    holder: holders.find((holder) => !isHidden(holder)),
    registrar: all('registrar').find((name) => !isHidden(name)),
    ...periodOf(all('createdOn'), all('expiresOn')),
    realNamed:
      all('realNamed')
        .map(isNamed)
        .find((state) => state !== null) ?? undefined,
    realNameSince: all('realNameSince').flatMap(datesOf)[0],
  });
  if (Object.keys(whois).length === 0) return { ok: false, problem: 'nothing' };
  return { ok: true, whois, holderHidden: whois.holder === undefined && holders.length > 0 };
}

/** Without what query pages put behind a value: a link to copy it or to search by it, the registrar's address. */
function tidy(value: string): string {
  return value
    .replace(/[[【(（]?(?:whois\s*)?(?:反查|复制|查看更多|展开)[\]】)）]?/gi, '')
    .replace(/\s*[(（](?:https?:\/\/|www\.)[^)）]*[)）]\s*$/i, '')
    .trim();
}

function domainOf(text: string): string[] {
  const { ascii } = readHost(text.split(/\s/)[0] ?? '');
  const domain = ascii === null ? null : registrableDomain(ascii);
  return domain === null || !/\.[a-z0-9-]{2,}$/.test(domain) ? [] : [domain];
}

/** Registries hide who holds a domain in many words, and query pages with stars. */
function isHidden(value: string): boolean {
  return (
    /redacted|privacy|not disclosed|withheld|data protected|masking|gdpr|proxy|whois ?guard|隐私|不公开|未公开|保护/i.test(
      value,
    ) ||
    /\*{2,}|＊{2,}/.test(value) ||
    /^(?:n\/?a|none|null|unknown|暂无.*|无|未知|[-—–]+|)$/i.test(value)
  );
}

const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

function datesOf(text: string): string[] {
  const [, day = '', name = '', year = ''] = /\b(\d{1,2})[-\s]([a-z]{3})[a-z]*[-\s,]+(\d{4})\b/i.exec(text) ?? [];
  const month = months.indexOf(name.toLowerCase()) + 1;
  // Registries write the time right behind the day: `20300317T124836Z`.
  return datesIn(
    month > 0 ? `${year}-${month}-${day}` : text.replace(/(\d{8})(?=\d{6}|T\d)/, '$1 ').replace(/T\d.*$/, ''),
  );
}

/** A period that ends before it begins has been copied wrongly: then neither end is believed. */
function periodOf(created: readonly string[], expires: readonly string[]): Pick<Whois, 'createdOn' | 'expiresOn'> {
  const [createdOn] = created.flatMap(datesOf);
  const [expiresOn] = expires.flatMap(datesOf);
  if (createdOn !== undefined && expiresOn !== undefined && expiresOn <= createdOn) return {};
  return { createdOn, expiresOn };
}

function isNamed(text: string): boolean | null {
  if (/未|待|审核中|失败|不通过|^否$/.test(text)) return false;
  return /已|通过|成功|^是$/.test(text) ? true : null;
}

function withoutAbsent(whois: { [K in keyof Whois]: Whois[K] | undefined }): Whois {
  return Object.fromEntries(Object.entries(whois).filter(([, value]) => value !== undefined));
}
