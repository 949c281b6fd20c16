/** What a site's footer has to show, by its owner's dossier; empty where the dossier does not say. */
export interface ExpectedFooter {
  readonly icp: string;
  readonly subjectIcp: string;
  readonly licence: string;
  readonly mps: string;
  readonly cac: readonly string[];
  /** The filed name of the site. */
  readonly name: string;
}

/** Nothing is known of the site. */
export const nothingExpected: ExpectedFooter = { icp: '', subjectIcp: '', licence: '', mps: '', cac: [], name: '' };
