// @vitest-environment jsdom
import { beforeEach, describe, expect, it } from 'vitest';
import { atOnce, inSlices, type Steps } from '../../src/page/dom/in-slices';
import { nextTask } from '../../src/page/dom/next-task';

/** Keeps the thread busy, as reading a long page does. */
function work(milliseconds: number): void {
  const end = performance.now() + milliseconds;
  while (performance.now() < end);
}

/** Reads the words of a root, one a step, each as slow as given; notes how often it was begun. */
function reading(root: Document | ShadowRoot, slow: number, begun: string[] = []): () => Steps<string> {
  return function* () {
    begun.push('begun');
    yield root;
    let text = '';
    for (const child of [...root.querySelectorAll('p')]) {
      work(slow);
      text += child.textContent ?? '';
      yield null;
    }
    return text;
  };
}

/** Does something to the page in each of its next tasks, until told otherwise. */
function inEachTask(act: () => void): () => void {
  let going = true;
  void (async () => {
    while (going) {
      await nextTask();
      if (going) act();
    }
  })();
  return () => {
    going = false;
  };
}

beforeEach(() => {
  document.body.innerHTML = '<p>甲</p><p>乙</p><p>丙</p>';
});

describe('work in slices', () => {
  it('is done at once where it is short, and the page does nothing in between', async () => {
    let tasks = 0;
    const stop = inEachTask(() => tasks++);
    const { result } = await inSlices(reading(document, 0));
    stop();
    expect(result).toBe('甲乙丙');
    expect(tasks).toBe(0);
  });

  it('lets the page go on where it is long, and counts its own time alone', async () => {
    let tasks = 0;
    const stop = inEachTask(() => {
      tasks++;
      work(20);
    });
    const began = performance.now();
    const { result, work: busy } = await inSlices(reading(document, 20));
    stop();
    expect(result).toBe('甲乙丙');
    expect(tasks).toBeGreaterThanOrEqual(2);
    expect(busy).toBeGreaterThanOrEqual(60);
    expect(busy).toBeLessThan(performance.now() - began - 20);
  });

  it('begins anew when the page changes in between: no result of two states', async () => {
    const begun: string[] = [];
    let changes = 0;
    const stop = inEachTask(() => {
      if (changes++ === 0) for (const one of document.querySelectorAll('p')) one.textContent = '丁';
    });
    const { result } = await inSlices(reading(document, 20, begun));
    stop();
    expect(result).toBe('丁丁丁');
    expect(begun).toHaveLength(2);
  });

  it('sees a change in a shadow root that it reads', async () => {
    const host = document.body.appendChild(document.createElement('div'));
    const root = host.attachShadow({ mode: 'open' });
    root.innerHTML = '<p>甲</p><p>乙</p>';
    let changes = 0;
    const stop = inEachTask(() => {
      if (changes++ === 0) for (const one of root.querySelectorAll('p')) one.textContent = '丁';
    });
    const { result } = await inSlices(reading(root, 20));
    stop();
    expect(result).toBe('丁丁');
  });

  it('is done in one go at last on a page that never rests', async () => {
    const begun: string[] = [];
    let changes = 0;
    const stop = inEachTask(() => {
      changes++;
      for (const one of document.querySelectorAll('p')) one.textContent = String(changes % 10);
    });
    const { result } = await inSlices(reading(document, 20, begun));
    stop();
    expect(new Set(result).size).toBe(1);
    expect(begun).toHaveLength(3);
  });

  it('gives the same in one go', () => {
    expect(atOnce(reading(document, 0)())).toBe('甲乙丙');
  });
});
