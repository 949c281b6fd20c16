import type { Bilingual } from '../catalogue/define-fields';
import type { FieldId } from '../catalogue/fields';

export type HintKind = 'field' | 'rule' | 'provider' | 'step' | 'term';

/** One thing the quick lookup found. */
export interface Hint {
  /** Names the thing across searches: `field:website.domain`, `rule:R-ID18`, `provider:腾讯云`, `step:sms-check`. */
  readonly id: string;
  readonly kind: HintKind;
  readonly title: string;
  readonly titleEn: string;
  readonly fieldId?: FieldId;
}

/** A rule, a step or a term as the quick lookup explains it. */
export interface Topic {
  readonly title: Bilingual;
  readonly about: Bilingual;
  /** Other words people use for it, separated by spaces; `_` stands for a space inside one. */
  readonly words: string;
}
