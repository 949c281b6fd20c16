import { isHome } from '../footer/check/check-place';
import type { SeenPage } from '../footer/check/seen-page';
import { partsOf } from '../numbers/number-parts';
import type { PageFacts } from './facts';
import { type FactHolder, factsOf, noteFacts } from './note-facts';
import type { Profile } from './profile';
import { numbersOf } from './service-numbers';

/** What providers and carriers show in the place of a site that has no filing. */
const blocked = /未备案|备案拦截|暂时无法访问|网站无法访问|Non-?compliance ICP|TestPage184|webblock/i;
/** What a gateway says when the site behind it is down. */
const down = /^\s*(?:50[0-9]\b|.{0,20}\b(?:Bad Gateway|Service (?:Temporarily )?Unavailable|Gateway Time-?out)\b)/i;

/**
 * Keeps what a page of one's own site showed when its footer was checked: on the home page whether the site opens, its
 * title and its number; on every page what visitors can do there. The same profile where the page says nothing of it.
 */
export function noteSeenPage(profile: Profile, websiteId: string, page: SeenPage, today: string): Profile {
  const holder: FactHolder = { kind: 'website', id: websiteId };
  if (blocked.test(page.title)) return profile;
  const before = factsOf(profile, holder).page;
  const home = isHome(page.url);
  const features = featuresWith(before, page);
  if (!home && features.length === (before?.features ?? []).length && page.features.length === 0) return profile;
  const change = { ...(home && homeOf(profile, holder, page)), features };
  // The day is that of the home page: what it shows ages first.
  const noted = noteFacts(holder, 'page', change, home ? today : (before?.notedOn ?? today))(profile);
  return JSON.stringify(factsOf(noted, holder).page) === JSON.stringify(before) ? profile : noted;
}

function homeOf(profile: Profile, holder: FactHolder, page: SeenPage): Partial<Omit<PageFacts, 'notedOn'>> {
  if (down.test(page.title)) return { opens: false };
  return { opens: true, title: page.title, showsNumber: showsNumber(profile, holder, page) };
}

/** Whether a person sees the site's own number, or its subject's; unknown while the dossier has none. */
function showsNumber(profile: Profile, holder: FactHolder, { numbers }: SeenPage): boolean | undefined {
  const { icp, subjectIcp } = numbersOf(profile, holder);
  const wanted = partsOf(icp || subjectIcp).base.replace(/\s/g, '');
  if (wanted === '') return undefined;
  return numbers.some(({ text, valid, hidden }) => valid && hidden === null && partsOf(text).base === wanted);
}

const most = 100;

/** What was seen on other pages stays; this page's own is seen anew. */
function featuresWith(before: PageFacts | undefined, page: SeenPage): NonNullable<PageFacts['features']> {
  const on = pathOf(page.url);
  const others = (before?.features ?? []).filter((feature) => feature.on !== on);
  return [...page.features.map((what) => ({ what, on })), ...others].slice(0, most);
}

function pathOf(address: string): string {
  return URL.canParse(address) ? new URL(address).pathname.slice(0, 300) : '/';
}
