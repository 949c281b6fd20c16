import { describe, expect, it } from 'vitest';
import { matchSentences, refusalSentences } from '../../../src/core/plan/match-sentences';
import { outcomeCodes } from '../../../src/core/plan/outcome';
import { outcomeSentences } from '../../../src/core/plan/outcome-sentences';
import { sayLikely, sayMatch, sayOutcome, sayRefusal, sayState } from '../../../src/core/plan/say-reason';
import { stateReasons } from '../../../src/core/plan/state-sentences';

const refusals = Object.keys(refusalSentences) as (keyof typeof refusalSentences)[];
const said = [
  ...outcomeCodes.map((code) => [`outcome ${code}`, sayOutcome({ code })] as const),
  ...refusals.map((reason) => [`refusal ${reason}`, sayRefusal({ reason, candidates: [] })] as const),
  ['a likely field', sayLikely('subjectOwner.name')] as const,
  ...stateReasons.map((reason) => [`state ${reason}`, sayState(reason)] as const),
];

describe('every reason has a sentence in both languages', () => {
  it.each(said)('%s: what was not done, why, what to do now', (_, sentence) => {
    expect(sentence?.zh).toMatch(/^[^：。]+：[^。]+。[^。]+。$/);
    expect(sentence?.en).toMatch(/^[A-Z][^.]+: [^.]+\. [^.]+\.$/);
  });

  it.each(said)('%s: no gap is left open, no exclamation, nothing scolds', (_, sentence) => {
    expect(`${sentence?.zh}${sentence?.en}`).not.toMatch(/[{}[\]!！]|undefined|系统错误/);
  });

  it.each(Object.entries(matchSentences))('recognised by %s', (_, { zh, en }) => {
    expect(zh).toMatch(/。$/);
    expect(en).toMatch(/\.$/);
  });
});

describe('what fills the gaps', () => {
  it('names the option that the page does not offer', () => {
    const sentence = sayOutcome({ code: 'option-not-offered', detail: { wanted: '居民身份证' } });
    expect(sentence?.zh).toContain('“居民身份证”');
    expect(sentence?.en).toContain('居民身份证');
  });

  it('names the limit', () => {
    expect(sayOutcome({ code: 'longer-than-allowed', detail: { limit: '30' } })?.zh).toContain('最多 30 字');
  });

  it('names the fields between which the choice is open, with whose they are', () => {
    const sentence = sayRefusal({
      reason: 'ambiguous',
      candidates: ['securityOwner.mobile', 'emergencyContact.mobile'],
    });
    expect(sentence.zh).toContain('网站安全负责人的手机号码、应急联络人的手机号码');
    expect(sentence.en).toContain('security owner');
  });

  it('takes a detail for text, not for a pattern', () => {
    const sentence = sayOutcome({ code: 'option-not-offered', detail: { wanted: '{limit}[$&]' } });
    expect(sentence?.zh).toContain('{limit}[$&]');
  });

  it('says nothing where there is nothing to explain', () => {
    expect(sayOutcome({})).toBeNull();
    expect(sayMatch({ reason: 'taught' }).zh).toContain('您教过');
    expect(Object.keys(outcomeSentences)).toHaveLength(outcomeCodes.length);
  });
});
