// npm run bench:scan: scan + recognise against the floor of design §9, in one run of one browser.
import { readFile } from 'node:fs/promises';
import './../harness/ts-imports.mjs';

const { findBrowser } = await import('../harness/find-browser.ts');
const { scanBenchPage } = await import('./scan-bench-page.ts');
const { floorSource } = await import('./floor.ts');
const { default: puppeteer } = await import('puppeteer-core');

const engine = await readFile(process.env.ENGINE ?? new URL('../../.output/engine.js', import.meta.url), 'utf8');
const browser = await puppeteer.launch({
  executablePath: process.env.CHROME_PATH ?? '/usr/bin/chromium',
  headless: true,
  args: [
    '--no-sandbox',
    '--disable-gpu',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
  ],
});

const median = (numbers) => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)];

/** First run in a fresh page, then after a DOM change, then warm: the milliseconds of the floor or of the engine. */
async function measure(n, what) {
  const firsts = [];
  let changed = 0;
  let warm = 0;
  for (let round = 0; round < (n > 1000 ? 3 : 7); round++) {
    const page = await browser.newPage();
    await page.setContent(scanBenchPage(n), { waitUntil: 'load' });
    await page.evaluate(what === 'floor' ? floorSource : engine);
    const times = await page.evaluate(
      (name, rounds) => {
        const run = name === 'floor' ? globalThis.beianFloor : () => globalThis.BeianEngine.recognise(document).length;
        const time = () => {
          const begin = performance.now();
          run();
          return performance.now() - begin;
        };
        document.body.getBoundingClientRect();
        const first = time();
        const change = () => {
          document.body.append(document.createElement('i'));
          document.querySelector('input')?.setAttribute('data-x', String(Math.random()));
          return time();
        };
        const changes = Array.from({ length: rounds }, change);
        const warms = Array.from({ length: rounds }, time);
        return { first, changes, warms };
      },
      what,
      n > 1000 ? 5 : 25,
    );
    firsts.push(times.first);
    changed = median(times.changes);
    warm = median(times.warms);
    await page.close();
  }
  return { first: median(firsts), changed, warm };
}

const rows = [];
for (const n of [50, 500, 5000]) {
  const floor = await measure(n, 'floor');
  const ours = await measure(n, 'engine');
  rows.push({ n, floor, ours });
}
await browser.close();
const ratio = (row, key) => row.ours[key] / row.floor[key];
console.log('controls |  first (x floor) | after a change | warm');
for (const row of rows)
  console.log(
    `${String(row.n).padStart(8)} | ${['first', 'changed', 'warm'].map((key) => `${row.ours[key].toFixed(2)} ms = ${ratio(row, key).toFixed(2)} x ${row.floor[key].toFixed(2)}`).join(' | ')}`,
  );
const exponent = Math.log10(rows[2].ours.warm / rows[0].ours.warm) / 2;
console.log(`growth exponent 50 to 5,000: ${exponent.toFixed(2)}`);
