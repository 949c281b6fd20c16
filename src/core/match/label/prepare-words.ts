import { type CatalogueKey, catalogue } from '../../catalogue/fields';
import { attributeWords } from '../control/attributes';
import { ownerWords } from '../whose/owners';
import { fillerWords } from '../words/other-words';
import { normaliseLabel, usualWord } from './normalise-label';

/**
 * The lexicon and the catalogue's labels in the form in which labels are compared: plain data, so that a build can put
 * it into its bundles instead of the lists it is made of.
 */
export interface PreparedWords {
  /** What the numbers after a word stand for. */
  readonly owners: readonly string[];
  readonly attributes: readonly string[];
  /** The words that begin with a character, one a line: text, owners and attributes, parted by tabs. */
  readonly words: Readonly<Record<string, string>>;
  /** The fields that have this very label, parted by spaces. */
  readonly labels: Readonly<Record<string, string>>;
}

/** Prepares both. Takes milliseconds: every label and every list of words goes through the same replacements as a page's. */
export function prepareWords(): PreparedWords {
  const owners = Object.keys(ownerWords);
  const attributes = Object.keys(attributeWords);
  return { owners, attributes, words: byFirstCharacter(lexicon()), labels: labelsOfFields() };
}

interface Meanings {
  readonly owners: Set<number>;
  readonly attributes: Set<number>;
}

/** The lists are written as running text, brought to the usual words as a whole: word by word takes ten times as long. */
function wordsOf(list: string): string[] {
  return usualWord(list).split(/\s+/).filter(Boolean);
}

function lexicon(): Map<string, Meanings> {
  const all = new Map<string, Meanings>();
  const at = (text: string): Meanings => {
    const known = all.get(text) ?? { owners: new Set(), attributes: new Set() };
    all.set(text, known);
    return known;
  };
  for (const [owner, texts] of Object.values(ownerWords).entries())
    for (const text of wordsOf(texts)) at(text).owners.add(owner);
  for (const [attribute, texts] of Object.values(attributeWords).entries())
    for (const text of wordsOf(texts)) at(text).attributes.add(attribute);
  for (const text of wordsOf(fillerWords)) at(text);
  return all;
}

function byFirstCharacter(all: ReadonlyMap<string, Meanings>): Record<string, string> {
  const lines: Record<string, string> = {};
  for (const [text, { owners, attributes }] of all) {
    const first = text.charAt(0);
    const line = `${text}\t${[...owners].join(' ')}\t${[...attributes].join(' ')}`;
    lines[first] = lines[first] === undefined ? line : `${lines[first]}\n${line}`;
  }
  return lines;
}

function labelsOfFields(): Record<string, string> {
  const fields = new Map<string, Set<CatalogueKey>>();
  for (const key of Object.keys(catalogue) as CatalogueKey[])
    for (const label of catalogue[key].labels) {
      const plain = normaliseLabel(label).full;
      fields.set(plain, (fields.get(plain) ?? new Set()).add(key));
    }
  return Object.fromEntries([...fields].map(([plain, keys]) => [plain, [...keys].join(' ')]));
}
