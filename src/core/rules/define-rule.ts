import type { CitationId } from '../catalogue/citations';
import type { About } from './about';
import type { FileLike } from './file-like';
import type { Finding } from './finding';
import type { Period } from './period';
import type { FieldRuleId } from './rule-id';

interface RuleBase {
  readonly id: FieldRuleId;
  readonly source: CitationId;
}

/** Looks at one text; of a list, at each of its texts. */
export interface TextRule extends RuleBase {
  readonly takes: 'text';
  readonly test: (text: string, about: About) => readonly Finding[];
}

/** Looks at a list as a whole: a region's path, several domains. */
export interface ListRule extends RuleBase {
  readonly takes: 'list';
  readonly test: (list: readonly string[], about: About) => readonly Finding[];
}

/** Looks at a period, whether one control holds it or two. */
export interface PeriodRule extends RuleBase {
  readonly takes: 'period';
  readonly test: (period: Period, about: About) => readonly Finding[];
}

/** Looks at what can be known of files without reading them. */
export interface FilesRule extends RuleBase {
  readonly takes: 'files';
  readonly test: (files: readonly FileLike[], about: About) => readonly Finding[];
}

/** Only a person can follow it: the guidance says how, nothing is tested. */
export interface AdviceRule extends RuleBase {
  readonly takes: 'nothing';
}

export type Rule = TextRule | ListRule | PeriodRule | FilesRule | AdviceRule;
