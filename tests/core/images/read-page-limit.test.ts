import { describe, expect, it } from 'vitest';
import { readPageLimit } from '../../../src/core/images/read-page-limit';

const kb = 1024;
const mb = 1024 * 1024;

describe('what a page says of an upload', () => {
  it.each([
    ['jpg、png，不超过 400KB', 400 * kb],
    ['请上传小于 4M 的图片', 4 * mb],
    ['图片大小不能大于2MB', 2 * mb],
    ['支持 JPG/PNG，单张 5MB 以内', 5 * mb],
    ['大小：4M', 4 * mb],
    ['文件大小限制为 1.5 MB', 1.5 * mb],
    ['图片大小在50K-500K之间', 500 * kb],
    ['大于 50KB，小于 400KB', 400 * kb],
    ['不超过４００ＫＢ', 400 * kb],
    ['照片不得超过 10兆', 10 * mb],
    ['图片不超过 4M，视频不超过 50M', 4 * mb],
    ['File size up to 2 MB', 2 * mb],
    ['每张图片≤500KB', 500 * kb],
    ['建议尺寸 800*600，最大 4mb', 4 * mb],
  ])('reads the size in %s', (text, bytes) => {
    expect(readPageLimit(text, '').maxBytes).toBe(bytes);
  });

  it.each([
    '图片不小于 50KB',
    '请上传清晰的照片',
    '不低于 300 KB',
    '需要 3 至 5 张截图',
    '带宽 100M 的服务器',
    '手机号 4009100100',
    '',
  ])('finds no upper limit in %s', (text) => {
    expect(readPageLimit(text, '').maxBytes).toBeUndefined();
  });

  it.each([
    ['像素不低于 800*600', { minSide: 800 }],
    ['分辨率不超过 4096×4096', { maxSide: 4096 }],
    ['长边不超过1600像素', { maxSide: 1600 }],
    ['宽高均不超过 2000px', { maxSide: 2000 }],
    ['800x600 以上', { minSide: 800 }],
    ['图标尺寸 512*512', {}],
  ])('reads the pixels in %s', (text, pixels) => {
    const { maxSide, minSide } = readPageLimit(text, '');
    expect({ maxSide, minSide }).toEqual({ maxSide: undefined, minSide: undefined, ...pixels });
  });

  it.each([
    ['仅支持 jpg、png 格式', '', ['image/jpeg', 'image/png']],
    ['', '.jpg,.jpeg,.png', ['image/jpeg', 'image/png']],
    ['支持 jpg、png、pdf', '.jpg,.png', ['image/jpeg', 'image/png']],
    ['支持 jpg、png、pdf', 'image/jpeg, application/pdf', ['image/jpeg', 'application/pdf']],
    ['支持JPG、PNG，不支持PDF', '', ['image/jpeg', 'image/png']],
    ['请上传 pdf', 'image/png', ['image/png']],
    ['pdf 或 jpg', 'image/*', ['image/jpeg']],
    ['请上传照片', 'image/*', undefined],
    ['', '.doc,.docx', undefined],
  ])('reads the types in %j with accept %j', (text, accept, types) => {
    expect(readPageLimit(text, accept).types).toEqual(types);
  });
});
