import { type Attribute, attributeWords } from './attributes';
import { usualWord } from './normalise-label';
import { type Owner, ownerWords } from './owners';
import { fillerWords } from './words/other-words';

/** What a word of a label can mean: an owner, an attribute, both, or nothing of weight. */
export interface Word {
  readonly text: string;
  readonly owners: Owner[];
  readonly attributes: Attribute[];
}

/** The lexicon's lists are written as running text, brought to the usual words as a whole: word by word takes ten times as long. */
function wordsOf(list: string): string[] {
  return usualWord(list).split(/\s+/).filter(Boolean);
}

/** A label in words. */
export interface Segments {
  readonly words: Word[];
  readonly unknown: number;
  /** Words that something unknown stands right before: 财务负责人 is none of our 负责人. */
  readonly afterUnknown: ReadonlySet<Word>;
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
    let word = all.get(text);
    if (!word) {
      word = { text, owners: [], attributes: [] };
      all.set(text, word);
    }
    return word;
  };
  for (const [owner, texts] of Object.entries(ownerWords))
    for (const text of wordsOf(texts)) add(at(text).owners, owner as Owner);
  for (const [attribute, texts] of Object.entries(attributeWords))
    for (const text of wordsOf(texts)) add(at(text).attributes, attribute as Attribute);
  for (const text of wordsOf(fillerWords)) at(text);
  words = new Map();
  for (const word of all.values()) {
    const first = word.text.charAt(0);
    const others = words.get(first);
    if (others) others.push(word);
    else words.set(first, [word]);
  }
  return words;
}

function add<T>(list: T[], item: T): void {
  if (!list.includes(item)) list.push(item);
}

const unknownCost = 10;

/**
 * Cuts a normalised label into words of the lexicon so that as few characters as possible stay unknown, with as few
 * words as possible.
 * @returns the words in order, how many characters no word covers, and the words that stand right after such characters.
 */
export function segmentLabel(label: string): Segments {
  const best: Cut[] = new Array(label.length + 1);
  best[label.length] = { cost: 0, word: null, next: label.length };
  const dictionary = lexicon();
  for (let start = label.length - 1; start >= 0; start--) {
    let cut: Cut = { cost: unknownCost + (best[start + 1]?.cost ?? 0), word: null, next: start + 1 };
    for (const word of dictionary.get(label.charAt(start)) ?? []) {
      if (!label.startsWith(word.text, start)) continue;
      const cost = 1 + (best[start + word.text.length]?.cost ?? 0);
      const longer = cost === cut.cost && word.text.length > (cut.word?.text.length ?? 0);
      if (cost < cut.cost || longer) cut = { cost, word, next: start + word.text.length };
    }
    best[start] = cut;
  }
  return readCuts(best, label.length);
}

function readCuts(best: readonly Cut[], length: number): Segments {
  const found: Word[] = [];
  const afterUnknown = new Set<Word>();
  let unknown = 0;
  let gap = false;
  for (let at = 0; at < length; ) {
    const cut = best[at];
    if (!cut) break;
    if (cut.word) {
      found.push(cut.word);
      if (gap) afterUnknown.add(cut.word);
    } else unknown++;
    gap = cut.word === null;
    at = cut.next;
  }
  return { words: found, unknown, afterUnknown };
}
