import type { SearchKey } from './search-key';
import type { Spelling } from './spell-pinyin';

/** A query, compact, and whether it is typed in Latin letters. */
export interface Query {
  readonly text: string;
  readonly latin: boolean;
}

/** The tiers of design: exact, then the beginning, then inside, then pinyin, then what only people call it, then prose. */
const tiers = { exact: 1000, prefix: 800, inside: 600, pinyin: 400, colloquial: 200, prose: 100 } as const;

/** How well a wording answers a query; 0 when it does not. */
export function scoreKey(key: SearchKey, query: Query): number {
  const written = scoreWritten(key, query);
  const score = written > 0 || !query.latin || !key.spelling ? written : scorePinyin(key.spelling(), query.text);
  return key.colloquial && score > 0 ? tiers.colloquial + score / 10 : score;
}

function scoreWritten({ text, wordStarts }: SearchKey, query: Query): number {
  const at = text.indexOf(query.text);
  if (at === -1) return 0;
  const coverage = (90 * query.text.length) / text.length;
  if (at === 0) return (text.length === query.text.length ? tiers.exact : tiers.prefix) + coverage;
  if (wordStarts && !startsWord(text, wordStarts, query.text)) return 0;
  return tiers.inside + coverage;
}

function startsWord(text: string, starts: readonly number[], word: string): boolean {
  for (let at = text.indexOf(word); at !== -1; at = text.indexOf(word, at + 1)) if (starts.includes(at)) return true;
  return false;
}

function scorePinyin({ initials, full, starts }: Spelling, typed: string): number {
  if (initials === typed || full === typed) return tiers.pinyin + 150;
  if (initials.startsWith(typed)) return tiers.pinyin + 90 + (50 * typed.length) / initials.length;
  if (full.startsWith(typed)) return tiers.pinyin + 90 + (50 * typed.length) / full.length;
  if (typed.length < 2) return 0;
  if (initials.includes(typed)) return tiers.pinyin + (50 * typed.length) / initials.length;
  return startsWord(full, starts, typed) ? tiers.pinyin + (50 * typed.length) / full.length : 0;
}

/** Explanations, which mention a word without being named by it: below everything else. */
export interface Prose {
  readonly zh: string;
  /** Small letters, words between single spaces, one space in front. */
  readonly en: string;
}

/** Whether an explanation mentions a query that is long enough to mean something. */
export function scoreProse(prose: Prose, { text, latin }: Query): number {
  if (text.length < (latin ? 4 : 2)) return 0;
  return prose.zh.includes(text) || (latin && prose.en.includes(` ${text}`)) ? tiers.prose : 0;
}
