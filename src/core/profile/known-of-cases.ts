import type { FilingCase } from '../filing/filing-case';
import type { MilestoneId } from '../filing/milestone';
import { type ScenarioId, scenarios } from '../filing/scenario';
import { shanghaiInstant } from '../filing/shanghai-time';
import type { KnownFacts } from '../rules/cross/known-facts';
import { isIcpCase, serviceOfCase } from './case-of-service';
import type { Profile } from './profile';
import type { Selection } from './values-of';

/** What the filings that the user follows say of one of them. */
export type KnownOfCases = Pick<KnownFacts, 'scenario' | 'smsCheck' | 'orderUnderWay' | 'mpsApprovedOn'> & {
  readonly approvedOn?: string;
  readonly realNameSince?: string;
};

const first: ReadonlySet<ScenarioId> = new Set(['icp-first', 'icp-new-website', 'icp-new-app']);

/** Days, deadlines and kinds out of the filings of a dossier, as far as they are about the service that is selected. */
export function knownOfCases(
  profile: Profile,
  { websiteId, appId }: Selection,
  cases: readonly FilingCase[],
  now: Date,
): KnownOfCases {
  const wanted = websiteId ?? appId;
  const ofDossier = cases.filter(({ profileId }) => profileId === profile.id);
  const placed = ofDossier.map((filing) => ({ filing, of: serviceOfCase(profile, filing)?.id ?? null }));
  const own = placed.flatMap(({ filing, of }) => (wanted !== null && of === wanted ? [filing] : []));
  const running = own.find((filing) => isUnderWay(profile, filing, wanted));
  // A filing that could be about any service is as well about this one.
  const notOther = placed.flatMap(({ filing, of }) =>
    of === null || of === wanted || wanted === null ? [filing] : [],
  );
  const [mpsApprovedOn] = own.flatMap(withoutFooter);
  const [approvedOn] = own.filter(({ scenario }) => first.has(scenario)).flatMap(dayOf('icp-approved'));
  const [realNameSince] = own.filter(isIcpCase).flatMap(dayOf('domain-real-name'));
  return {
    ...(running && { scenario: scenarios[running.scenario].title.zh }),
    ...smsCheckOf(notOther, now),
    ...orderOf(profile, wanted, placed),
    ...(mpsApprovedOn && { mpsApprovedOn }),
    ...(approvedOn && { approvedOn }),
    ...(realNameSince && { realNameSince }),
  };
}

/** On its way to a decision of MIIT's that has not come: a new service that has its number is through, noted or not. */
function isUnderWay(profile: Profile, filing: FilingCase, of: string | null): boolean {
  const { scenario, closed, dates, numbers } = filing;
  const hasNumber = first.has(scenario) && (numbers.icp !== '' || numberOf(profile, of) !== '');
  const decided = dates['icp-approved'] !== undefined || dates['access-cancelled'] !== undefined;
  return isIcpCase(filing) && !closed && !hasNumber && !decided;
}

function numberOf({ websites, apps }: Profile, id: string | null): string {
  const number = [...websites, ...apps].find((service) => service.id === id)?.values.icpNumber;
  return typeof number === 'string' ? number.trim() : '';
}

function dayOf(milestone: MilestoneId): (filing: FilingCase) => string[] {
  return ({ dates }) => {
    const moment = dates[milestone];
    return moment === undefined ? [] : [moment.slice(0, 10)];
  };
}

/** The police have approved, and nobody has noted that their number is in the footer. */
function withoutFooter(filing: FilingCase): string[] {
  return filing.closed || filing.dates['mps-footer'] !== undefined ? [] : dayOf('mps-approved')(filing);
}

function smsCheckOf(cases: readonly FilingCase[], now: Date): Pick<KnownFacts, 'smsCheck'> {
  const waiting = cases.flatMap(({ closed, dates }) => {
    const received = dates['sms-received'];
    const over = closed || dates['sms-check'] !== undefined || dates['icp-approved'] !== undefined;
    return over || received === undefined ? [] : [(now.getTime() - shanghaiInstant(received).getTime()) / 3_600_000];
  });
  const [hoursPassed] = waiting.filter((hours) => hours >= 0).toSorted((one, other) => one - other);
  return hoursPassed === undefined ? {} : { smsCheck: { hoursPassed } };
}

/** One certificate has one order at a time: another filing that was handed in keeps a service without number waiting. */
function orderOf(
  profile: Profile,
  wanted: string | null,
  placed: readonly { readonly filing: FilingCase; readonly of: string | null }[],
): Pick<KnownFacts, 'orderUnderWay'> {
  if (wanted === null || numberOf(profile, wanted) !== '') return {};
  const others = placed.filter(({ of }) => of !== null && of !== wanted);
  const under = others.some(
    ({ filing, of }) => isUnderWay(profile, filing, of) && filing.dates['icp-submit'] !== undefined,
  );
  return under ? { orderUnderWay: true } : {};
}
