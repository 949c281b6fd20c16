import { describe, expect, it } from 'vitest';
import { guideOf } from '../../../src/background/page/guide-text';

describe('what a card says of an agreement', () => {
  const label = '我已阅读并承诺以上信息真实有效';

  it.each(['cac', 'tencent', null])('on %s speaks of no countdown, which the police alone have', (portal) => {
    const { guide, mistakes } = guideOf('filing.consent', portal, label);
    expect(guide.zh).not.toContain('30 秒');
    expect(guide.en).not.toContain('30-second');
    for (const { zh, en } of mistakes) {
      expect(zh).toContain('公安');
      expect(en).toContain('police');
    }
  });

  it('names the countdown on the page of the police', () => {
    expect(guideOf('filing.consent', 'mps', label).guide.zh).toContain('30 秒');
  });

  it('does not call it the same as the agreements of others', () => {
    expect(guideOf('filing.consent', 'cac', label).wording).toBeNull();
    expect(guideOf('subject.name', 'tencent', '开办者名称').wording).not.toBeNull();
  });
});
