import type { Page } from 'puppeteer-core';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { jpegOrientation } from '../../src/core/images/jpeg-segments';
import type { UploadLimit } from '../../src/core/images/upload-limit';
import type { BrowserKind } from '../harness/find-browser';
import { type LaunchedBrowser, launchBrowser } from '../harness/launch-browser';
import { openPage } from '../harness/open-page';
import { cardFront, phonePhoto } from '../harness/photo';
import { type PracticeServer, startPracticeServer } from '../portals/server';
import { loadImages, prepareInPage } from './images-in-page';

const kb = 1024;
const police: UploadLimit = {
  maxBytes: 400 * kb,
  bytesFrom: 'page',
  maxSide: 1600,
  minSide: null,
  types: ['image/jpeg', 'image/png'],
  watermark: 'unknown',
};
const cloud: UploadLimit = { ...police, maxBytes: 4096 * kb, bytesFrom: 'portal', maxSide: null, watermark: 'allowed' };
const key = 'person.idFrontImage' as const;
const jpeg = (bytes: Buffer, name = '身份证.jpeg') => ({ bytes, name, type: 'image/jpeg' });

/** Twelve megapixels with the grain of a dim room, held upright: what phones make. */
const phone = { width: 4000, height: 3000, orientation: 6, grain: 36, quality: 95 };

/** The mean colours of the top and the bottom row of a picture: the desk, the card. */
async function colourAt(picture: Buffer, x: number, y: number): Promise<number[]> {
  const { width, height } = await sharp(picture).metadata();
  const box = { left: Math.round(x * width), top: Math.round(y * height), width: 4, height: 4 };
  const { channels } = await sharp(await sharp(picture).extract(box).png().toBuffer()).stats();
  return channels.slice(0, 3).map(({ mean }) => Math.round(mean));
}

