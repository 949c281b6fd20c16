import type { NumberOnPage } from '../../messaging/footer-report';
import type { House } from '../house';
import { placeOf } from './place-of';

/**
 * The numbers that a listed portal's page shows, of the kinds that it gives out, to be offered to the user. What stands at
 * the bottom with a link to a filing platform is the portal's own footer and left out. Nothing is kept here.
 */
export async function numbersOnPage(house: House, tabId: number): Promise<NumberOnPage[]> {
  const kinds = (await placeOf(house, tabId))?.listed?.portal.numbers ?? [];
  if (kinds.length === 0) return [];
  const page = await house.pages.readFooter(tabId);
  const offered = (page?.numbers ?? []).filter(
    ({ kind, valid, problem, hidden, low, href }) =>
      kinds.includes(kind) && valid && problem === null && hidden === null && !(low === true && href !== null),
  );
  const byText = new Map(offered.map(({ kind, text, near }) => [text, { kind, text, near }]));
  return [...byText.values()].slice(0, 50);
}
