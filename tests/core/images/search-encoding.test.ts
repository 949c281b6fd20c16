import { describe, expect, it } from 'vitest';
import { fitWithin, type Size, searchEncoding } from '../../../src/core/images/search-encoding';

/** A made-up encoder: bytes grow with pixels and with quality, as real ones do. */
function encoder(bytesAPixel: number) {
  const asked: { size: Size; quality: number }[] = [];
  return {
    asked,
    encode: async (size: Size, quality: number) => {
      asked.push({ size, quality });
      return { size: Math.round(size.width * size.height * bytesAPixel * quality ** 3) };
    },
  };
}

const order = { source: { width: 4000, height: 3000 }, maxBytes: 400 * 1024, maxSide: 1600, leastSide: 1000 };

describe('the search for a picture within a limit', () => {
  it('takes the best quality where it fits, with one try', async () => {
    const { asked, encode } = encoder(0.2);
    expect(await searchEncoding(order, encode)).toMatchObject({ fits: true, size: { width: 1600, height: 1200 } });
    expect(asked).toHaveLength(1);
  });

  it('lowers the quality before the pixels, and comes near the limit', async () => {
    const { encode } = encoder(0.4);
    const found = await searchEncoding(order, encode);
    expect(found).toMatchObject({ fits: true, size: { width: 1600, height: 1200 } });
    expect(found.file.size).toBeGreaterThan(order.maxBytes * 0.75);
  });

  it('gives up pixels where quality alone does not do, but none below what is legible', async () => {
    const found = await searchEncoding(order, encoder(1.6).encode);
    expect(found.fits).toBe(true);
    expect(found.size.width).toBeLessThan(1600);
    expect(found.size.width).toBeGreaterThanOrEqual(1000);
  });

  it('says so where a legible picture does not fit', async () => {
    const { asked, encode } = encoder(9);
    expect(await searchEncoding(order, encode)).toMatchObject({ fits: false, size: { width: 1000 } });
    expect(asked.length).toBeLessThanOrEqual(14);
  });

  it('leaves a small source its size', async () => {
    const { asked, encode } = encoder(0.1);
    await searchEncoding({ ...order, source: { width: 640, height: 400 } }, encode);
    expect(asked[0]?.size).toEqual({ width: 640, height: 400 });
  });

  it('only scales a format without qualities', async () => {
    const { asked, encode } = encoder(2.5);
    await searchEncoding({ ...order, maxBytes: 2_000_000 }, encode, true);
    expect(new Set(asked.map(({ quality }) => quality)).size).toBe(1);
  });

  it.each([
    [{ width: 4000, height: 3000 }, 1600, { width: 1600, height: 1200 }],
    [{ width: 3000, height: 4000 }, 1600, { width: 1200, height: 1600 }],
    [{ width: 640, height: 400 }, 1600, { width: 640, height: 400 }],
    [{ width: 9000, height: 2 }, 1000, { width: 1000, height: 1 }],
    [{ width: 4000, height: 3000 }, null, { width: 4000, height: 3000 }],
  ])('fits %o within %s', (size, side, fitted) => {
    expect(fitWithin(size, side)).toEqual(fitted);
  });
});
