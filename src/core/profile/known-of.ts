import type { FilingCase } from '../filing/filing-case';
import { localToday } from '../rules/calendar';
import type { KnownFacts } from '../rules/cross/known-facts';
import { knownOfCases } from './known-of-cases';
import { knownOfPapers } from './known-of-papers';
import type { AttributeValues, Profile } from './profile';
import type { Selection } from './values-of';

/** What stands beside a dossier: the filings that the user follows, and the clock. */
export interface Surroundings {
  readonly cases: readonly FilingCase[];
  readonly now: Date;
}

/**
 * What is known of one filing besides the values that its forms ask for: what the user copied from papers and lookups,
 * what the footer check saw, what his filings say, the subject's other services. What nobody has said is absent.
 */
export function knownOf(profile: Profile, selection: Selection, { cases, now }: Surroundings): KnownFacts {
  const papers = knownOfPapers(profile, selection, localToday(now));
  const { approvedOn, realNameSince, ...ofCases } = knownOfCases(profile, selection, cases, now);
  const record = { ...(approvedOn && { approvedOn }), ...papers.icpRecord };
  const domain = { ...(realNameSince && { realNameSince }), ...papers.domain };
  return {
    ...papers,
    ...ofCases,
    ...(Object.keys(record).length > 0 && { icpRecord: record }),
    ...(Object.keys(domain).length > 0 && { domain }),
    ...otherAppsOf(profile, selection),
    filedServices: [...profile.websites, ...profile.apps].filter(({ values }) => textOf(values, 'icpNumber') !== '')
      .length,
  };
}

function otherAppsOf(
  profile: Profile,
  { appId, packageId }: Selection,
): Pick<KnownFacts, 'otherApps' | 'otherPackages'> {
  const app = profile.apps.find(({ id }) => id === appId);
  const packages = app?.packages ?? [];
  const entered = packageId ?? (packages.length === 1 ? packages[0]?.id : undefined);
  return {
    otherApps: profile.apps
      .filter(({ id }) => appId !== null && id !== appId)
      .map(({ values, packages: theirs }) => ({ name: textOf(values, 'name'), packages: theirs.map(packageOf) })),
    otherPackages: packages.filter(({ id }) => id !== entered).map(packageOf),
  };
}

function packageOf({ values }: Profile['apps'][number]['packages'][number]) {
  return { platform: textOf(values, 'platform'), packageName: textOf(values, 'packageName') };
}

function textOf(values: AttributeValues, attribute: string): string {
  const value = values[attribute];
  return typeof value === 'string' ? value.trim() : '';
}
