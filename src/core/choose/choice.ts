import type { OutcomeCode } from '../plan/outcome';

/** Why none of the options offered was taken; each code has its sentence in `core/plan`. */
export type ChoiceRefusal = Extract<
  OutcomeCode,
  'option-not-offered' | 'option-ambiguous' | 'region-not-offered' | 'region-level-missing' | 'value-does-not-fit'
>;

/** Which of the options offered means the wanted value; never a guess. */
export type Choice =
  | { readonly ok: true; readonly index: number }
  | { readonly ok: false; readonly refused: ChoiceRefusal };

export function refuse(refused: ChoiceRefusal): Choice {
  return { ok: false, refused };
}

/** One index is an answer, several are an ambiguity, none leaves the question to the next rule. */
export function onlyOne(indexes: readonly number[], ambiguous: ChoiceRefusal = 'option-ambiguous'): Choice | null {
  const [index] = indexes;
  if (index === undefined) return null;
  return indexes.length === 1 ? { ok: true, index } : refuse(ambiguous);
}
