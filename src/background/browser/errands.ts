import type { House } from '../house';
import { placeOf } from '../page/place-of';
import { usePage as adoptPage } from '../page/use-page';

/** Longer selections are no question. */
const longestQuery = 100;

/**
 * The user pointed at a field and wants to say what it is. Noted first, since the panel may be there before the page is;
 * on a page of no listed portal his click is the leave to work there.
 */
export async function askWhatItIs(house: House, tabId: number): Promise<void> {
  await house.memory.change(tabId, { errand: { kind: 'teach', document: null, ref: null } });
  if ((await placeOf(house, tabId)) === null) await adoptPage(house, tabId).catch(() => null);
  await house.surfaces.tell('pageChanged', { tabId });
}

/** The same from a card in the page. @returns whether a panel is there to go on with it */
export async function askWhatControlIs(house: House, tabId: number, ref: string): Promise<boolean> {
  const { preview } = await house.memory.read(tabId);
  await house.memory.change(tabId, { errand: { kind: 'teach', document: preview?.document ?? null, ref } });
  const opened = await house.surfaces.openPanel(tabId);
  return (await house.surfaces.tell('pageChanged', { tabId })) || opened;
}

/** The user selected a text and wants to know what it means in a filing. */
export async function askWhatItMeans(house: House, tabId: number, text: string): Promise<void> {
  const query = text.replace(/\s+/g, ' ').trim().slice(0, longestQuery);
  await house.memory.change(tabId, { errand: { kind: 'lookup', query } });
  await house.surfaces.tell('pageChanged', { tabId });
}
