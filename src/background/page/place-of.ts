import { teachingPlace } from '../../core/teach/lessons-on-page';
import { type PortalPlace, portalOf } from '../../portals/portal-of';
import type { House } from '../house';

/** Where a tab is, when the extension may work there. */
export interface Place {
  readonly url: string;
  /** Null on a page of no listed portal, where the user chose to use the extension. */
  readonly listed: PortalPlace | null;
}

/** Where a tab is now, by what the browser says; null where the extension has no business. */
export async function placeOf(house: House, tabId: number): Promise<Place | null> {
  const url = await house.pages.urlOf(tabId);
  return url !== null && (await mayWorkAt(house, tabId, url)) ? { url, listed: portalOf(url) } : null;
}

/** Whether the extension may work on an address in a tab: a listed portal, or one that the user chose. */
export async function mayWorkAt(house: House, tabId: number, url: string): Promise<boolean> {
  if (portalOf(url) !== null) return true;
  const { usedOrigin } = await house.memory.read(tabId);
  return usedOrigin !== null && URL.canParse(url) && new URL(url).origin === usedOrigin;
}

/** By what a place is known to what was taught there. */
export function placeTaught({ url, listed }: Place): { portalId: string; path: string } {
  return teachingPlace(listed?.portal.id ?? null, url);
}
