import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import type { Page } from 'puppeteer-core';
import type { PreparedNote } from '../../src/core/images/prepared';
import type * as prepare from '../../src/images/prepare-file';
import type { PreparationOrder } from '../../src/images/prepare-file';
import { evaluateIn } from '../harness/wait-for';

declare global {
  interface Window {
    BeianImages: typeof prepare;
  }
}

/** Puts the preparation of pictures into a page, as the extension's own pages have it. */
export async function loadImages(page: Page): Promise<void> {
  const entry = fileURLToPath(new URL('../../src/images/prepare-file.ts', import.meta.url));
  const { outputFiles } = await build({
    entryPoints: [entry],
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'BeianImages',
    target: 'es2022',
  });
  await page.evaluate(`${outputFiles[0]?.text ?? ''};window.BeianImages = BeianImages;`);
}

export interface PreparedInPage {
  readonly ok: boolean;
  readonly code: string | null;
  readonly detail: Record<string, string>;
  readonly name: string;
  readonly bytes: Buffer;
  readonly note: PreparedNote | null;
  readonly milliseconds: number;
  /** The same work without any decision: decode, draw at 1600 pixels, encode once. */
  readonly floor: number;
}

/** Prepares a file in a page, and takes the time of it. */
export async function prepareInPage(
  page: Page,
  file: { readonly bytes: Uint8Array; readonly name: string; readonly type: string },
  order: PreparationOrder,
): Promise<PreparedInPage> {
  const run = async (base64: string, name: string, type: string, given: PreparationOrder) => {
    const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
    const stored = new File([bytes], name, { type });
    const begun = performance.now();
    const made = await window.BeianImages.prepareFile(stored, given);
    const milliseconds = performance.now() - begun;
    const floor = await leastWork(stored);
    if (!made.ok) return { ...made, name: '', base64: '', note: null, milliseconds, floor };
    const out = new Uint8Array(await made.file.arrayBuffer());
    let text = '';
    for (let at = 0; at < out.length; at += 8192) text += String.fromCharCode(...out.subarray(at, at + 8192));
    return {
      ok: true,
      code: null,
      detail: {},
      name: made.file.name,
      base64: btoa(text),
      note: made.note,
      milliseconds,
      floor,
    };

    async function leastWork(blob: Blob): Promise<number> {
      const start = performance.now();
      const image = await createImageBitmap(blob).catch(() => null);
      if (image === null) return 0;
      const scale = Math.min(1, 1600 / Math.max(image.width, image.height));
      const canvas = new OffscreenCanvas(Math.round(image.width * scale), Math.round(image.height * scale));
      canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
      await canvas.convertToBlob({ type: 'image/jpeg', quality: 0.9 });
      image.close();
      return performance.now() - start;
    }
  };
  const base64 = Buffer.from(file.bytes).toString('base64');
  const { base64: out, ...rest } = await evaluateIn(page, run, [base64, file.name, file.type, order], 60_000);
  return { ...rest, bytes: Buffer.from(out, 'base64') };
}
