import type { FilingNumber } from './filing-number';
import { readDigits } from './number-reader';

const count = 21;

/** Reads 网信算备110108823483901230031号 behind 网信算备; null when no number is there. */
export function readCac(after: string): FilingNumber | null {
  const read = readDigits(after, [count]);
  if (!read) return null;
  const text = `网信算备${read.digits}号`;
  return read.digits.length === count
    ? { kind: 'cac', text, valid: true }
    : { kind: 'cac', text, valid: false, problem: 'digit-count' };
}
