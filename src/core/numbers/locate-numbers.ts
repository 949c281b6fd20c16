import type { FilingNumber } from './filing-number';
import { readCac } from './read-cac';
import { readIcp } from './read-icp';
import { readLicence } from './read-licence';
import { readMps } from './read-mps';

const anchors = /ICP|B2|公\s{0,2}网\s{0,2}安\s{0,2}备|网\s{0,2}信\s{0,2}算\s{0,2}备/gi;

/** A number and its tags never reach farther from its anchor than this, which keeps the search linear. */
const reachBefore = 160;
const reachAfter = 320;

/** A number, and where in the text it stands. */
export interface LocatedNumber {
  readonly number: FilingNumber;
  /** Where the word begins that names its kind: ICP, B2, 公网安备, 网信算备. */
  readonly at: number;
  /** Where its digits begin. */
  readonly digitsAt: number;
}

/** Every filing number written out in a folded text (`foldText`), in the order of the text; the same one as often as it stands there. */
export function locateNumbers(folded: string): LocatedNumber[] {
  const found: LocatedNumber[] = [];
  for (const anchor of folded.matchAll(anchors)) {
    const number = readAt(folded, anchor.index, anchor[0]);
    if (number)
      found.push({ number, at: anchor.index, digitsAt: digitsBehind(folded, anchor.index + anchor[0].length) });
  }
  return found;
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

function digitsBehind(text: string, end: number): number {
  // Tags between anchor and digits may carry digits of their own.
  const after = text.slice(end, end + reachAfter).replace(/<[^<>]{0,120}>/g, (tag) => ' '.repeat(tag.length));
  const offset = after.search(/\d/);
  return end + Math.max(0, offset);
}
