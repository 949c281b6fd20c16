/**
 * Where the product takes each known fact from, beside the values of the forms:
 * `papers`: the user copies it from the paper, WHOIS, MIIT's query or the console before him (dossier, 照着证件核对);
 * `footer check`: read off the open site on his click; `filings`: the filings that he follows; `dossier`: its other parts;
 * `none`: nowhere yet, so that the rule is tested but silent for users.
 */
export const knownSources: Readonly<Record<string, 'papers' | 'footer check' | 'filings' | 'dossier' | 'none'>> = {
  'licence.name': 'papers',
  'licence.address': 'papers',
  'domain.holder': 'papers',
  'domain.registrar': 'papers',
  'domain.realNamed': 'papers',
  // Typed, or the day of the filing's first step, or no earlier than the day on which the domain was bought.
  'domain.realNameSince': 'papers',
  'domain.expiresOn': 'papers',
  resolvedIps: 'papers',
  'icpRecord.holder': 'papers',
  'icpRecord.certType': 'papers',
  'icpRecord.certNumber': 'papers',
  'icpRecord.siteName': 'papers',
  'icpRecord.approvedOn': 'papers',
  'server.mainland': 'papers',
  'server.subscription': 'papers',
  'server.monthsBought': 'papers',
  'server.monthsLeft': 'papers',
  'server.services': 'papers',
  localMobiles: 'papers',
  'page.title': 'footer check',
  'page.features': 'footer check',
  'page.open': 'footer check',
  'otherSites.domain': 'footer check',
  'otherSites.opens': 'footer check',
  'otherSites.showsNumber': 'footer check',
  scenario: 'filings',
  orderUnderWay: 'filings',
  mpsApprovedOn: 'filings',
  'smsCheck.hoursPassed': 'filings',
  // Nobody counts his tries in two places; MIIT's page says itself how many are left.
  'smsCheck.wrongTries': 'none',
  filedServices: 'dossier',
  'otherApps.name': 'dossier',
  'otherApps.packages': 'dossier',
  // The product reads no APK, IPA or HAP yet.
  'shippedBuild.packageName': 'none',
  'shippedBuild.debugSigned': 'none',
};

/** The paths of everything that known facts say: `domain.holder`, `otherSites.opens`. */
export function pathsIn(known: object): string[] {
  return Object.entries(known).flatMap(([name, value]: [string, unknown]) => {
    const things = Array.isArray(value) ? value : [value];
    const inner = things.filter((thing) => typeof thing === 'object' && thing !== null);
    return inner.length === 0 ? [name] : inner.flatMap((thing) => Object.keys(thing).map((key) => `${name}.${key}`));
  });
}
