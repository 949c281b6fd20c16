import type { Attribute } from '../control/attributes';
import type { Owner } from '../whose/owners';
import { preparedWords } from './prepared-words';

/** What a word of a label can mean: an owner, an attribute, both, or nothing of weight. */
export interface Word {
  readonly text: string;
  readonly owners: Owner[];
  readonly attributes: Attribute[];
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

const none: readonly Word[] = [];
const read = new Map<string, readonly Word[]>();

/** The lexicon's words that begin with a character; read when the first label has it. */
function wordsFrom(first: string): readonly Word[] {
  const known = read.get(first);
  if (known) return known;
  const { words, owners, attributes } = preparedWords();
  if (!Object.hasOwn(words, first)) return none;
  const found = (words[first] ?? '').split('\n').map((line): Word => {
    const [text = '', own = '', asked = ''] = line.split('\t');
    return { text, owners: named(own, owners) as Owner[], attributes: named(asked, attributes) as Attribute[] };
  });
  read.set(first, found);
  return found;
}

function named(numbers: string, names: readonly string[]): string[] {
  return numbers === '' ? [] : numbers.split(' ').map((number) => names[Number(number)] ?? '');
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
  for (let start = label.length - 1; start >= 0; start--) {
    let cut: Cut = { cost: unknownCost + (best[start + 1]?.cost ?? 0), word: null, next: start + 1 };
    for (const word of wordsFrom(label.charAt(start))) {
      if (!label.startsWith(word.text, start)) continue;
      const cost = 1 + (best[start + word.text.length]?.cost ?? 0);
      const longer = cost === cut.cost && word.text.length > (cut.word?.text.length ?? 0);
      if (cost < cut.cost || longer) cut = { cost, word, next: start + word.text.length };
    }
    best[start] = cut;
  }
  return readCuts(best, label.length);
}

/** 运营, 日常; a 的 or 和 ends what stands before it. */
function isFiller({ text, owners, attributes }: Word): boolean {
  return text.length > 1 && owners.length + attributes.length === 0;
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
    // 委托运营联系人: what says nothing by itself changes nothing.
    gap = cut.word === null || (gap && isFiller(cut.word));
    at = cut.next;
  }
  return { words: found, unknown, afterUnknown };
}
