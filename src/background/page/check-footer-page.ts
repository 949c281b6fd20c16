import { checkFooter } from '../../core/footer/check/check-footer';
import { type ExpectedFooter, nothingExpected } from '../../core/footer/check/expected-footer';
import { fixFooter } from '../../core/footer/check/fix-footer';
import type { SeenPage } from '../../core/footer/check/seen-page';
import { siteFits } from '../../core/footer/check/site-fits';
import { expectedFooter } from '../../core/profile/expected-footer-of';
import { noteSeenPage } from '../../core/profile/note-seen-page';
import type { Profile } from '../../core/profile/profile';
import { localToday } from '../../core/rules/calendar';
import type { FooterReport } from '../../messaging/footer-report';
import { MessageError } from '../../messaging/message-error';
import type { House } from '../house';

interface OwnSite {
  readonly place: NonNullable<FooterReport['site']>;
  readonly profile: Profile;
  readonly expected: ExpectedFooter;
  readonly owner: string;
}

/**
 * Reads the page of a tab and says what is wrong with its footer, against the dossier that the address belongs to. The
 * user's click on the extension gives it this one tab. The report is kept for this session; of a site of one's own, whether
 * it opens, its title and what visitors can do there are noted in its dossier.
 * @throws {MessageError} `no-access` where the browser does not let the extension read the page
 */
export async function checkFooterPage(house: House, tabId: number): Promise<FooterReport> {
  const page = await house.pages.readFooter(tabId);
  if (page === null) throw new MessageError('no-access');
  const vault = (await house.vault.state()).kind;
  const own = vault === 'open' ? await siteOf(house, page) : null;
  const expected = own?.expected ?? nothingExpected;
  const report: FooterReport = {
    url: page.url,
    title: page.title,
    checkedAt: house.now().toISOString(),
    site: own?.place ?? null,
    vault,
    numbers: [...new Set(page.numbers.filter(({ valid }) => valid).map(({ text }) => text))],
    findings: checkFooter(page, expected).slice(0, 500),
    content: fixFooter(page, expected, own?.owner ?? ''),
  };
  await house.footerChecks.add(report);
  if (own !== null) await note(house, own, page);
  return report;
}

/** Another page may be saving the same dossier: then the next check notes it. */
async function note({ vault, now }: House, { profile, place }: OwnSite, page: SeenPage): Promise<void> {
  const noted = noteSeenPage(profile, place.websiteId, page, localToday(now()));
  if (noted !== profile) await vault.saveProfile(noted, profile.updatedAt).catch(() => null);
}

/** The only site of all dossiers whose domain fits the address best; with two dossiers that claim it, nobody's. */
async function siteOf({ vault }: House, { url }: SeenPage): Promise<OwnSite | null> {
  const sites = (await vault.listProfiles()).flatMap((profile) =>
    profile.websites.map((website) => ({ profileId: profile.id, ...website, fit: siteFits(url, website.domain) })),
  );
  const best = Math.max(0, ...sites.map(({ fit }) => fit));
  const fitting = sites.filter(({ fit }) => fit === best && best > 0);
  const [site] = fitting;
  if (site === undefined || fitting.length > 1) return null;
  const profile = await vault.getProfile(site.profileId);
  const { expected, owner } = expectedFooter(profile, { kind: 'website', id: site.id });
  const place = { profileId: site.profileId, websiteId: site.id, name: site.name || site.domain };
  return { place, profile, expected, owner };
}
