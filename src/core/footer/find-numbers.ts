import type { FilingNumber } from './filing-number';
import { foldText } from './fold-text';
import { readCac } from './read-cac';
import { readIcp } from './read-icp';
import { readLicence } from './read-licence';
import { readMps, readMpsCode } from './read-mps';

const anchors = /ICP|B2|公\s{0,2}网\s{0,2}安\s{0,2}备|网\s{0,2}信\s{0,2}算\s{0,2}备/gi;
const linkCodes = /(?<![A-Za-z])(?:record)?code=(\d{14})(?!\d)/gi;

/** A number and its tags never reach farther from its anchor than this, which keeps the search linear. */
const reachBefore = 160;
const reachAfter = 320;

/**
 * Every filing number in a text or in HTML, normalised to the authorities' spelling, in the order of the text and each
 * once. A link's code counts only where no MPS number is written out: a wrong link must not look like a second number.
 */
export function findNumbers(text: string): FilingNumber[] {
  const folded = foldText(text);
  const found = new Map<string, FilingNumber>();
  for (const anchor of folded.matchAll(anchors)) {
    const number = readAt(folded, anchor.index, anchor[0]);
    if (number) found.set(`${number.kind} ${number.text}`, found.get(`${number.kind} ${number.text}`) ?? number);
  }
  const numbers = [...found.values()];
  return numbers.some((number) => number.kind === 'mps') ? numbers : [...numbers, ...readLinkCodes(folded)];
}

function readAt(text: string, at: number, anchor: string): FilingNumber | null {
  const before = text.slice(Math.max(0, at - reachBefore), at);
  const end = at + anchor.length;
  const after = text.slice(end, end + reachAfter);
  const word = anchor.toUpperCase();
  if (word === 'ICP') return readIcp(before, after);
  if (word === 'B2') return readLicence(before, after);
  return word.startsWith('公') ? readMps(before, after) : readCac(after);
}

function readLinkCodes(text: string): FilingNumber[] {
  const codes = new Set([...text.matchAll(linkCodes)].map((match) => match[1] ?? ''));
  return [...codes].flatMap((digits) => readMpsCode(digits) ?? []);
}
