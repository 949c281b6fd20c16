import type { Portal, PortalPage } from './define-portal';
import { portals } from './index';

/** The listed portal that an address belongs to, and which of its filing pages it is. */
export interface PortalPlace {
  readonly portal: Portal;
  /** Null on the portal's other pages: lists, news, its public side. */
  readonly page: PortalPage | null;
}

/**
 * The portal of an address. Only `https:` on exactly a listed host counts: no other port, no user name before the
 * host, no trailing dot, no subdomain. Asked anew for each address, since these portals change pages without loading.
 */
export function portalOf(address: string): PortalPlace | null {
  if (!URL.canParse(address)) return null;
  const url = new URL(address);
  if (url.protocol !== 'https:' || url.port !== '' || url.username !== '' || url.password !== '') return null;
  const portal = portals.find(({ hosts }) => hosts.includes(url.hostname));
  return portal === undefined ? null : { portal, page: portal.pages.find((page) => isAt(page, url)) ?? null };
}

function isAt({ path, hash, query }: PortalPage, url: URL): boolean {
  return fits(path, url.pathname) && fits(hash, url.hash) && fits(query, url.search);
}

function fits(pattern: string | undefined, part: string): boolean {
  return pattern === undefined || new RegExp(pattern).test(part);
}
