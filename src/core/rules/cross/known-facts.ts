/** A service of the same subject, beside the one that is being filed. */
interface OtherApp {
  readonly name: string;
  readonly packages: readonly { readonly platform: string; readonly packageName: string }[];
}

/** The day on which something was noted; absent where it is as true today. */
interface Noted {
  readonly notedOn?: string;
}

/**
 * What the product has read elsewhere, each part only where it was: on the licence, the domain certificate, an open
 * page, a list of filings. The values of a form cannot tell these things, so without them their rules stay silent.
 */
export interface KnownFacts {
  readonly licence?: Noted & { readonly name?: string; readonly address?: string };
  /** From the domain certificate or WHOIS. */
  readonly domain?: Noted & {
    readonly holder?: string;
    readonly registrar?: string;
    readonly realNamed?: boolean;
    readonly realNameSince?: string;
    readonly expiresOn?: string;
  };
  readonly resolvedIps?: readonly string[];
  readonly resolvedOn?: string;
  /** What MIIT has on file of the subject … */
  readonly icpRecord?: Noted & {
    readonly holder?: string;
    readonly certType?: string;
    readonly certNumber?: string;
    /** … and of this service. */
    readonly siteName?: string;
    readonly siteNotedOn?: string;
    readonly approvedOn?: string;
  };
  readonly mpsApprovedOn?: string;
  /** The open site: its title, and whether visitors can do more than read. */
  readonly page?: Noted & {
    readonly title?: string;
    readonly features?: readonly string[];
    readonly open?: boolean;
  };
  readonly server?: Noted & {
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
  readonly otherSites?: readonly (Noted & {
    readonly domain: string;
    readonly opens?: boolean;
    readonly showsNumber?: boolean;
  })[];
  /** An order of this subject, other than this filing's, is still under way. */
  readonly orderUnderWay?: boolean;
  readonly orderNotedOn?: string;
  /** The kind of filing that the user follows for this service (首次备案 …), where no form asks for it. */
  readonly scenario?: string;
  /** MIIT's check by SMS: hours since the message came, and codes typed wrongly. */
  readonly smsCheck?: { readonly hoursPassed: number; readonly wrongTries?: number };
  /** The mobiles that the user has called local, as they were typed. */
  readonly localMobiles?: readonly string[];
  /** The package that the stores ship, as read from its file. */
  readonly shippedBuild?: { readonly packageName?: string; readonly debugSigned?: boolean };
}
