import type { MilestoneId } from '../../core/filing/milestone';
import type { PageView } from '../../messaging/page-view';
import type { House } from '../house';
import type { PageLook } from './look-at-page';
import { numbersOnPage } from './numbers-on-page';

/** A list of filings has a box or two to search it by; a form has more. */
const fewestOfForm = 3;

type Progress = NonNullable<PageView['progress']>;

/**
 * What a page of a listed portal says has happened: a page of success, or the list of filings. Only an offer, which the
 * user takes or leaves; a form is neither, and its hints speak of success too.
 */
export async function readProgress(house: House, look: PageLook): Promise<Progress | null> {
  const said = look.place.listed?.portal.milestones ?? {};
  const words = Object.values(said).flat();
  const recognised = look.plan.fields.filter(({ match }) => match !== null).length;
  if (recognised >= fewestOfForm || look.dossier.vault !== 'open' || words.length === 0) return null;
  const found = await house.pages.ask(look.tabId, 'findWords', { words }).catch(() => null);
  if (found === null) return null;
  const shown = new Set(found);
  const milestones = Object.entries(said)
    .filter(([, wordings]) => wordings.some((word) => shown.has(word)))
    .map(([milestone]) => milestone as MilestoneId);
  if (milestones.length === 0) return null;
  const numbers = await numbersOnPage(house, look.tabId);
  return { milestones, numbers: numbers.flatMap(({ kind, text }) => (kind === 'licence' ? [] : [{ kind, text }])) };
}
