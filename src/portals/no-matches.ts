/** Stands in for `portal-matches.ts` in the detector's bundle: only the manifest needs the addresses. */
export const portalMatches: string[] = [];
