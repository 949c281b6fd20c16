import type { annotate } from './annotate';

export type Annotate = typeof annotate;

/** The scripts of one extension share their world's globals; the page has others. */
const slot = Symbol.for('beian-pilot.annotate');
const world = globalThis as { [slot]?: (annotate: Annotate) => void };

/**
 * The engine waits for the script that draws marks. Each new engine waits anew: what an extension of before its update
 * has brought draws nothing for it.
 */
export function awaitAnnotator(take: (annotate: Annotate) => void): void {
  world[slot] = take;
}

/** The script that draws marks tells the engine that it is there. */
export function offerAnnotator(draw: Annotate): void {
  world[slot]?.(draw);
}
