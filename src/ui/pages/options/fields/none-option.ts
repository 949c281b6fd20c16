// Options that mean "none of these": the stored value is then an empty list (and 是 only opens the list).
const noneWords: ReadonlySet<string> = new Set(['以上都不涉及', '否', '无']);

export interface ChoicesOffer {
  readonly options: readonly string[];
  /** Whether *none of these* is an answer of its own, other than not having answered. */
  readonly offersNone: boolean;
}

/** Splits a field's options into those to tick and the answer *none of these*. */
export function choicesOffer(options: readonly string[]): ChoicesOffer {
  const offersNone = options.some((option) => noneWords.has(option));
  return {
    options: offersNone ? options.filter((option) => !noneWords.has(option) && option !== '是') : options,
    offersNone,
  };
}
