import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { backupOf, dossierOf } from '../harness/dossier-of';
import { type ExtensionVisit, type PortalTab, visitWithExtension } from '../harness/extension-visit';
import type { BrowserKind } from '../harness/find-browser';
import { importBackup } from '../harness/import-backup';
import { OptionsForm } from '../harness/options-form';
import { cardFront, phonePhoto } from '../harness/photo';
import { sampleValues } from '../harness/sample-values';
import type { SidePanel } from '../harness/side-panel';
import { evaluateIn, waitFor } from '../harness/wait-for';

const values = sampleValues('单位');
const dossier = dossierOf(values);
const peoplePage = '/web/business/website/add?step=3';
const tencentSubject = 'https://console.cloud.tencent.com/beian/manage/process/2026112201/entity?step=2';
const pictures = process.env.BEIAN_PICTURES;

declare global {
  interface Window {
    takenFiles?: Record<string, { name: string; type: string; base64: string }>;
  }
}

/** Notes what the portal's file boxes are given, as the portal's own scripts see it. */
function watchFiles(portal: Page): Promise<void> {
  const watch = () => {
    window.takenFiles = {};
    document.addEventListener(
      'change',
      async ({ target }) => {
        const box = target as HTMLInputElement;
        const file = box.files?.[0];
        if (box.type !== 'file' || !file) return;
        const place = box.id || (box.closest<HTMLElement>('[data-field]')?.dataset.field ?? '');
        const bytes = new Uint8Array(await file.arrayBuffer());
        let text = '';
        for (let at = 0; at < bytes.length; at += 8192) text += String.fromCharCode(...bytes.subarray(at, at + 8192));
        if (window.takenFiles) window.takenFiles[place] = { name: file.name, type: file.type, base64: btoa(text) };
      },
      true,
    );
  };
  return evaluateIn(portal, watch, []);
}

async function takenFile(portal: Page, place: string): Promise<{ name: string; type: string; bytes: Buffer }> {
  const taken = await waitFor(
    () => evaluateIn(portal, (wanted) => window.takenFiles?.[wanted] ?? null, [place], 20_000),
    { what: `a file for ${place}`, timeout: 20_000 },
  );
  return { ...taken, bytes: Buffer.from(taken.base64, 'base64') };
}

const uploadLine = (panel: SidePanel, fieldId: string): Promise<string> =>
  waitFor(
    () =>
      evaluateIn(
        panel.page,
        (wanted) => document.querySelector(`[data-field="${wanted}"] .sp-row__upload`)?.textContent ?? null,
        [fieldId],
      ),
    { what: `what is said of the files of ${fieldId}`, timeout: 20_000 },
  );