describe.each<BrowserKind>(['chromium', 'firefox'])('a document in %s', (browser) => {
  let server: PracticeServer;
  let launched: LaunchedBrowser;
  let page: Page;
  let photo: Buffer;
  beforeAll(async () => {
    server = await startPracticeServer();
    launched = await launchBrowser({ browser, port: server.port });
    page = await openPage(launched, 'https://beian.mps.gov.cn/web/business/budUnit/add');
    await loadImages(page);
    photo = await phonePhoto(phone);
  });
  afterAll(async () => {
    await launched.close();
    await server.close();
  });

  it('of 6 MB from a phone is turned upright, scaled and compressed to the limit, and says nothing of its place', async () => {
    expect(photo.length).toBeGreaterThan(5 * 1024 * kb);
    const made = await prepareInPage(page, jpeg(photo), { key, limit: police, watermark: null });
    console.log(
      browser,
      'phone photo',
      photo.length,
      '→',
      made.bytes.length,
      `${Math.round(made.milliseconds)} ms, floor ${Math.round(made.floor)} ms`,
    );
    expect(made).toMatchObject({ ok: true, name: '身份证.jpg' });
    expect(made.bytes.length).toBeLessThanOrEqual(400 * kb);
    expect(made.bytes.length).toBeGreaterThan(150 * kb);
    const { width, height, exif, format } = await sharp(made.bytes).metadata();
    expect({ width, height, exif, format }).toEqual({ width: 1600, height: 1200, exif: undefined, format: 'jpeg' });
    expect(jpegOrientation(made.bytes)).toBe(1);
    expect(made.bytes.includes('PracticePhone')).toBe(false);
    expect(made.note).toMatchObject({
      did: ['compressed', 'scaled', 'turned', 'stripped'],
      small: false,
      unmarked: null,
    });
    // Upright: the portrait's blue suit is to the right of the middle, below it.
    const [red = 0, , blue = 0] = await colourAt(made.bytes, 0.72, 0.62);
    expect(blue).toBeGreaterThan(red + 20);
  });

  it('that fits is the same picture, bit by bit, without its EXIF', async () => {
    const small = await phonePhoto({ width: 1500, height: 1125, quality: 85 });
    const made = await prepareInPage(page, jpeg(small), { key, limit: police, watermark: null });
    expect(made.note?.did).toEqual(['stripped']);
    expect((await sharp(made.bytes).metadata()).exif).toBeUndefined();
    expect(await sharp(made.bytes).raw().toBuffer()).toEqual(await sharp(small).raw().toBuffer());
  });

  it('that fits but lies on its side is turned, for the page may not read EXIF', async () => {
    const small = await phonePhoto({ width: 1200, height: 900, orientation: 6, quality: 85 });
    const made = await prepareInPage(page, jpeg(small), { key, limit: police, watermark: null });
    expect(made.note?.did).toContain('turned');
    expect(await sharp(made.bytes).metadata()).toMatchObject({ width: 1200, height: 900 });
  });

  it('as PNG stays one where it fits, and becomes a JPEG where it does not', async () => {
    const drawing = await sharp(Buffer.from(cardFront(1200, 757)))
      .png()
      .toBuffer();
    const png = (bytes: Buffer) => ({ bytes, name: '域名证书.png', type: 'image/png' });
    const order = { key: 'website.domainCertImage', limit: police, watermark: null } as const;
    expect(await prepareInPage(page, png(drawing), order)).toMatchObject({ name: '域名证书.png', note: { did: [] } });
    const heavy = await sharp(await phonePhoto({ width: 1400, height: 1050, grain: 25 }))
      .png()
      .toBuffer();
    const made = await prepareInPage(page, png(heavy), order);
    expect(made).toMatchObject({ name: '域名证书.jpg', note: { after: { type: 'image/jpeg' } } });
    expect(made.bytes.length).toBeLessThanOrEqual(400 * kb);
    expect(made.note?.did).toEqual(expect.arrayContaining(['compressed', 'converted']));
  });

  it('as WebP becomes a JPEG on white', async () => {
    const webp = await sharp({ create: { width: 1200, height: 800, channels: 4, background: '#00000000' } })
      .webp()
      .toBuffer();
    const made = await prepareInPage(
      page,
      { bytes: webp, name: '证书.webp', type: 'image/webp' },
      { key: 'subject.certImage', limit: police, watermark: null },
    );
    expect(made).toMatchObject({ ok: true, name: '证书.jpg' });
    expect(await colourAt(made.bytes, 0.5, 0.5)).toEqual([255, 255, 255]);
  });

  it('is never scaled up, and a small one says that it is', async () => {
    const small = await phonePhoto({ width: 500, height: 375 });
    const made = await prepareInPage(page, jpeg(small), { key, limit: { ...police, minSide: 800 }, watermark: null });
    expect(made.note).toMatchObject({ small: true, after: { width: 500, height: 375 } });
  });

  it('that cannot be legible within the limit is refused, with the limit', async () => {
    const order = { key, limit: { ...police, maxBytes: 12 * kb }, watermark: null };
    expect(await prepareInPage(page, jpeg(photo), order)).toMatchObject({
      ok: false,
      code: 'image-not-legible',
      detail: { limit: '12 KB' },
    });
  });

  it('as PDF passes where a PDF is taken and it fits, and is refused elsewhere', async () => {
    const pdf = { bytes: Buffer.from('%PDF-1.7 practice'), name: '方案.pdf', type: 'application/pdf' };
    const taken: UploadLimit = { ...police, types: ['application/pdf'] };
    const order = { key: 'website.constructionPlan', watermark: null } as const;
    expect(await prepareInPage(page, pdf, { ...order, limit: taken })).toMatchObject({ ok: true, name: '方案.pdf' });
    expect(await prepareInPage(page, pdf, { ...order, limit: police })).toMatchObject({ code: 'file-type-refused' });
    expect(await prepareInPage(page, pdf, { ...order, limit: { ...taken, maxBytes: 5 } })).toMatchObject({
      code: 'file-too-large',
    });
  });

  it('that is damaged is refused', async () => {
    const broken = Buffer.concat([photo.subarray(0, 400), Buffer.alloc(2000)]);
    expect(await prepareInPage(page, jpeg(broken), { key, limit: police, watermark: null })).toMatchObject({
      ok: false,
      code: 'document-unreadable',
    });
  });

  it('gets the watermark where it covers nothing, and only where it is wanted and allowed', async () => {
    const card = await sharp(Buffer.from(cardFront(1712, 1080)))
      .jpeg({ quality: 92 })
      .toBuffer();
    const plain = await prepareInPage(page, jpeg(card), { key, limit: cloud, watermark: null });
    const marked = await prepareInPage(page, jpeg(card), { key, limit: cloud, watermark: true });
    expect(plain.note).toMatchObject({ did: [], unmarked: null });
    expect(marked.note?.did).toContain('marked');
    const changed = await changedBox(plain.bytes, marked.bytes);
    expect(changed.share).toBeGreaterThan(0.0005);
    // Never the portrait, never a line of print.
    expect(changed.inside({ left: 0.63, right: 0.93, top: 0.14, bottom: 0.76 })).toBe(0);
    expect(changed.inside({ left: 0.07, right: 0.6, top: 0.12, bottom: 0.7 })).toBe(0);
    expect(changed.inside({ left: 0.07, right: 0.85, top: 0.84, bottom: 0.92 })).toBe(0);
    const own = { key, limit: cloud, watermark: true, watermarkText: '仅供杭州晴川备案使用' };
    const worded = await prepareInPage(page, jpeg(card), own);
    expect(worded.note?.did).toContain('marked');
    const wider = await changedBox(plain.bytes, worded.bytes);
    expect(wider.share).toBeGreaterThan(changed.share);
    expect(wider.inside({ left: 0.63, right: 0.93, top: 0.14, bottom: 0.76 })).toBe(0);
    expect(wider.inside({ left: 0.07, right: 0.85, top: 0.84, bottom: 0.92 })).toBe(0);
    // A character that no font has: nothing is drawn, and it is said. Firefox draws its number, which looks like a letter.
    const undrawn = await prepareInPage(page, jpeg(card), { ...own, watermarkText: '仅供\u{10fffc}备案' });
    if (browser === 'chromium') expect(undrawn.note).toMatchObject({ did: [], unmarked: 'no-font' });
    const without = (limit: UploadLimit, other: 'person.idHandheldImage' | typeof key = key) =>
      prepareInPage(page, jpeg(card), { key: other, limit, watermark: true });
    expect((await without({ ...cloud, watermark: 'forbidden' })).note).toMatchObject({
      did: [],
      unmarked: 'forbidden',
    });
    expect((await without(cloud, 'person.idHandheldImage')).note).toMatchObject({ did: [], unmarked: 'not-here' });
    const advised = await prepareInPage(page, jpeg(card), {
      key,
      limit: { ...cloud, watermark: 'advised' },
      watermark: null,
    });
    expect(advised.note?.did).toContain('marked');
  });
});

/** Where two pictures of one size differ by more than encoding does. */
async function changedBox(one: Buffer, other: Buffer) {
  const [a, b] = await Promise.all(
    [one, other].map((picture) => sharp(picture).greyscale().raw().toBuffer({ resolveWithObject: true })),
  );
  if (!a || !b) throw new Error('no pictures');
  const { width, height } = a.info;
  const inside = (box: { left: number; right: number; top: number; bottom: number }): number => {
    let count = 0;
    for (let y = Math.round(box.top * height); y < box.bottom * height; y++)
      for (let x = Math.round(box.left * width); x < box.right * width; x++)
        if (Math.abs((a.data[y * width + x] ?? 0) - (b.data[y * width + x] ?? 0)) > 40) count += 1;
    return count;
  };
  return { inside, share: inside({ left: 0, right: 1, top: 0, bottom: 1 }) / (width * height) };
}
