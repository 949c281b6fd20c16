export const dossierSections = ['subject', 'people', 'websites', 'apps', 'documents', 'papers'] as const;
export type DossierSection = (typeof dossierSections)[number];

const plainPages = ['welcome', 'backup', 'security', 'taught', 'settings', 'about'] as const;
type PlainPage = (typeof plainPages)[number];

/** The field handbook: a search, one answer of it, or a part of the contents. */
export interface HandbookRoute {
  readonly page: 'handbook';
  readonly query: string;
  /** An answer's id, such as `field:website.domain`. */
  readonly entry: string | null;
  /** A step, a portal or `reasons`. */
  readonly part: string | null;
}

/** The filings that the user follows: the list, one of them, or the beginning of a new one. */
export interface FilingsRoute {
  readonly page: 'filings';
  /** `new` begins one. */
  readonly caseId: string | null;
}

/** Where the options page is. The side panel links to a field with `?field=`. */
export type Route =
  | { readonly page: PlainPage }
  | HandbookRoute
  | FilingsRoute
  /** 备案号与页脚, of one website or app when it is named. */
  | { readonly page: 'footer'; readonly profileId: string | null; readonly serviceId: string | null }
  | {
      readonly page: 'profiles';
      readonly profileId: string | null;
      readonly section: DossierSection;
      /** The catalogue key to jump to, such as `person.mobile`. */
      readonly field: string | null;
    };

function oneOf<T extends string>(words: readonly T[], word: string | undefined): T | null {
  return words.find((each) => each === word) ?? null;
}

/** Reads `#/profiles/<id>/<section>?field=<key>`, `#/footer/<id>/<website or app>`, `#/backup` …; whatever is unknown becomes the list of profiles. */
export function parseRoute(hash: string): Route {
  const [path = '', query = ''] = hash.replace(/^#\/?/, '').split('?');
  const [first, id, section] = path.split('/');
  const plain = oneOf(plainPages, first);
  if (plain) return { page: plain };
  const asked = new URLSearchParams(query);
  if (first === 'filings') return { page: 'filings', caseId: id ? decode(id) : null };
  if (first === 'handbook')
    return { page: 'handbook', query: asked.get('q') ?? '', entry: asked.get('entry'), part: asked.get('part') };
  if (first === 'footer')
    return { page: 'footer', profileId: id ? decode(id) : null, serviceId: section ? decode(section) : null };
  return {
    page: 'profiles',
    profileId: first === 'profiles' && id ? decode(id) : null,
    section: oneOf(dossierSections, section) ?? 'subject',
    field: asked.get('field'),
  };
}

function decode(part: string): string | null {
  try {
    return decodeURIComponent(part);
  } catch {
    // A damaged address is an unknown one.
    return null;
  }
}

/** The address of a route. */
export function formatRoute(route: Route): string {
  if (route.page === 'filings') return filingsAddress(route.caseId);
  if (route.page === 'handbook') return handbookAddress(route);
  if (route.page === 'footer')
    return ['#/footer', route.profileId, route.profileId && route.serviceId]
      .filter(Boolean)
      .map((part, at) => (at === 0 ? part : encodeURIComponent(String(part))))
      .join('/');
  if (route.page !== 'profiles') return `#/${route.page}`;
  if (!route.profileId) return '#/profiles';
  const field = route.field ? `?field=${encodeURIComponent(route.field)}` : '';
  return `#/profiles/${encodeURIComponent(route.profileId)}/${route.section}${field}`;
}

/** The address of one section of one dossier. */
export function dossierAddress(profileId: string, section: DossierSection = 'subject'): string {
  return formatRoute({ page: 'profiles', profileId, section, field: null });
}

/** The address of an answer of the handbook, for whoever wants to open one: a card, the omnibox, the panel. */
export function handbookAddress({ query, entry, part }: Partial<Omit<HandbookRoute, 'page'>>): string {
  const asked = new URLSearchParams({ ...(query && { q: query }), ...(entry && { entry }), ...(part && { part }) });
  return asked.size > 0 ? `#/handbook?${asked}` : '#/handbook';
}

/** The address of the filings, or of one of them. */
export function filingsAddress(caseId: string | null = null): string {
  return caseId === null ? '#/filings' : `#/filings/${encodeURIComponent(caseId)}`;
}
