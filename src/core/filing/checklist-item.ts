import type { CitationId } from '../catalogue/citations';
import type { Bilingual } from '../catalogue/define-fields';
import type { ScenarioId } from './scenario';

/** One thing to have ready before or while filing. */
export interface ChecklistItem {
  readonly id: string;
  /** A condition to be met, or a paper to have. */
  readonly group: 'condition' | 'document';
  readonly text: Bilingual;
  /** `depends`: on the province or on what the service does; the text says when. */
  readonly need: 'required' | 'depends';
  readonly source: CitationId;
  /** The year of the word, for what provinces ask. */
  readonly year?: string;
}

/** An item with the filings and subjects that it belongs to. */
export interface ItemRule extends ChecklistItem {
  readonly scenarios: readonly ScenarioId[];
  /** Both when left out. */
  readonly subject?: 'person' | 'org';
}
