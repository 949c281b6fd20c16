import { portals } from './index';

/** The manifest's patterns for the listed portals: the only pages that ever get a content script. */
export const portalMatches: string[] = portals.flatMap(({ hosts }) => hosts.map((host) => `https://${host}/*`));
