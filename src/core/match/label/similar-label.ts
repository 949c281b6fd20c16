import type { CatalogueKey } from '../../catalogue/fields';
import { allLabels } from './fields-labelled';

/** The catalogue's labels by the pairs of characters in them. */
interface PairIndex {
  readonly keys: readonly CatalogueKey[];
  readonly sizes: readonly number[];
  readonly labelsWith: ReadonlyMap<string, readonly number[]>;
}

const enough = 0.72;
/** One pair more or less of a short label is half of what it says. */
const enoughOfShort = 0.9;
const short = 6;
const margin = 0.1;
let index: PairIndex | undefined;

function pairsOf(text: string): Set<string> {
  const pairs = new Set<string>();
  for (let at = 0; at + 1 < text.length; at++) pairs.add(text.slice(at, at + 2));
  return pairs;
}

function pairIndex(): PairIndex {
  if (index) return index;
  const keys: CatalogueKey[] = [];
  const sizes: number[] = [];
  const labelsWith = new Map<string, number[]>();
  for (const [plain, named] of allLabels()) {
    const pairs = pairsOf(plain);
    for (const pair of pairs) {
      const labels = labelsWith.get(pair);
      const own = named.map((_, at) => keys.length + at);
      if (labels) labels.push(...own);
      else labelsWith.set(pair, own);
    }
    for (const key of named) {
      keys.push(key);
      sizes.push(pairs.size);
    }
  }
  index = { keys, sizes, labelsWith };
  return index;
}

/**
 * Fields one of whose labels is written nearly like this one (pairs of characters, Dice), when no other field's label
 * comes close. For wordings with a character more or less; anything further is not guessed.
 */
export function similarKeys(label: string): CatalogueKey[] {
  if (label.length < 4 || label.length > 30) return [];
  const { keys, sizes, labelsWith } = pairIndex();
  const pairs = pairsOf(label);
  const shared = new Map<number, number>();
  for (const pair of pairs) for (const at of labelsWith.get(pair) ?? []) shared.set(at, (shared.get(at) ?? 0) + 1);
  const scores = new Map<CatalogueKey, number>();
  for (const [at, count] of shared) {
    const score = (2 * count) / (pairs.size + (sizes[at] ?? 0));
    const key = keys[at];
    if (key && score > (scores.get(key) ?? 0)) scores.set(key, score);
  }
  const [first, second] = [...scores].sort((a, b) => b[1] - a[1]);
  if (!first || first[1] < (label.length < short ? enoughOfShort : enough)) return [];
  return second && first[1] - second[1] < margin ? [] : [first[0]];
}
