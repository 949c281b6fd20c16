import type { MilestoneId } from '../core/filing/milestone';
import { findNumbers } from '../core/numbers/find-numbers';
import type { PageView } from '../messaging/page-view';
import type { House } from './house';
import type { PageLook } from './look-at-page';

/** A list of filings has a box or two to search it by; a form has more. */
const fewestOfForm = 3;

type Progress = NonNullable<PageView['progress']>;

/**
 * What a page of a listed portal says has happened: a page of success, or the list of filings. Only an offer, which the
 * user takes or leaves; a form is neither, and its hints speak of success too.
 */
export async function readProgress({ pages }: House, look: PageLook): Promise<Progress | null> {
  const said = look.place.listed?.portal.milestones ?? {};
  const words = Object.values(said).flat();
  const recognised = look.plan.fields.filter(({ match }) => match !== null).length;
  if (recognised >= fewestOfForm || look.dossier.vault !== 'open' || words.length === 0) return null;
  const found = await pages.ask(look.tabId, 'findWords', { words }).catch(() => null);
  if (found === null) return null;
  const shown = new Set(found.words);
  const milestones = Object.entries(said)
    .filter(([, wordings]) => wordings.some((word) => shown.has(word)))
    .map(([milestone]) => milestone as MilestoneId);
  return milestones.length === 0 ? null : { milestones, numbers: found.numbers.flatMap(readNumber) };
}

/** The page’s text is a stranger’s: only what is a number by its own digits is passed on. */
function readNumber(text: string): Progress['numbers'] {
  return findNumbers(text).flatMap(({ kind, valid, text: number }) =>
    valid && (kind === 'icp' || kind === 'mps' || kind === 'cac') ? [{ kind, text: number }] : [],
  );
}
