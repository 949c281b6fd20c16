import type { FilingNumber } from '../../numbers/filing-number';
import { foldText } from '../../numbers/fold-text';
import { locateNumbers } from '../../numbers/locate-numbers';

/** A piece of a page's text in one style: a text node, or the text between two tags. */
export interface TextRun {
  readonly text: string;
  /** It begins a line of its own. */
  readonly block: boolean;
}

/** A number, the run in which its digits begin, and how it is written. */
export interface NumberInRuns {
  readonly number: FilingNumber;
  readonly run: number;
  readonly written: string;
}

/** Loosely what a number can begin with, before anything is folded: the text of a page is long, and holds few of them. */
const hints = /[IＩｉ].?[CＣｃ].?[PＰｐ]|[BＢｂ].?[2２]|公.{0,3}[网網]|[网網].{0,3}信/gi;
const before = 200;
const after = 500;
/** More numbers than this are no footer. */
const most = 200;

/** The numbers in a page's text, wherever tags cut them, with the run that carries each one's link and look. */
export function numbersInRuns(runs: readonly TextRun[]): NumberInRuns[] {
  const found: NumberInRuns[] = [];
  for (const [first, last] of windows(runs)) {
    if (found.length >= most) break;
    found.push(...numbersBetween(runs, first, last));
  }
  return found.slice(0, most);
}

/** 公网安备 with its province and without digits, as a page shows it. */
export function unfinishedNumbers(runs: readonly TextRun[]): string[] {
  const texts = windows(runs).flatMap(([first, last]) => [
    ...joined(runs, first, last).text.matchAll(/(\p{Script=Han})公网安备(?!案)(?![\s:第号]*\d)/gu),
  ]);
  return [...new Set(texts.map(([text]) => text))].slice(0, 20);
}

/** The stretches of runs in which a number may stand, none overlapping another. */
function windows(runs: readonly TextRun[]): [number, number][] {
  const starts: number[] = [];
  let all = '';
  for (const { text, block } of runs) {
    if (block) all += '\n';
    starts.push(all.length);
    all += text;
  }
  const found: [number, number][] = [];
  for (const { index } of all.matchAll(hints)) {
    const first = runAt(starts, index - before);
    const last = runAt(starts, index + after);
    const previous = found.at(-1);
    if (previous && first <= previous[1] + 1) previous[1] = Math.max(previous[1], last);
    else found.push([first, last]);
  }
  return found;
}

/** The last run that starts at or before a place. */
function runAt(starts: readonly number[], place: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= place) low = middle;
    else high = middle - 1;
  }
  return low;
}

function joined(runs: readonly TextRun[], first: number, last: number): { text: string; starts: number[] } {
  const starts: number[] = [];
  let text = '';
  for (const run of runs.slice(first, last + 1)) {
    if (run.block) text += '\n';
    starts.push(text.length);
    text += foldText(run.text);
  }
  return { text, starts };
}

function numbersBetween(runs: readonly TextRun[], first: number, last: number): NumberInRuns[] {
  const { text, starts } = joined(runs, first, last);
  return locateNumbers(text).map(({ number, at, digitsAt }) => ({
    number,
    run: first + runAt(starts, digitsAt),
    written: writtenAt(number.text, text, at, digitsAt),
  }));
}

const tail = /^[\d\s]*\d(?:\s*号)?(?:\s{0,2}-\s{0,2}\d{1,5}[A-Za-z]?)?/;

/** The number as the page has it, from its province on; licences of several services are taken as they are read. */
function writtenAt(number: string, text: string, at: number, digitsAt: number): string {
  if (/^(?:合|.?(?:A2|B1))/.test(number)) return number;
  const head = /\S?\s*$/.exec(text.slice(Math.max(0, at - 8), at))?.[0] ?? '';
  const province = head.charAt(0) === number.charAt(0) ? head : '';
  const digits = tail.exec(text.slice(digitsAt, digitsAt + 80))?.[0] ?? '';
  return `${province}${text.slice(at, digitsAt)}${digits}`.replace(/[^\S ]+/g, '').slice(0, 120);
}
