import type { FieldId } from '../catalogue/fields';
import type { PersonRole } from '../catalogue/person-role';
import type { Match, Refusal } from '../plan/match';
import type { Snapshot } from '../plan/snapshot';

/** What a portal's definition, and the user, say of the page that is matched. */
export interface PageKnowledge {
  /** DOM id or name → field, from the portal's definition. */
  readonly anchors: Readonly<Record<string, FieldId>>;
  /** Words of a heading → the role of the people below it. */
  readonly sections: Readonly<Record<string, PersonRole>>;
  readonly role: PersonRole | null;
  /** What the user taught: label and section → field. */
  readonly taught: readonly { readonly label: string; readonly section: string; readonly fieldId: FieldId | null }[];
  /** Which fields of one page alone are asked here: an account's, an SMS check's, a query's. */
  readonly special: 'account' | 'sms' | 'query' | null;
  /** A listed portal's filing page: the page score need not prove it. */
  readonly isFilingPage: boolean;
}

export interface PageMatch {
  /** False: the page is scored as something else, and nothing is matched. */
  readonly filing: boolean;
  readonly matches: readonly Match[];
  readonly refusals: readonly Refusal[];
}

/** What the controls of a snapshot are. */
export type MatchSnapshot = (snapshot: Snapshot, knowledge: PageKnowledge) => PageMatch;
