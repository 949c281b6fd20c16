import { type Attribute, attributeWords, fillerWords } from './attributes';
import { type Owner, ownerWords } from './owners';

/** What a word of a label can mean: an owner, an attribute, both, or nothing of weight. */
export interface Word {
  readonly text: string;
  readonly owners: Owner[];
  readonly attributes: Attribute[];
}

/** The lexicon's lists are written as running text. */
function wordsOf(list: string): string[] {
  return list.split(/\s+/).filter(Boolean);
}

interface Cut {
  readonly cost: number;
  readonly word: Word | null;
  readonly next: number;
}

let words: Map<string, Word[]> | undefined;

/** The lexicon by first character, longest word first; built when the first label is read. */
function lexicon(): Map<string, Word[]> {
  if (words) return words;
  const all = new Map<string, Word>();
  const at = (text: string): Word => {
    const plain = text.toUpperCase();
    const word = all.get(plain) ?? { text: plain, owners: [], attributes: [] };
    all.set(plain, word);
    return word;
  };
  for (const [owner, texts] of Object.entries(ownerWords))
    for (const text of wordsOf(texts)) at(text).owners.push(owner as Owner);
  for (const [attribute, texts] of Object.entries(attributeWords))
    for (const text of wordsOf(texts)) at(text).attributes.push(attribute as Attribute);
  for (const text of wordsOf(fillerWords)) at(text);
  words = new Map();
  for (const word of all.values()) {
    const first = word.text.charAt(0);
    words.set(first, [...(words.get(first) ?? []), word]);
  }
  return words;
}

const unknownCost = 10;

/**
 * Cuts a normalised label into words of the lexicon so that as few characters as possible stay unknown, with as few
 * words as possible.
 * @returns the words in order, and how many characters no word covers.
 */
export function segmentLabel(label: string): { words: Word[]; unknown: number } {
  const best: Cut[] = new Array(label.length + 1);
  best[label.length] = { cost: 0, word: null, next: label.length };
  const dictionary = lexicon();
  for (let start = label.length - 1; start >= 0; start--) {
    let cut: Cut = { cost: unknownCost + (best[start + 1]?.cost ?? 0), word: null, next: start + 1 };
    for (const word of dictionary.get(label.charAt(start)) ?? []) {
      if (!label.startsWith(word.text, start)) continue;
      const cost = 1 + (best[start + word.text.length]?.cost ?? 0);
      if (cost < cut.cost) cut = { cost, word, next: start + word.text.length };
    }
    best[start] = cut;
  }
  return readCuts(best, label.length);
}

function readCuts(best: readonly Cut[], length: number): { words: Word[]; unknown: number } {
  const found: Word[] = [];
  let unknown = 0;
  for (let at = 0; at < length; ) {
    const cut = best[at];
    if (!cut) break;
    if (cut.word) found.push(cut.word);
    else unknown++;
    at = cut.next;
  }
  return { words: found, unknown };
}
