import { daysBetween, isIsoDate } from '../rules/calendar';
import type { KnownFacts } from '../rules/cross/known-facts';
import type { ServiceFacts, SubjectFacts } from './facts';
import type { Profile } from './profile';
import type { Selection } from './values-of';

/** What the papers, lookups and footer checks that are kept in a dossier say of one filing. */
export function knownOfPapers(profile: Profile, { websiteId, appId }: Selection, today: string): KnownFacts {
  const { websites, apps, facts = {} } = profile;
  const website = websites.find(({ id }) => id === websiteId);
  const service = (website ?? apps.find(({ id }) => id === appId))?.facts ?? {};
  const otherSites = websites.filter(({ id }) => id !== websiteId).flatMap(otherSiteOf);
  return {
    ...(facts.licence && { licence: facts.licence }),
    ...domainOf(service),
    ...addressesOf(service),
    ...recordOf(facts, service),
    ...pageOf(service),
    ...serverOf(service, today),
    ...orderOf(facts),
    ...(facts.localMobile?.numbers && { localMobiles: facts.localMobile.numbers }),
    ...(otherSites.length > 0 && { otherSites }),
  };
}

function domainOf({ domain }: ServiceFacts): Pick<KnownFacts, 'domain'> {
  if (!domain) return {};
  const { createdOn, realNameSince, ...said } = domain;
  // Nobody is verified before there is a domain: of one that was bought yesterday this is enough to know.
  const since = dayIn(realNameSince) ?? dayIn(createdOn);
  return { domain: { ...said, ...(since && { realNameSince: since }) } };
}

function addressesOf({ addresses }: ServiceFacts): Pick<KnownFacts, 'resolvedIps' | 'resolvedOn'> {
  return addresses?.ips?.length ? { resolvedIps: addresses.ips, resolvedOn: addresses.notedOn } : {};
}

function recordOf({ holder }: SubjectFacts, { record }: ServiceFacts): Pick<KnownFacts, 'icpRecord'> {
  if (!holder && !record) return {};
  const approvedOn = dayIn(record?.approvedOn);
  return {
    icpRecord: {
      ...holder,
      ...(record?.siteName && { siteName: record.siteName, siteNotedOn: record.notedOn }),
      ...(approvedOn && { approvedOn }),
    },
  };
}

function pageOf({ page }: ServiceFacts): Pick<KnownFacts, 'page'> {
  if (!page) return {};
  const features = [...new Set((page.features ?? []).map(({ what }) => what))];
  const { notedOn, title, opens } = page;
  return { page: { notedOn, features, ...(title && { title }), ...(opens !== undefined && { open: opens }) } };
}

const daysOfMonth = 30;

/** The months that are left are counted from today, not from when the day was noted. */
function serverOf({ server }: ServiceFacts, today: string): Pick<KnownFacts, 'server'> {
  if (!server) return {};
  const { notedOn, mainland, subscription } = server;
  const [monthsBought, services] = [server.monthsBought, server.services].map(countIn);
  const end = dayIn(server.expiresOn);
  return {
    server: {
      notedOn,
      ...(mainland !== undefined && { mainland }),
      ...(subscription !== undefined && { subscription }),
      ...(monthsBought !== undefined && { monthsBought }),
      ...(services !== undefined && { services }),
      ...(end && { monthsLeft: daysBetween(today, end) / daysOfMonth }),
    },
  };
}

function orderOf({ order }: SubjectFacts): Pick<KnownFacts, 'orderUnderWay' | 'orderNotedOn'> {
  return order?.underWay === true ? { orderUnderWay: true, orderNotedOn: order.notedOn } : {};
}

/** A site of the same subject that has a filing, and that somebody has looked at. */
function otherSiteOf({ values, facts }: Profile['websites'][number]): NonNullable<KnownFacts['otherSites']>[number][] {
  const page = facts?.page;
  const { domain, icpNumber } = values;
  if (!page || typeof domain !== 'string' || typeof icpNumber !== 'string' || icpNumber.trim() === '') return [];
  const { notedOn, opens, showsNumber } = page;
  return [
    {
      notedOn,
      domain,
      ...(opens !== undefined && { opens }),
      ...(showsNumber !== undefined && { showsNumber }),
    },
  ];
}

function dayIn(text: string | undefined): string | undefined {
  return text !== undefined && isIsoDate(text) ? text : undefined;
}

function countIn(text: string | undefined): number | undefined {
  const digits = text?.normalize('NFKC').trim() ?? '';
  return /^\d{1,4}$/.test(digits) ? Number(digits) : undefined;
}
