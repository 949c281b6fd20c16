/** A service of the same subject, beside the one that is being filed. */
interface OtherApp {
  readonly name: string;
  readonly packages: readonly { readonly platform: string; readonly packageName: string }[];
}

/**
 * What the product has read elsewhere, each part only where it was: on the licence, the domain certificate, an open
 * page, a list of filings. The values of a form cannot tell these things, so without them their rules stay silent.
 */
export interface KnownFacts {
  readonly licence?: { readonly name?: string; readonly address?: string };
  /** From the domain certificate or WHOIS. */
  readonly domain?: { readonly holder?: string; readonly registrar?: string; readonly realNameSince?: string };
  readonly resolvedIps?: readonly string[];
  readonly icpRecord?: {
    readonly certType?: string;
    readonly certNumber?: string;
    readonly siteName?: string;
    readonly approvedOn?: string;
  };
  readonly mpsApprovedOn?: string;
  /** The open site: its title, and whether visitors can do more than read. */
  readonly page?: { readonly title?: string; readonly features?: readonly string[]; readonly open?: boolean };
  readonly server?: {
    readonly mainland?: boolean;
    readonly subscription?: boolean;
    readonly monthsBought?: number;
    readonly monthsLeft?: number;
    readonly services?: number;
  };
  /** The other APPs of the subject. */
  readonly otherApps?: readonly OtherApp[];
  /** The other packages of this APP. */
  readonly otherPackages?: OtherApp['packages'];
  /** How many websites and apps of the subject have a filing number already. */
  readonly filedServices?: number;
  /** The subject's other sites, where somebody has looked: whether they open, and show their number. */
  readonly otherSites?: readonly {
    readonly domain: string;
    readonly opens?: boolean;
    readonly showsNumber?: boolean;
  }[];
  /** The provider's console says that an order of this subject is still under way. */
  readonly orderUnderWay?: boolean;
  /** MIIT's check by SMS: hours since the message came, and codes typed wrongly. */
  readonly smsCheck?: { readonly hoursPassed: number; readonly wrongTries?: number };
  /** The package that the stores ship, as read from its file. */
  readonly shippedBuild?: { readonly packageName?: string; readonly debugSigned?: boolean };
}
