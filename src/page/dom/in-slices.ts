import { nextTask } from './next-task';

/** Work that may pause: hands out each root that it begins to read, and null wherever else it may stop for a while. */
export type Steps<Result> = Generator<Document | ShadowRoot | null, Result>;

/** Work done in slices, and the milliseconds that it kept the page's thread busy. */
export interface Sliced<Result> {
  readonly result: Result;
  readonly work: number;
}

/** A frame's worth: a key pressed meanwhile is answered at once. */
const longestSlice = 16;
/** A page that does not rest is read in one go at last. */
const mostTries = 3;

/** Does all of it now. */
export function atOnce<Result>(steps: Steps<Result>): Result {
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}

/**
 * Does work that reads a page, letting the page go on between slices; what fits into one slice is done at once.
 * Where the page changes between two slices, what was read is void and the work begins anew: the result is always of
 * one state of the page.
 */
export async function inSlices<Result>(begin: () => Steps<Result>): Promise<Sliced<Result>> {
  let work = 0;
  for (let tries = 1; tries < mostTries; tries++) {
    const tried = await untilChanged(begin());
    work += tried.work;
    if (tried.result !== changed) return { result: tried.result, work };
  }
  const began = performance.now();
  return { result: atOnce(begin()), work: work + performance.now() - began };
}

const changed = Symbol('changed');

async function untilChanged<Result>(steps: Steps<Result>): Promise<Sliced<Result | typeof changed>> {
  const watch = new PageWatch();
  let began = performance.now();
  let work = 0;
  const slice = () => performance.now() - began;
  try {
    let step = steps.next();
    for (; !step.done; step = steps.next()) {
      if (step.value) watch.add(step.value);
      if (slice() < longestSlice) continue;
      work += slice();
      watch.begin();
      await nextTask();
      if (watch.sawChange()) return { result: changed, work };
      began = performance.now();
    }
    return { result: step.value, work: work + slice() };
  } finally {
    watch.end();
  }
}

const everything: MutationObserverInit = { subtree: true, childList: true, attributes: true, characterData: true };

/** Notices what changes in the roots that are being read; costs nothing before the first pause. */
class PageWatch {
  #seen = false;
  #fresh: Node[] = [];
  readonly #observer = new MutationObserver(() => {
    this.#seen = true;
  });

  add(root: Node): void {
    this.#fresh.push(root);
  }

  begin(): void {
    for (const root of this.#fresh) this.#observer.observe(root, everything);
    this.#fresh = [];
  }

  sawChange(): boolean {
    return this.#seen || this.#observer.takeRecords().length > 0;
  }

  end(): void {
    this.#observer.disconnect();
  }
}
