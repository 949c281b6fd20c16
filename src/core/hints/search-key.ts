import { compact } from './compact';
import { type Spelling, spellPinyin } from './spell-pinyin';

/** One wording by which an entry is found. */
export interface SearchKey {
  readonly text: string;
  /** Where the words of an English wording begin; null for Chinese, which is found anywhere. */
  readonly wordStarts: readonly number[] | null;
  /** Its pinyin, spelled by the first search that is typed in letters; null for English. */
  readonly spelling: (() => Spelling) | null;
  /** A colloquial word: found last. */
  readonly colloquial: boolean;
}

const chinese = /\p{Script=Han}/u;

/** Prepares a wording; null when nothing of it can be typed. */
export function searchKey(wording: string, colloquial: boolean): SearchKey | null {
  const text = compact(wording);
  if (text === '') return null;
  if (!chinese.test(text)) return { text, wordStarts: startsOfWords(wording), spelling: null, colloquial };
  let spelled: Spelling | null = null;
  const spelling = () => {
    spelled ??= spellPinyin(text);
    return spelled;
  };
  return { text, wordStarts: null, spelling, colloquial };
}

function startsOfWords(wording: string): readonly number[] {
  const starts: number[] = [];
  let at = 0;
  for (const word of wording.split(/[\s_/]+/)) {
    starts.push(at);
    at += compact(word).length;
  }
  return starts;
}
