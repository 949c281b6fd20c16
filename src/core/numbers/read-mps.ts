import { provinceOfCharacter, provinceOfPrefix } from '../directory/find-province';
import type { FilingNumber, NumberProblem } from './filing-number';
import { readDigits, readHead } from './number-reader';

const count = 14;
/** Seventh and eighth digit: the network security unit, in every number that was ever collected. */
const unitCode = '02';

/** Reads 京公网安备11010102001402号 around 公网安备; null when no number is there. */
export function readMps(before: string, after: string): FilingNumber | null {
  const read = readDigits(after, [count]);
  if (!read) return null;
  const head = readHead(before);
  const rightCount = read.digits.length === count;
  if (head.problem === 'no-province' && !rightCount) return null;
  const text = `${head.character}公网安备${read.digits}号`;
  const problem = head.problem ?? (rightCount ? undefined : 'digit-count');
  if (problem) return { kind: 'mps', text, valid: false, problem };
  const doubt = doubtOf(head.character, read.digits);
  return doubt ? { kind: 'mps', text, valid: true, problem: doubt } : { kind: 'mps', text, valid: true };
}

/** Reads the number behind a link's `code=`, whose province only the digits tell; null when they tell none. */
export function readMpsCode(digits: string): FilingNumber | null {
  const province = provinceOfPrefix(digits);
  if (!province || digits.slice(6, 8) !== unitCode) return null;
  return { kind: 'mps', text: `${province.mps}公网安备${digits}号`, valid: true };
}

function doubtOf(character: string, digits: string): NumberProblem | null {
  if (provinceOfCharacter(character) !== provinceOfPrefix(digits)) return 'province-mismatch';
  return digits.slice(6, 8) === unitCode ? null : 'unit-code';
}
