import type { Bilingual } from '../catalogue/define-fields';
import type { CatalogueKey } from '../catalogue/fields';
import type { SourceId } from '../directory/sources';

/** What an answer puts into the dossier. */
export type AdvisedValues = Partial<Record<CatalogueKey, string | boolean | readonly string[]>>;

/** One thing that may be true of a site or app, said as its owner would say it. */
export interface Statement {
  readonly say: Bilingual;
  /** The catalogue's option that it leads to. */
  readonly option: string;
}

/** What to choose, given what was ticked, and why. */
export interface Conclusion {
  readonly values: AdvisedValues;
  readonly why: Bilingual;
}

/** A short question that leads to the right option of a field. */
export interface Advice {
  readonly ask: Bilingual;
  readonly statements: readonly Statement[];
  /** Only one of the statements can be true. */
  readonly single?: true;
  /** What nothing of it is called; left out where one has to be true. */
  readonly none?: Bilingual;
  readonly conclude: (options: readonly string[]) => Conclusion;
  readonly source: SourceId;
}
