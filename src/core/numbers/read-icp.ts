import type { FilingNumber, NumberProblem } from './filing-number';
import { readDigits, readHead, readSuffix, skipEndWord } from './number-reader';

/** Reads 京ICP备12345678号-1 or 京ICP证030173号 around the letters ICP; null when they begin no number. */
export function readIcp(before: string, after: string): FilingNumber | null {
  const word = /^\s*([备证])/.exec(after);
  if (!word) return null;
  const licence = word[1] === '证';
  const counts = licence ? [6] : [8, 10];
  const read = readDigits(after.slice(word[0].length), counts);
  if (!read) return null;
  const head = readHead(before);
  const rightCount = counts.includes(read.digits.length);
  if (head.problem === 'no-province' && !rightCount) return null;
  const suffix = readSuffix(skipEndWord(read.rest));
  const problem: NumberProblem | undefined = head.problem ?? (rightCount ? suffix.problem : 'digit-count');
  const text = `${head.character}ICP${word[1]}${read.digits}号${suffix.text}`;
  const kind = licence ? 'licence' : 'icp';
  return problem ? { kind, text, valid: false, problem } : { kind, text, valid: true };
}
