import type { House } from '../house';
import { placeOf } from './place-of';
import { showPage } from './show-page';
import { whyUnmarked } from './why-unmarked';

/** A document of a portal is there, or went on to another page without loading. */
export async function pageSeen(house: House, tabId: number): Promise<void> {
  await passOn(house, tabId);
}

/** Controls came, went or changed. @returns whether anybody wants to hear of the next change */
export async function pageChanged(house: House, tabId: number): Promise<boolean> {
  // Our own fill looks again by itself, and the user is told when it is done.
  if (house.runs.of(tabId) !== null) return true;
  return passOn(house, tabId);
}

/** Open surfaces look themselves when they are told; with none open, the marks alone are brought up to date. */
async function passOn(house: House, tabId: number): Promise<boolean> {
  if (await house.surfaces.tell('pageChanged', { tabId })) return true;
  const place = await placeOf(house, tabId);
  if (place === null || (await whyUnmarked(house, { tabId, place }, await house.vault.getSettings())) !== null)
    return false;
  await showPage(house, tabId);
  return true;
}
