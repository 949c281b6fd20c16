import { foldText, lower, upper, within } from './limit-words';

const number = String.raw`(\d{1,5}(?:\.\d+)?)`;
const unit = '(kb?|mb?|千字节|兆)(?![a-z])';

const sizes = new RegExp(`${number}\\s*${unit}`, 'gi');
const rangeBefore = new RegExp(`${number}\\s*(?:kb?|mb?|千字节|兆)?\\s*(?:-|~|—|–|至|到)\\s*$`, 'i');
const rangeAfter = /^\s*(?:-|~|—|–|至|到)\s*\d/;
const beside = /(?:大小|体积|容量|size)[^\d。;；]{0,8}$/i;

function inBytes(amount: string, of: string): number {
  return Math.floor(Number(amount) * (/^k|千/i.test(of) ? 1024 : 1024 * 1024));
}

/**
 * The largest file that the words around an upload allow, in bytes: the strictest where they name several; nothing where
 * they name only a least.
 */
export function readPageBytes(hint: string): number | undefined {
  const text = foldText(hint);
  const found: number[] = [];
  for (const match of text.matchAll(sizes)) {
    const [whole, amount = '', of = ''] = match;
    const before = text.slice(0, match.index);
    const after = text.slice(match.index + whole.length);
    const isLeast = rangeAfter.test(after) || lower.test(before);
    const isMost = upper.test(before) || within.test(after) || rangeBefore.test(before) || beside.test(before);
    if (isMost && !isLeast) found.push(inBytes(amount, of));
  }
  return found.length > 0 ? Math.min(...found) : undefined;
}
