import { compact } from '../hints/compact';
import { masked } from './page-node';

/** E-mail addresses, numbers of more than five digits however they are cut up or half hidden, dates in Chinese. */
const telling = [
  /[^\s@<>()（）]+@[^\s@<>()（）]+\.[a-z0-9-]+/giu,
  /\d{2,4}年\d{1,2}月(?:\d{1,2}日)?/gu,
  /(?:[\d*＊●•xX][\s\-–—./:()（）]*){5,}[\d*＊●•xX]/gu,
];

/** What must not appear in a report, ready to be compared. */
export interface Secrets {
  readonly plain: readonly string[];
  /** Without spaces and punctuation: 138 1234 5678 is the same number. */
  readonly bare: readonly string[];
}

/** Short digits (a count, a floor) are in every text; alone in one they are a value. */
const tooCommon = /^\d{1,3}$/;

/** Prepares secrets; a single character is none. */
export function secretsFrom(values: Iterable<string>): Secrets {
  const plain = [...new Set([...values].map((value) => value.trim().normalize('NFKC').toLowerCase()))];
  const kept = plain.filter((value) => [...value].length > 1);
  return { plain: kept, bare: [...new Set(kept.map(compact))].filter((value) => [...value].length > 1) };
}

/** Whether a text is, or holds, one of the secrets. */
export function tells(text: string, { plain, bare }: Secrets): boolean {
  const small = text.normalize('NFKC').toLowerCase();
  const stripped = compact(text);
  const inside = (whole: string) => (secret: string) =>
    tooCommon.test(secret) ? whole.trim() === secret : whole.includes(secret);
  return plain.some(inside(small)) || bare.some(inside(stripped));
}

/** A text with everything personal masked: all of it where it holds a secret, else what looks like a number or address. */
export function maskText(text: string, secrets: Secrets): string {
  if (tells(text, secrets)) return masked;
  const plain = text.normalize('NFKC');
  const changed = telling.reduce((rest, pattern) => rest.replace(pattern, withDigit), plain);
  return changed === plain ? text : changed;
}

/** Stars and letters alone are decoration. */
function withDigit(found: string): string {
  return /\d|@/.test(found) ? masked : found;
}
