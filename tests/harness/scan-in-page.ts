import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import type { Page } from 'puppeteer-core';
import type { scanPage } from '../../src/page/scan/scan-page';
import { evaluateIn } from './wait-for';

declare global {
  interface Window {
    BeianScan: { scanPage: typeof scanPage };
  }
}

const entry = fileURLToPath(new URL('../../src/page/scan/scan-page.ts', import.meta.url));

/** How many frames of a page the scan reports as unreadable: the engine's own face does not say it. */
export async function unreadableFramesIn(page: Page): Promise<number> {
  const { outputFiles } = await build({
    entryPoints: [entry],
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'BeianScan',
  });
  // A bundle's `var` stays inside the evaluation, so it is put on the window by name.
  await page.evaluate(`${outputFiles[0]?.text ?? ''}; window.BeianScan = BeianScan;`);
  return evaluateIn(page, () => window.BeianScan.scanPage(document).unreadableFrames, []);
}
