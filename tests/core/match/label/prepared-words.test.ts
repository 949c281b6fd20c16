import { describe, expect, it } from 'vitest';
import { finishedWords } from '../../../../scripts/finished-words';
import { interpretLabel } from '../../../../src/core/match/label/interpret-label';
import { type PreparedWords, prepareWords } from '../../../../src/core/match/label/prepare-words';
import { segmentLabel } from '../../../../src/core/match/label/segment-label';

/** What a build puts in place of `prepared-words.ts`, run as the bundle runs it. */
async function wordsInBundle(): Promise<PreparedWords> {
  const built = await finishedWords().load('/anywhere/src/core/match/label/prepared-words.ts');
  const module = (await import(`data:text/javascript,${encodeURIComponent(built?.code ?? '')}`)) as {
    preparedWords(): PreparedWords;
  };
  return module.preparedWords();
}

describe('the prepared words', () => {
  it('are the same in a bundle as when they are made on the spot', async () => {
    const built = await wordsInBundle();
    expect(built).toEqual(prepareWords());
    expect(Object.keys(built.labels).length).toBeGreaterThan(200);
  });

  it('leave every other file to the bundler', async () => {
    expect(await finishedWords().load('/anywhere/src/core/match/label/segment-label.ts')).toBeNull();
  });

  it('keep a word with all that it can mean', () => {
    const [word] = segmentLabel('紧急联系人').words;
    expect(word).toMatchObject({ text: '紧急联系人', owners: ['emergencyContact'], attributes: ['emergencyPhone'] });
  });

  it('say nothing of words that every object has', () => {
    expect(interpretLabel('constructor').exact).toEqual([]);
    expect(segmentLabel('__proto__').words).toEqual([]);
  });
});
