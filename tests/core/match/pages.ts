import type { PageKnowledge } from '../../../src/core/match/page-match';

/** A page of which nothing is known beforehand. */
export const unknownPage: PageKnowledge = {
  anchors: {},
  sections: {},
  role: null,
  taught: [],
  special: null,
  isFilingPage: false,
};

/** A page that a portal's definition, or the user, calls a filing form. */
export const filingPage: PageKnowledge = { ...unknownPage, isFilingPage: true };
