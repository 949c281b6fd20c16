// npm run bench:scan: scan + recognise against the floor of design §9, in one run of one browser.
import { readFile } from 'node:fs/promises';
import './../harness/ts-imports.mjs';

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

const least = (numbers) => Math.min(...numbers);
const round = (milliseconds) => milliseconds.toFixed(2);

/**
 * The first run in a fresh page, then after a DOM change, then warm. Floor and engine take turns in one page, and the
 * least of many turns counts: other work on the machine only ever adds.
 */
async function measure(n) {
  const firsts = { floor: [], ours: [] };
  const changes = { floor: [], ours: [] };
  const warms = { floor: [], ours: [] };
  for (let turn = 0; turn < (n > 1000 ? 8 : 24); turn++) {
    const page = await browser.newPage();
    await page.setContent(scanBenchPage(n), { waitUntil: 'load' });
    await page.evaluate(floorSource);
    await page.evaluate(engine);
    const first = turn % 2 === 0 ? 'floor' : 'ours';
    const times = await page.evaluate(
      (begin, turns) => {
        const runs = { floor: globalThis.beianFloor, ours: () => globalThis.BeianEngine.recognise(document).length };
        const time = (name) => {
          const start = performance.now();
          runs[name]();
          return performance.now() - start;
        };
        document.body.getBoundingClientRect();
        const result = { first: time(begin), floor: { changed: [], warm: [] }, ours: { changed: [], warm: [] } };
        for (let at = 0; at < turns; at++)
          for (const name of ['floor', 'ours']) {
            document.body.append(document.createElement('i'));
            document.querySelector('input')?.setAttribute('data-x', String(at));
            result[name].changed.push(time(name));
            result[name].warm.push(time(name));
          }
        return result;
      },
      first,
      n > 1000 ? 3 : 12,
    );
    firsts[first].push(times.first);
    for (const name of ['floor', 'ours']) {
      changes[name].push(...times[name].changed);
      warms[name].push(...times[name].warm);
    }
    await page.close();
  }
  const row = (of) => ({ floor: least(of.floor), ours: least(of.ours) });
  return { n, first: row(firsts), changed: row(changes), warm: row(warms) };
}

const rows = [];
for (const n of [50, 500, 5000]) rows.push(await measure(n));
await browser.close();
const cell = ({ floor, ours }) => `${round(ours)} ms = ${round(ours / floor)} x ${round(floor)}`;
console.log('controls | first = ratio x floor | after a change | warm');
for (const { n, first, changed, warm } of rows) console.log(`${n} | ${cell(first)} | ${cell(changed)} | ${cell(warm)}`);
console.log(`growth exponent 50 to 5,000: ${round(Math.log10(rows[2].warm.ours / rows[0].warm.ours) / 2)}`);
