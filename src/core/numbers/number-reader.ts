import { provinceOfCharacter } from '../directory/find-province';
import type { NumberProblem } from './filing-number';

/** Spaces and tags may stand between the parts of a number: a link often begins in the middle of it. */
const gap = String.raw`(?:\s|<[^<>]{0,120}>)*`;
const leadIn = new RegExp(`^${gap}(?:案${gap})?(?:编?号(?:码)?)?${gap}:?${gap}第?${gap}`);
const digitRun = /^\d+(?:\s{1,2}\d+)*/;
const endWord = new RegExp(`^${gap}号`);
const suffixPattern = new RegExp(`^(${gap})-(${gap})(\\d{1,5})(?![\\d.]|-\\d)(?:([A-Za-z])(?![A-Za-z0-9]))?`);
const trailingGap = new RegExp(`${gap}$`);
const chinese = /\p{Script=Han}/u;

/** Sites that hand out numbers for fun (icp.gov.moe, icp.redcha.cn). */
const jokeCharacters: ReadonlySet<string> = new Set(['萌', '茶']);

/** The character in front of a number, and whether it is a province's. */
export interface NumberHead {
  readonly character: string;
  readonly problem?: NumberProblem;
}

/** Reads the province character that ends a text. */
export function readHead(before: string): NumberHead {
  // Most numbers follow their province at once, and the search for a gap is what costs.
  const bare = /[\s>]$/.test(before) ? before.replace(trailingGap, '') : before;
  const character = bare.slice(-1);
  if (provinceOfCharacter(character)) return { character };
  const adjacent = bare.length === before.length;
  if (adjacent && jokeCharacters.has(character)) return { character, problem: 'joke-number' };
  const standsAlone = chinese.test(character) && !chinese.test(bare.slice(-2, -1));
  return adjacent && standsAlone
    ? { character, problem: 'unknown-province' }
    : { character: '', problem: 'no-province' };
}

/** The digits of a number and the text behind them; null when no digits follow. */
export interface NumberDigits {
  readonly digits: string;
  readonly rest: string;
}

/**
 * Reads the digits that begin a text. Spaces may cut them into groups, and a year may follow: the first groups that make
 * a right count are the number.
 */
export function readDigits(after: string, counts: readonly number[]): NumberDigits | null {
  const text = after.replace(leadIn, '');
  const run = digitRun.exec(text)?.[0];
  if (run === undefined) return null;
  const whole = { digits: run.replace(/\s/g, ''), rest: text.slice(run.length) };
  const ended = endWord.test(whole.rest);
  if (ended && counts.includes(whole.digits.length)) return whole;
  for (const end of groupEnds(run)) {
    const digits = run.slice(0, end).replace(/\s/g, '');
    if (counts.includes(digits.length)) return { digits, rest: text.slice(end) };
  }
  if (ended) return whole;
  const [firstEnd = run.length] = groupEnds(run);
  return { digits: run.slice(0, firstEnd), rest: text.slice(firstEnd) };
}

function groupEnds(run: string): number[] {
  return [...run.matchAll(/\d+/g)].map((group) => group.index + group[0].length);
}

/** The text behind 号, whether or not it is written. */
export function skipEndWord(rest: string): string {
  return rest.replace(endWord, '');
}

/** The service suffix: `-1` a website, `-2A` an APP, `-3X` a mini program, `-4K` a quick app. */
export interface NumberSuffix {
  readonly text: string;
  readonly problem?: NumberProblem;
}

/** Reads the suffix that begins a text; a year after a spaced dash is no suffix. */
export function readSuffix(rest: string): NumberSuffix {
  const [, before = '', behind = '', count = '', letter = ''] = suffixPattern.exec(rest) ?? [];
  if (count === '' || (before + behind !== '' && count.length > 3)) return { text: '' };
  const kind = letter.toUpperCase();
  const text = `-${count}${kind}`;
  return kind === '' || 'AXK'.includes(kind) ? { text } : { text, problem: 'suffix-kind' };
}
