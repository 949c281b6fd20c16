import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { jpegOrientation, stripJpeg } from '../../../src/core/images/jpeg-segments';
import { stripPng } from '../../../src/core/images/strip-png';
import { phonePhoto } from '../../harness/photo';

const bytesOf = (buffer: Buffer): Uint8Array => new Uint8Array(buffer);
const raw = async (picture: Uint8Array): Promise<Buffer> => sharp(picture).raw().toBuffer();
const text = (bytes: Uint8Array): string => Buffer.from(bytes).toString('latin1');

describe('what a JPEG says besides its picture', () => {
  it.each([1, 3, 6, 8])('knows the orientation %i that a real encoder wrote', async (orientation) => {
    expect(jpegOrientation(bytesOf(await phonePhoto({ width: 400, height: 300, orientation })))).toBe(orientation);
  });

  it.each([{ progressive: false }, { progressive: true }])(
    'is taken away without touching a pixel, %o',
    async (how) => {
      const photo = bytesOf(
        await sharp(await phonePhoto({ width: 600, height: 400, grain: 10 }))
          .keepMetadata()
          .withIccProfile('p3')
          .jpeg(how)
          .toBuffer(),
      );
      expect(text(photo)).toContain('PracticePhone');
      const stripped = stripJpeg(photo);
      if (!stripped) throw new Error('not stripped');
      const { exif, xmp, iptc, icc } = await sharp(stripped).metadata();
      expect({ exif, xmp, iptc }).toEqual({ exif: undefined, xmp: undefined, iptc: undefined });
      expect(icc).toBeDefined();
      expect(text(stripped)).not.toContain('PracticePhone');
      expect(await raw(stripped)).toEqual(await raw(photo));
    },
  );

  it('ends where the picture ends: the film of a live photo stays behind', async () => {
    const photo = await phonePhoto({ width: 300, height: 200 });
    const stripped = stripJpeg(bytesOf(Buffer.concat([photo, Buffer.from('ftypmp42 a film')])));
    expect(text(stripped ?? new Uint8Array())).not.toContain('a film');
    expect(stripped?.at(-1)).toBe(0xd9);
  });

  it('gives nothing for a file that is cut short', async () => {
    const photo = bytesOf(await phonePhoto({ width: 300, height: 200 }));
    expect(stripJpeg(photo.subarray(0, photo.length - 40))).toBeNull();
    expect(stripJpeg(photo.subarray(0, 60))).toBeNull();
    expect(jpegOrientation(photo.subarray(0, 60))).toBe(1);
  });

  it('survives any byte being wrong', async () => {
    const photo = bytesOf(await phonePhoto({ width: 64, height: 48, orientation: 6 }));
    for (let at = 2; at < Math.min(photo.length, 700); at++) {
      const broken = photo.with(at, (photo[at] ?? 0) ^ 0xff);
      expect(() => [stripJpeg(broken), jpegOrientation(broken)]).not.toThrow();
    }
  });
});

describe('what a PNG says besides its picture', () => {
  it('is taken away without touching a pixel', async () => {
    const png = bytesOf(
      await sharp(await phonePhoto({ width: 300, height: 200 }))
        .keepMetadata()
        .png()
        .toBuffer(),
    );
    expect(text(png)).toContain('PracticePhone');
    const stripped = stripPng(png);
    if (!stripped) throw new Error('not stripped');
    expect(text(stripped)).not.toContain('PracticePhone');
    expect(await raw(stripped)).toEqual(await raw(png));
  });

  it('gives nothing for a file that is cut short', async () => {
    const png = bytesOf(
      await sharp(await phonePhoto({ width: 300, height: 200 }))
        .png()
        .toBuffer(),
    );
    expect(stripPng(png.subarray(0, png.length - 20))).toBeNull();
  });
});
