import type { Confidence } from '../directory/confidence';
import type { RuleId } from '../rules/rule-id';
import type { CitationId } from './citations';
import type { Bilingual } from './define-fields';
import type { CatalogueKey, PersonFieldId } from './fields';
import type { FilingStep } from './filing-step';

/** What to put in a field, for the step in which it is asked. */
export interface Hint extends Bilingual {
  readonly step: FilingStep;
}

/** `depends`: on an earlier answer or on the province. */
export type Need = 'required' | 'optional' | 'depends' | 'not-asked';

/** Whether a step wants the field of a person and of an organisation. */
export interface Requirement {
  readonly step: FilingStep;
  readonly person: Need;
  readonly org: Need;
}

/** What the product tells of a field: never imported by the page engine, which only needs to recognise it. */
export interface Guidance {
  readonly hints: readonly Hint[];
  /** The commonest mistakes, most frequent first. */
  readonly mistakes: readonly Bilingual[];
  /** Values that the rules accept and refuse; regions and lists written with `/` and `、`, periods with `~`. */
  readonly examples: { readonly valid: readonly string[]; readonly invalid: readonly string[] };
  readonly required: readonly Requirement[];
  /** The rules that look at the field; those of one value are run by `check`. */
  readonly rules: readonly RuleId[];
  readonly sources: readonly CitationId[];
  readonly confidence: Confidence;
}

/** Keeps the keys of a section, so that a field without guidance is a type error where the sections meet. */
export function defineGuidance<const K extends CatalogueKey>(rows: Record<K, Guidance>): Record<K, Guidance> {
  return rows;
}

/** Guidance for one role where it differs from that of persons in general. */
export function defineRoleGuidance<const K extends PersonFieldId>(rows: Record<K, Guidance>): Record<K, Guidance> {
  return rows;
}
