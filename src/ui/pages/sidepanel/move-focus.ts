import type { KeyboardEvent } from 'react';

const moves: Readonly<Record<string, (at: number, count: number) => number>> = {
  ArrowDown: (at, count) => Math.min(at + 1, count - 1),
  ArrowUp: (at) => Math.max(at - 1, 0),
  Home: () => 0,
  End: (_at, count) => count - 1,
};

/** Lets arrow keys move the focus among the elements of a list that fit the selector. In a text, Home and End stay its. */
export function moveFocus(event: KeyboardEvent<HTMLElement>, selector: string): void {
  const move = moves[event.key];
  const stops = [...event.currentTarget.querySelectorAll<HTMLElement>(selector)];
  const at = stops.indexOf(event.target as HTMLElement);
  const inText = event.target instanceof HTMLInputElement && !event.key.startsWith('Arrow');
  if (!move || at < 0 || inText) return;
  event.preventDefault();
  stops[move(at, stops.length)]?.focus();
}
