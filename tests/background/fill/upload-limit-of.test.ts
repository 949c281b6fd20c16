import { describe, expect, it } from 'vitest';
import { uploadLimitOf } from '../../../src/background/fill/upload-limit-of';
import { portals } from '../../../src/portals/index';

const kb = 1024;

describe.each(['baidu', 'volcengine', 'cac'])('what an upload takes at %s, of which no source says it', (id) => {
  const portal = portals.find((one) => one.id === id);
  if (portal === undefined) throw new Error(`no portal ${id}`);
  const place = { url: `https://${portal.hosts[0]}/`, listed: { portal, page: null } };

  it('is nowhere written down', () => {
    expect(portal.uploads).toBe(undefined);
  });

  it('is what the page at hand says, larger or smaller than elsewhere', () => {
    const large = { hint: '支持 jpg、png 格式，大小不超过 5MB', accept: '' };
    expect(uploadLimitOf(place, large, 'subject.certImage')).toMatchObject({
      maxBytes: 5 * kb * kb,
      bytesFrom: 'page',
      maxSide: null,
      types: ['image/jpeg', 'image/png'],
    });
    const small = { hint: '图片不超过 200KB，长边不超过 1200 像素', accept: '.jpg' };
    expect(uploadLimitOf(place, small, 'subject.certImage')).toMatchObject({
      maxBytes: 200 * kb,
      bytesFrom: 'page',
      maxSide: 1200,
      types: ['image/jpeg'],
    });
  });

  it('is the strictest known limit where the page is silent, and that is said', () => {
    expect(uploadLimitOf(place, { hint: '请上传营业执照', accept: 'image/*' }, 'subject.certImage')).toMatchObject({
      maxBytes: 300 * kb,
      bytesFrom: 'caution',
      maxSide: 1600,
      watermark: 'unknown',
    });
  });
});
