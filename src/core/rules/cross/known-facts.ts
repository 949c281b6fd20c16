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
  readonly page?: { readonly title?: string; readonly features?: readonly string[] };
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
}
