import type { FilingNumber } from './filing-number';
import { foldText } from './fold-text';
import { locateNumbers } from './locate-numbers';
import { readMpsCode } from './read-mps';

const linkCodes = /(?<![A-Za-z])(?:record)?code=(\d{14})(?!\d)/gi;

/**
 * Every filing number in a text or in HTML, normalised to the authorities' spelling, in the order of the text and each
 * once. A link's code counts only where no MPS number is written out: a wrong link must not look like a second number.
 */
export function findNumbers(text: string): FilingNumber[] {
  const folded = foldText(text);
  const found = new Map<string, FilingNumber>();
  for (const { number } of locateNumbers(folded)) {
    const key = `${number.kind} ${number.text}`;
    if (!found.has(key)) found.set(key, number);
  }
  const numbers = [...found.values()];
  return numbers.some((number) => number.kind === 'mps') ? numbers : [...numbers, ...readLinkCodes(folded)];
}

function readLinkCodes(text: string): FilingNumber[] {
  const codes = new Set([...text.matchAll(linkCodes)].map((match) => match[1] ?? ''));
  return [...codes].flatMap((digits) => readMpsCode(digits) ?? []);
}
