import { describe, expect, it } from 'vitest';
import type { PreparedNote } from '../../../src/core/images/prepared';
import { sayForecast, sayLimit, sayPrepared } from '../../../src/core/images/say-prepared';
import type { UploadLimit } from '../../../src/core/images/upload-limit';

const kb = 1024;
const photo = { type: 'image/jpeg', bytes: 6 * kb * kb, width: 4000, height: 3000 } as const;
const limit: UploadLimit = {
  maxBytes: 400 * kb,
  bytesFrom: 'page',
  maxSide: 1600,
  minSide: null,
  types: ['image/jpeg', 'image/png'],
  watermark: 'unknown',
};
const note: PreparedNote = {
  before: photo,
  after: { type: 'image/jpeg', bytes: 380 * kb, width: 1600, height: 1200 },
  did: ['compressed', 'scaled', 'turned', 'stripped'],
  unmarked: null,
  small: false,
};

describe('what is said of a prepared file', () => {
  it('names each thing that was done, and no other', () => {
    expect(sayPrepared(note)).toEqual({
      zh: '已压缩到 380 KB（原 6.0 MB）；缩到 1600 × 1200 像素；已转正；已去掉拍摄地点等附加信息',
      en: 'Compressed to 380 KB (was 6.0 MB); scaled to 1600 × 1200 pixels; turned upright; place, time and camera removed',
    });
    expect(sayPrepared({ ...note, did: [] }).zh).toBe('原样上传');
  });

  it('says when a watermark was wanted and is not there, and when the picture is small', () => {
    expect(sayPrepared({ ...note, did: ['marked'] }).zh).toContain('已在空白处加水印');
    expect(sayPrepared({ ...note, did: [], unmarked: 'no-place' }).zh).toContain('没有加水印：图上找不到');
    expect(sayPrepared({ ...note, did: [], small: true }).en).toContain('make sure that small print is legible');
  });

  it('says beforehand what will be done, and who named the limit', () => {
    expect(sayForecast(photo, limit).zh).toBe(
      '6.0 MB · 4000 × 3000；填写时会缩到长边 1600 像素；压到 400 KB 以内；会去掉拍摄地点等附加信息；上限 400 KB、长边 1600 像素（页面写明）',
    );
    const webp = { ...photo, type: 'image/webp', bytes: 90 * kb, width: 800, height: 600 } as const;
    expect(sayForecast({ ...photo, width: 1500, height: 900 }, limit).zh).toContain('；填写时会压到 400 KB 以内；');
    expect(sayForecast(webp, limit).zh).toContain('会转成页面收的格式');
    const paper = { type: 'application/pdf', bytes: 90 * kb, width: 0, height: 0 } as const;
    const taken: UploadLimit = { ...limit, types: ['application/pdf'], maxSide: null };
    expect(sayForecast(paper, taken).zh).toBe('90 KB；上限 400 KB（页面写明）');
    expect(sayForecast({ ...paper, bytes: 500 * kb }, taken).zh).toContain('超过上限，不会上传');
    expect(sayForecast(paper, limit).zh).toContain('这里不收 PDF，不会上传');
  });

  it('says when nobody named the limit', () => {
    expect(sayLimit({ ...limit, bytesFrom: 'caution', maxSide: null })).toEqual({
      zh: '上限 400 KB（页面没有写，按已知最严的平台处理）',
      en: 'limit 400 KB (the page does not say; the strictest known portal’s is used)',
    });
  });
});
