import { describe, expect, it } from 'vitest';
import { makeTabMemory } from '../../../src/background/browser/tab-memory';
import { makeUnfinishedFills } from '../../../src/background/fill/unfinished-fills';
import { memories } from '../make-house';

describe('what is remembered of a tab', () => {
  it('is nothing at first, and again when the tab is closed', async () => {
    const memory = makeTabMemory(memories().session);
    const nothing = await memory.read(1);
    await memory.change(1, { usedOrigin: 'https://example.com' });
    await memory.forget(1);
    expect(await memory.read(1)).toEqual(nothing);
  });

  it('keeps changes that are made at the same time', async () => {
    const memory = makeTabMemory(memories().session);
    const selection = { profileId: 'p', websiteId: null, appId: null };
    await Promise.all([memory.change(1, { usedOrigin: 'https://example.com' }), memory.change(1, { selection })]);
    expect(await memory.read(1)).toMatchObject({ usedOrigin: 'https://example.com', selection });
  });

  it('outlives the background’s sleep', async () => {
    const { session } = memories();
    await makeTabMemory(session).change(1, { usedOrigin: 'https://example.com' });
    expect((await makeTabMemory(session).read(1)).usedOrigin).toBe('https://example.com');
  });

  it('does not trip over what another version left there', async () => {
    const { session } = memories();
    await session.set('tab.1', { selection: 'all of them' });
    expect((await makeTabMemory(session).read(1)).selection).toBeNull();
  });
});

describe('the fills that were begun', () => {
  it('are noted by tab until they end', async () => {
    const { local } = memories();
    const fills = makeUnfinishedFills(local);
    await fills.note(1);
    await fills.note(2);
    await fills.note(2);
    await fills.clear(1);
    expect([await fills.has(1), await makeUnfinishedFills(local).has(2)]).toEqual([false, true]);
    await fills.clearAll();
    expect(await fills.has(2)).toBe(false);
  });
});
