import type { describePage } from './page-tree';

type Describer = typeof describePage;

/** The scripts of one extension share their world's globals; the page has others. */
const slot = Symbol.for('beian-pilot.describe-page');
const world = globalThis as { [slot]?: Describer };

/** The script that describes pages tells the engine that it is there. */
export function offerDescriber(describe: Describer): void {
  world[slot] = describe;
}

/**
 * What describes a page: it comes with a script of its own, because few pages are ever reported.
 * @throws where nobody brought it
 */
export function broughtDescriber(): Describer {
  const describe = world[slot];
  if (!describe) throw new Error('the script that describes pages was not brought');
  return describe;
}