describe.each<BrowserKind>(['chromium', 'firefox'])('photos of a phone in %s', (browser) => {
  let visit: ExtensionVisit;
  let tab: PortalTab | undefined;
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'beian-pilot-photos-'));
    const photo = await phonePhoto({ width: 4000, height: 3000, orientation: 6, grain: 36, quality: 95 });
    expect(photo.length).toBeGreaterThan(5 * 1024 * 1024);
    await writeFile(join(folder, 'IMG_2026.jpg'), photo);
    visit = await visitWithExtension(browser);
    await importBackup(visit.options, await backupOf(dossier));
    await evaluateIn(visit.options, (to) => location.assign(to), [`#/profiles/${dossier.id}/documents`]);
    const form = new OptionsForm(visit.options);
    const owner = String(values['securityOwner.name']);
    await form.upload('person.idFrontImage', join(folder, 'IMG_2026.jpg'), await form.card(owner));
    await form.upload('subject.certImage', join(folder, 'IMG_2026.jpg'));
    await writeFile(join(folder, 'card.jpg'), await sharp(Buffer.from(cardFront())).jpeg().toBuffer());
    await form.upload(
      'person.idFrontImage',
      join(folder, 'card.jpg'),
      await form.card(String(values['subjectOwner.name'])),
    );
    await form.saved();
  });
  afterAll(async () => {
    await visit.close();
    await rm(folder, { recursive: true });
  });

  async function opened(address: string): Promise<PortalTab> {
    await tab?.close();
    tab = await visit.open(address);
    await tab.panel.listed();
    // The first panel may still speak the browser's language for a moment.
    await tab.panel.shows(/填写 \d+ 项/);
    await watchFiles(tab.portal);
    return tab;
  }

  it('are shown in the options as they will be uploaded, portal by portal', async () => {
    await visit.options.bringToFront();
    const form = new OptionsForm(visit.options);
    await form.press('看填写时的样子', await form.card(String(values['securityOwner.name'])));
    const shown = () => document.querySelector('.ant-modal .bp-prepared img') !== null;
    await waitFor(() => evaluateIn(visit.options, shown, []), { what: 'the prepared picture', timeout: 20_000 });
    const words = await evaluateIn(visit.options, () => document.querySelector('.ant-modal')?.textContent ?? '', []);
    expect(words).toMatch(/上传的是：\d+ KB，1[56]\d\d × 1[12]\d\d 像素/);
    expect(words).toMatch(
      /已压缩到 \d+ KB（原 5\.\d MB）；缩到 1[56]\d\d × 1[12]\d\d 像素；已转正；已去掉拍摄地点等附加信息/,
    );
    if (pictures) await visit.options.screenshot({ path: join(pictures, `options-${browser}.png`) as `${string}.png` });
    await visit.options.keyboard.press('Escape');
  });

  it('are told of before, and fill the police platform, which refuses more than 400 KB', async () => {
    const { portal, panel } = await opened(peoplePage);
    expect(await uploadLine(panel, 'securityOwner.idFrontImage')).toMatch(
      /5\.\d MB · 3000 × 4000；填写时会缩到长边 1600 像素；压到 400 KB 以内；会去掉拍摄地点等附加信息；上限 400 KB、长边 1600 像素（页面写明）/,
    );
    await panel.press(/看处理后的图片/);
    await panel.shows(/上传的是：\d+ KB，1600 × 1200 像素/, 20_000);
    if (pictures) await panel.screenshot(join(pictures, `plan-${browser}.png`));
    await panel.fill();
    expect(await panel.row('securityOwner.idFrontImage')).toMatchObject({ state: 'filled' });
    expect(await uploadLine(panel, 'securityOwner.idFrontImage')).toMatch(
      /已压缩到 \d{3} KB（原 5\.\d MB）.*已转正.*已去掉拍摄地点/,
    );
    await panel.shows(/填好 \d+ 项.*已压缩到 \d{3} KB/);
    const { name, type, bytes } = await takenFile(portal, 'form_item_safeidecardfrontid');
    expect({ name, type }).toEqual({ name: 'IMG_2026.jpg', type: 'image/jpeg' });
    expect(bytes.length).toBeLessThanOrEqual(400 * 1024);
    const { width, height, exif } = await sharp(bytes).metadata();
    expect({ width, height, exif }).toEqual({ width: 1600, height: 1200, exif: undefined });
    expect(bytes.includes('PracticePhone')).toBe(false);
    if (pictures) await panel.screenshot(join(pictures, `filled-${browser}.png`));
  });

  it('fill a cloud’s form, which takes 4 MB, with all their pixels', async () => {
    const { portal, panel } = await opened(tencentSubject);
    await panel.fill();
    expect(await panel.row('subject.certImage')).toMatchObject({ state: 'filled' });
    const { bytes } = await takenFile(portal, 'licence');
    expect(bytes.length).toBeLessThanOrEqual(4 * 1024 * 1024);
    expect(bytes.length).toBeGreaterThan(2 * 1024 * 1024);
    const { width, height, exif } = await sharp(bytes).metadata();
    expect({ width, height, exif }).toEqual({ width: 4000, height: 3000, exif: undefined });
  });

  it.each([
    ['Volcengine', 'https://console.volcengine.com/beian/create/organiser?step=1'],
    ['the algorithm filing', 'https://beian.cac.gov.cn/#/subject'],
  ])('are made ready for %s by what its page says, of which nothing else is known', async (_, address) => {
    const { panel } = await opened(address);
    expect(await uploadLine(panel, 'subject.certImage')).toMatch(/压到 5\.0 MB 以内.*上限 5\.0 MB（页面写明）/);
  });

  it('get the watermark and the words that were chosen for a portal, there and nowhere else', async () => {
    const words = '仅供腾讯云备案使用';
    const field = 'subjectOwner.idFrontImage';
    const { panel } = await opened(tencentSubject);
    expect(await uploadLine(panel, field)).toContain('加水印“仅供备案使用”');
    await panel.press(/^改文字$/);
    await panel.press(/^用“仅供腾讯云备案使用”$/);
    await panel.press(/^用这些字$/);
    await panel.shows(new RegExp(`加水印“${words}”`));
    await panel.fill();
    expect(await uploadLine(panel, field)).toContain('已在空白处加水印');
    const again = await opened(tencentSubject);
    expect(await uploadLine(again.panel, field)).toContain(`加水印“${words}”`);
    const police = await opened(peoplePage);
    expect(await uploadLine(police.panel, 'securityOwner.idFrontImage')).toContain('加水印“仅供备案使用”');
  });

  it('broke no script of any page', () => {
    expect(visit.errors).toEqual([]);
  });
});
