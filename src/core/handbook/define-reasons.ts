import type { CitationId } from '../catalogue/citations';
import type { Bilingual } from '../catalogue/define-fields';
import type { CatalogueKey } from '../catalogue/fields';

/** One of the forty reasons for which filings come back, in the order of how often they do. */
export interface ReturnReason extends Bilingual {
  readonly number: number;
  /** The fields where it can be put right. */
  readonly fields: readonly CatalogueKey[];
  readonly source: CitationId;
}

/** Keeps a table of reasons to fields of the catalogue and to known sources. */
export function defineReasons(reasons: readonly ReturnReason[]): readonly ReturnReason[] {
  return reasons;
}
