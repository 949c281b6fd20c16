import { describe, expect, it } from 'vitest';
import { settleLimit } from '../../../src/core/images/settle-limit';
import type { KnownLimit } from '../../../src/core/images/upload-limit';

const kb = 1024;
const mb = 1024 * 1024;
const police: KnownLimit = {
  maxBytes: 400 * kb,
  safeBytes: 300 * kb,
  maxSide: 1600,
  types: ['image/jpeg', 'image/png'],
  watermark: 'unknown',
  date: '2021',
};
const cloud: KnownLimit = { maxBytes: 4 * mb, types: ['image/jpeg', 'image/png'], watermark: 'allowed', date: '2025' };

describe('which limit counts', () => {
  it('takes what the page says where it is stricter', () => {
    expect(settleLimit('subject.certImage', cloud, { maxBytes: 500 * kb })).toMatchObject({
      maxBytes: 500 * kb,
      bytesFrom: 'page',
    });
  });

  it('takes what is known of the portal where that is stricter: a page may promise what its server refuses', () => {
    expect(settleLimit('subject.certImage', police, { maxBytes: 2 * mb })).toMatchObject({
      maxBytes: 400 * kb,
      bytesFrom: 'portal',
      maxSide: 1600,
    });
  });

  it('keeps clear of a limit that is only hearsay, while the page is silent', () => {
    expect(settleLimit('subject.certImage', police, {}).maxBytes).toBe(300 * kb);
    expect(settleLimit('subject.certImage', police, { maxBytes: 400 * kb }).maxBytes).toBe(400 * kb);
  });

  it('is cautious where nobody says anything, and says so', () => {
    expect(settleLimit('subject.certImage', null, {})).toEqual({
      maxBytes: 300 * kb,
      bytesFrom: 'caution',
      maxSide: 1600,
      minSide: null,
      types: ['image/jpeg', 'image/png'],
      watermark: 'unknown',
    });
  });

  it('leaves the pixels alone where only a size is named', () => {
    expect(settleLimit('subject.certImage', null, { maxBytes: 4 * mb }).maxSide).toBeNull();
  });

  it('takes the types that both take; the page alone where they have none in common', () => {
    expect(settleLimit('subject.certImage', cloud, { types: ['image/png', 'application/pdf'] }).types).toEqual([
      'image/png',
    ]);
    expect(settleLimit('subject.certImage', cloud, { types: ['application/pdf'] }).types).toEqual(['application/pdf']);
  });

  it('takes a PDF for reports and letters, and for photos only where a page says so', () => {
    expect(settleLimit('website.constructionPlan', null, {}).types).toContain('application/pdf');
    expect(settleLimit('subject.certImage', null, {}).types).not.toContain('application/pdf');
    expect(settleLimit('subject.certImage', null, { types: ['image/jpeg', 'application/pdf'] }).types).toContain(
      'application/pdf',
    );
  });
});
