import type { Mark } from './mark';

const moves: Readonly<Record<string, (at: number, count: number) => number>> = {
  ArrowDown: (at, count) => Math.min(at + 1, count - 1),
  ArrowRight: (at, count) => Math.min(at + 1, count - 1),
  ArrowUp: (at) => Math.max(at - 1, 0),
  ArrowLeft: (at) => Math.max(at - 1, 0),
  Home: () => 0,
  End: (_at, count) => count - 1,
};

/** The mark that an arrow key leads to from this one, or null when the key leads nowhere. */
export function markAfterKey(key: string, from: Mark, marks: readonly Mark[]): Mark | null {
  const move = moves[key];
  return move ? (marks[move(marks.indexOf(from), marks.length)] ?? null) : null;
}
