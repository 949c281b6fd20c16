import puppeteer, { type Browser } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { floorSource } from '../../bench/floor';
import { scanBenchPage } from '../../bench/scan-bench-page';
import { loadEngine } from '../../harness/engine-in-page';
import { findBrowser } from '../../harness/find-browser';

const turns = 12;

/** The least time of many turns, floor and engine in alternation: other work on the machine only ever adds. */
async function leastTimes(browser: Browser, controls: number): Promise<{ floor: number; ours: number }> {
  const page = await browser.newPage();
  await page.setContent(scanBenchPage(controls), { waitUntil: 'load' });
  await page.evaluate(floorSource);
  await loadEngine(page);
  const least = await page.evaluate((count) => {
    const times = { floor: [] as number[], ours: [] as number[] };
    const { beianFloor } = globalThis as typeof globalThis & { beianFloor(): number };
    const work = { floor: beianFloor, ours: () => window.BeianEngine.recognise(document) };
    for (let turn = 0; turn < count; turn++)
      for (const name of ['floor', 'ours'] as const) {
        const start = performance.now();
        work[name]();
        times[name].push(performance.now() - start);
      }
    return { floor: Math.min(...times.floor), ours: Math.min(...times.ours) };
  }, turns);
  await page.close();
  return least;
}

/**
 * `npm run bench:scan` prints the figures. This guards against what multiplies them (a search of the page for each control,
 * a walk over all of them for each), with bounds so wide that a busy machine does not reach them.
 */
describe('scan and recognise', () => {
  let browser: Browser;

  beforeAll(async () => {
    browser = await puppeteer.launch({
      executablePath: findBrowser('chromium'),
      headless: true,
      args: ['--no-sandbox', '--disable-gpu', '--no-first-run'],
    });
  });

  afterAll(() => browser.close());

  it('stay near the floor and grow with the page, not faster', async () => {
    const few = await leastTimes(browser, 500);
    const many = await leastTimes(browser, 5000);
    expect(many.ours / many.floor).toBeLessThan(5);
    expect(Math.log10(many.ours / few.ours)).toBeLessThan(1.35);
  });
});
