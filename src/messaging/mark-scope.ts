/** Why a page has no marks: the user wants none on this address, on this portal, or anywhere. */
export const markScopes = ['page', 'portal', 'always'] as const;
export type MarkScope = (typeof markScopes)[number];
