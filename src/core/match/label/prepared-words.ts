import { type PreparedWords, prepareWords } from './prepare-words';

let words: PreparedWords | undefined;

/**
 * The prepared words, made when the first label is read. A build puts the finished table in place of this file
 * (scripts/finished-words.ts).
 */
export function preparedWords(): PreparedWords {
  words ??= prepareWords();
  return words;
}
