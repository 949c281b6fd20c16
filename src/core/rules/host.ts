import { cleanCode } from './spelling';

/** What a text holds of a host name, and what else it carries that no domain field takes. */
export interface HostText {
  /** Lower-case, half-width, in the letters in which it was typed. */
  readonly host: string;
  /** With international labels in their ASCII form; null when a label has none. */
  readonly ascii: string | null;
  readonly has: { readonly scheme: boolean; readonly path: boolean; readonly port: boolean };
}

/** Takes a host name out of what people paste: an address of a page, full-width dots, a trailing dot. */
export function readHost(text: string): HostText {
  const clean = cleanCode(text).replace(/[。｡]/g, '.').toLowerCase();
  const scheme = /^[a-z][a-z0-9+.-]{0,20}:\/\//.exec(clean)?.[0] ?? '';
  const rest = clean.slice(scheme.length);
  const end = rest.search(/[/?#\\]/);
  const authority = end < 0 ? rest : rest.slice(0, end);
  const port = /:\d{0,5}$/.exec(authority)?.[0] ?? '';
  // An IPv6 address has colons of its own.
  const isV6 = authority.split(':').length > 2;
  const host = (isV6 || !port ? authority : authority.slice(0, -port.length)).replace(/\.$/, '');
  return { host, ascii: toAscii(host), has: { scheme: scheme !== '', path: end >= 0, port: !isV6 && port !== '' } };
}

/** The ASCII form of a host name with international labels; null when it cannot be written so. */
export function toAscii(host: string): string | null {
  if (/^\p{ASCII}*$/u.test(host)) return host;
  if (/[\s/?#@:\\%]/.test(host)) return null;
  const address = `http://${host}/`;
  return URL.canParse(address) ? new URL(address).hostname : null;
}
