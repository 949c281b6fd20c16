import sharp from 'sharp';
import { beforeAll, describe, expect, it } from 'vitest';
import { findWatermarkPlace, mapSide, type WatermarkPlace } from '../../../src/core/images/find-watermark-place';
import { imageRemarks } from '../../../src/core/images/image-remarks';
import { measuredSide, measureImage } from '../../../src/core/images/measure-image';
import { cardFront, type PhotoOrder, phonePhoto, pixelsOf } from '../../harness/photo';

const usual = { width: 1800, height: 1350, grain: 20, quality: 92 };
const scaled = (picture: Buffer, side: number) => sharp(picture).resize(side, side, { fit: 'inside' }).png().toBuffer();

async function remarksOn(order: Partial<PhotoOrder>): Promise<string> {
  const photo = await phonePhoto({ ...usual, ...order });
  const { width = 0, height = 0 } = await sharp(photo).metadata();
  const measures = measureImage(await pixelsOf(await scaled(photo, measuredSide)));
  return imageRemarks('person.idFrontImage', { width, height }, measures)
    .map(({ zh }) => zh)
    .join('\n');
}

const lamp = `<defs><radialGradient id="lamp"><stop offset="0.5" stop-color="#fff"/><stop offset="1" stop-color="#fff" stop-opacity="0"/></radialGradient></defs><ellipse cx="500" cy="420" rx="330" ry="240" fill="url(#lamp)"/></svg>`;

describe('what simple measures say of a photo', () => {
  it('says nothing against a good one', async () => {
    expect(await remarksOn({})).toBe('');
    expect(await remarksOn({ grain: 0, light: 0.7 })).toBe('');
  });

  it.each([
    ['out of focus', { blur: 6 }, '没有对好焦'],
    ['dark', { light: 0.25 }, '偏暗'],
    ['black and white', { grey: true }, '黑白'],
    ['with a reflection', { drawing: cardFront(1440, 908).replace('</svg>', lamp) }, '反光'],
    ['small', { width: 640, height: 480 }, '640 × 480'],
    ['long and narrow', { width: 2000, height: 600 }, '又长又窄'],
  ] as const)('remarks on one that is %s', async (_, order, words) => {
    expect(await remarksOn(order)).toContain(words);
  });

  it('takes the white rim of a scan for paper, not for a reflection', async () => {
    const scan = await sharp(Buffer.from(cardFront(1600, 1010).replace('#dfe9ee', '#ffffff')))
      .png()
      .toBuffer();
    const measures = measureImage(await pixelsOf(await scaled(scan, measuredSide)));
    expect(imageRemarks('person.idFrontImage', { width: 1600, height: 1010 }, measures)).toEqual([]);
  });

  it('does not measure what is no photo of a paper', async () => {
    const measures = { sharpness: 0, light: 0, colour: 0, glare: 1, emblem: false };
    expect(imageRemarks('app.icon', { width: 64, height: 64 }, measures)).toEqual([]);
  });
});

/** The pixels that the lettering would lie on. */
async function under(picture: Buffer, { left, top, width, height }: WatermarkPlace) {
  const { width: w = 0, height: h = 0 } = await sharp(picture).metadata();
  const box = {
    left: Math.round(left * w),
    top: Math.round(top * h),
    width: Math.round(width * w),
    height: Math.round(height * h),
  };
  const { channels } = await sharp(await sharp(picture).extract(box).png().toBuffer()).stats();
  return { box, spread: Math.max(...channels.map(({ stdev }) => stdev)), of: { w, h } };
}

describe('where the watermark goes', () => {
  let card: Buffer;
  let desk: Buffer;
  beforeAll(async () => {
    card = await sharp(Buffer.from(cardFront(1712, 1080)))
      .png()
      .toBuffer();
    desk = await sharp(await phonePhoto(usual))
      .png()
      .toBuffer();
  });

  it.each(['person.idFrontImage', 'subject.certImage'] as const)(
    'lies on nothing, on a card that fills the picture: %s',
    async (key) => {
      const place = findWatermarkPlace(await pixelsOf(await scaled(card, mapSide)), key);
      if (!place) throw new Error('no place');
      const { spread, box, of } = await under(card, place);
      expect(spread).toBeLessThan(6);
      // The portrait's own corner stays free, hair and shoulders too.
      const inPortrait = box.left + box.width > of.w * 0.63 && box.top < of.h * 0.76;
      expect(inPortrait).toBe(false);
    },
  );

  it('lies on the desk beside the card, or on free paper', async () => {
    const place = findWatermarkPlace(await pixelsOf(await scaled(desk, mapSide)), 'person.idFrontImage');
    if (!place) throw new Error('no place');
    expect((await under(desk, place)).spread).toBeLessThan(12);
    expect(place.height).toBeGreaterThan(0.03);
  });

  it('finds the face by its colour where the card lies anywhere, and stays off it', async () => {
    const turned = await sharp(card).rotate(90).png().toBuffer();
    const place = findWatermarkPlace(await pixelsOf(await scaled(turned, mapSide)), 'person.idFrontImage');
    if (!place) throw new Error('no place');
    const { spread, box, of } = await under(turned, place);
    expect(spread).toBeLessThan(6);
    // Turned to the right, the portrait lies at the bottom.
    expect(
      box.top < of.h * 0.6 || box.top > of.h * 0.95 || box.left > of.w * 0.88 || box.left + box.width < of.w * 0.22,
    ).toBe(true);
  });

  it('is nowhere on a picture full of print', async () => {
    const lines = Array.from(
      { length: 60 },
      (_, row) =>
        `<text x="4" y="${row * 18 + 16}" font-size="17" font-family="Noto Sans CJK SC">${'经营范围技术服务软件开发信息咨询'.repeat(6)}</text>`,
    );
    const page = Buffer.from(
      `<svg xmlns="http://www.w3.org/2000/svg" width="1600" height="1080"><rect width="100%" height="100%" fill="#fff"/>${lines.join('')}</svg>`,
    );
    const pixels = await pixelsOf(await scaled(await sharp(page).png().toBuffer(), mapSide));
    expect(findWatermarkPlace(pixels, 'subject.certImage')).toBeNull();
  });

  it('is nowhere on a grey picture of a front, where a face cannot be told from paper', async () => {
    const grey = await sharp(card).greyscale().toColourspace('srgb').png().toBuffer();
    const pixels = await pixelsOf(await scaled(grey, mapSide));
    expect(findWatermarkPlace(pixels, 'person.idFrontImage')).toBeNull();
    expect(findWatermarkPlace(pixels, 'subject.certImage')).not.toBeNull();
  });
});
