import type { CitationId } from '../catalogue/citations';
import type { Bilingual } from '../catalogue/define-fields';
import type { Requirement } from '../catalogue/define-guidance';
import type { FieldId } from '../catalogue/fields';
import type { FilingStep } from '../catalogue/filing-step';
import type { AccessProvider } from '../directory/access-provider';
import type { Confidence } from '../directory/confidence';
import type { Registrar } from '../directory/registrars';
import type { ReturnReason } from './define-reasons';

/** One step's word on what to put. */
export interface StepHint extends Bilingual {
  readonly step: FilingStep;
}

/** A rule as the handbook explains it. */
export interface RuleLine {
  readonly id: string;
  readonly title: Bilingual;
  readonly about: Bilingual;
}

/** All that is known of one field. */
export interface FieldEntry {
  readonly kind: 'field';
  readonly id: string;
  readonly fieldId: FieldId;
  readonly title: Bilingual;
  readonly hints: readonly StepHint[];
  readonly mistakes: readonly Bilingual[];
  readonly right: readonly string[];
  readonly wrong: readonly string[];
  readonly needs: readonly Requirement[];
  /** How the portals word it. */
  readonly wordings: readonly string[];
  readonly options: readonly string[];
  readonly rules: readonly RuleLine[];
  readonly reasons: readonly ReturnReason[];
  readonly sources: readonly CitationId[];
  readonly confidence: Confidence;
  /** Only the person can do it. */
  readonly manual: boolean;
}

/** A step, a term or a rule. */
export interface TopicEntry {
  readonly kind: 'topic';
  readonly id: string;
  readonly title: Bilingual;
  readonly about: Bilingual;
}

export interface AccessProviderEntry {
  readonly kind: 'access-provider';
  readonly id: string;
  readonly title: Bilingual;
  readonly provider: AccessProvider;
}

export interface RegistrarEntry {
  readonly kind: 'registrar';
  readonly id: string;
  readonly title: Bilingual;
  readonly registrar: Registrar;
}

/** One answer of the handbook. Its id is the quick lookup's. */
export type HandbookEntry = FieldEntry | TopicEntry | AccessProviderEntry | RegistrarEntry;
