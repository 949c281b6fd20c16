import { type CatalogueKey, catalogue } from '../catalogue/fields';
import { normaliseLabel } from './normalise-label';

interface Known {
  readonly key: CatalogueKey;
  readonly pairs: ReadonlySet<string>;
}

const enough = 0.72;
const margin = 0.1;
let known: Known[] | undefined;

function pairsOf(text: string): Set<string> {
  const pairs = new Set<string>();
  for (let at = 0; at + 1 < text.length; at++) pairs.add(text.slice(at, at + 2));
  return pairs;
}

/**
 * Fields one of whose labels is written nearly like this one (pairs of characters, Dice), when no other field's label
 * comes close. For wordings with a character more or less; anything further is not guessed.
 */
export function similarKeys(label: string): CatalogueKey[] {
  if (label.length < 4 || label.length > 30) return [];
  known ??= Object.entries(catalogue).flatMap(([key, field]) =>
    field.labels.map((text) => ({ key: key as CatalogueKey, pairs: pairsOf(normaliseLabel(text).full) })),
  );
  const pairs = pairsOf(label);
  const scores = new Map<CatalogueKey, number>();
  for (const one of known) {
    const score = dice(pairs, one.pairs);
    if (score > (scores.get(one.key) ?? 0)) scores.set(one.key, score);
  }
  const [first, second] = [...scores].sort((a, b) => b[1] - a[1]);
  if (!first || first[1] < enough) return [];
  return second && first[1] - second[1] < margin ? [] : [first[0]];
}

function dice(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let shared = 0;
  for (const pair of a) if (b.has(pair)) shared++;
  return (2 * shared) / (a.size + b.size || 1);
}
