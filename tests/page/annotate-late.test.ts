// @vitest-environment jsdom
import { beforeEach, describe, expect, it } from 'vitest';
import { markWordsIn } from '../../src/core/plan/mark-words';
import { annotateLate } from '../../src/page/annotate/annotate-late';
import { offerAnnotator } from '../../src/page/annotate/annotator-slot';
import { labelFinder } from '../../src/page/annotate/label-end';
import type { AnnotateOptions, Annotation, MarkView } from '../../src/page/annotate/mark-view';
import { markViews } from './mark-views';

let life: AbortController;
let said: string[];

beforeEach(() => {
  [life, said] = [new AbortController(), []];
});

const refsOf = (marks: readonly MarkView[]): string => marks.map(({ ref }) => ref).join(' ');

/** The script that draws marks, which says what it is asked for. */
const annotator =
  (name: string) =>
  ({ marks, theme }: AnnotateOptions): Annotation => {
    said.push(`${name} draws ${refsOf(marks)} ${theme}`);
    return {
      update: (views) => void said.push(`${name} updates ${refsOf(views)}`),
      close: () => void said.push(`${name} closes`),
    };
  };

function engine() {
  const nothing = async () => null;
  const draw = annotateLate({
    document,
    elementOf: () => null,
    labelFinder,
    ownElements: new WeakSet(),
    signal: life.signal,
    onOpen: nothing,
    onTyped: async () => [],
    onRows: nothing,
    onFillOne: () => undefined,
    onReveal: nothing,
    onTeach: async () => false,
    onHide: () => undefined,
    onCopy: async () => false,
  });
  return (count: number, theme: 'light' | 'dark' = 'light') =>
    draw({ marks: markViews(count), words: markWordsIn('zh'), theme });
}

describe('marks whose script comes late', () => {
  it('ask for it only where there is something to draw', () => {
    const draw = engine();
    expect(draw(0)).toBe(true);
    expect(draw(1)).toBe(false);
  });

  it('are drawn once it is there, as they were asked for last', () => {
    const draw = engine();
    draw(1);
    draw(2);
    expect(said).toEqual([]);
    offerAnnotator(annotator('script'));
    expect(said).toEqual(['script draws f0 f1 light']);
  });

  it('are not drawn any more when they were taken back meanwhile', () => {
    const draw = engine();
    draw(1);
    draw(0);
    offerAnnotator(annotator('script'));
    expect(said).toEqual([]);
    expect(draw(1)).toBe(true);
    expect(said).toEqual(['script draws f0 light']);
  });

  it('stay what they are when it is brought twice', () => {
    const draw = engine();
    draw(1);
    offerAnnotator(annotator('first'));
    offerAnnotator(annotator('second'));
    draw(2);
    expect(said).toEqual(['first draws f0 light', 'first updates f0 f1']);
  });

  it('are drawn anew in another look, and go when none are wanted', () => {
    const draw = engine();
    draw(1);
    offerAnnotator(annotator('script'));
    draw(1, 'dark');
    draw(0, 'dark');
    expect(said).toEqual(['script draws f0 light', 'script closes', 'script draws f0 dark', 'script closes']);
  });

  it('are drawn for the newest engine only, which does not trust what an older one was brought', () => {
    const before = engine();
    before(1);
    offerAnnotator(annotator('old script'));
    const draw = engine();
    expect(draw(2)).toBe(false);
    offerAnnotator(annotator('new script'));
    expect(said).toEqual(['old script draws f0 light', 'new script draws f0 f1 light']);
  });
});
