// npm run bench:scan: scan + recognise against the floor of design §9, in one run of one browser.
import { readFile } from 'node:fs/promises';
import './../harness/ts-imports.mjs';

const { scanBenchPage } = await import('./scan-bench-page.ts');
const { floorSource } = await import('./floor.ts');
const { default: puppeteer } = await import('puppeteer-core');
const { build } = await import('esbuild');

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

/** The page's clock goes in steps of 0.1 ms: what is shorter is run several times a turn. */
const runsATurn = (n) => (n > 100 ? 1 : 20);

/**
 * The first run in a fresh page, then after a DOM change, then warm. Floor and engine take turns in one page, and the
 * least of many turns counts: other work on the machine only ever adds.
 */
async function measure(n) {
  const loads = [];
  const firsts = { floor: [], ours: [] };
  const changes = { floor: [], ours: [] };
  const warms = { floor: [], ours: [] };
  for (let turn = 0; turn < (n > 1000 ? 8 : 24); turn++) {
    const page = await browser.newPage();
    await page.setContent(scanBenchPage(n), { waitUntil: 'load' });
    await page.evaluate(floorSource);
    loads.push(
      await page.evaluate((source) => {
        const start = performance.now();
        globalThis.BeianEngine = new Function(`${source};return BeianEngine`)();
        return performance.now() - start;
      }, engine),
    );
    const first = turn % 2 === 0 ? 'floor' : 'ours';
    const times = await page.evaluate(
      (begin, turns, runs) => {
        const work = { floor: globalThis.beianFloor, ours: () => globalThis.BeianEngine.recognise(document).length };
        const time = (name, times, change = () => {}) => {
          const start = performance.now();
          for (let run = 0; run < times; run++) {
            change();
            work[name]();
          }
          return (performance.now() - start) / times;
        };
        const changePage = () => {
          document.body.append(document.createElement('i'));
          document.querySelector('input')?.setAttribute('data-x', String(performance.now()));
        };
        document.body.getBoundingClientRect();
        const result = { first: time(begin, 1), floor: { changed: [], warm: [] }, ours: { changed: [], warm: [] } };
        for (let at = 0; at < turns; at++)
          for (const name of ['floor', 'ours']) {
            result[name].changed.push(time(name, runs, changePage));
            result[name].warm.push(time(name, runs));
          }
        return result;
      },
      first,
      n > 1000 ? 3 : 12,
      runsATurn(n),
    );
    firsts[first].push(times.first);
    for (const name of ['floor', 'ours']) {
      changes[name].push(...times[name].changed);
      warms[name].push(...times[name].warm);
    }
    await page.close();
  }
  const row = (of) => ({ floor: least(of.floor), ours: least(of.ours) });
  return { n, load: least(loads), first: row(firsts), changed: row(changes), warm: row(warms) };
}

/** What the page's heap holds more than before, once 500 controls have been recognised and the answer let go. */
async function heapKept() {
  const page = await browser.newPage();
  await page.setContent(scanBenchPage(500), { waitUntil: 'load' });
  await page.evaluate(engine);
  const devtools = await page.createCDPSession();
  const used = async () => {
    await devtools.send('HeapProfiler.collectGarbage');
    return (await devtools.send('Runtime.getHeapUsage')).usedSize;
  };
  const before = await used();
  await page.evaluate(() => globalThis.BeianEngine.recognise(document).length);
  const after = await used();
  await page.close();
  return (after - before) / 1024;
}

/** The page layer as the extension uses it: its scan reads a long page in slices. */
async function sessionSource() {
  const { outputFiles } = await build({
    entryPoints: [new URL('../../src/page/fill/create-page-session.ts', import.meta.url).pathname],
    bundle: true,
    write: false,
    minify: true,
    format: 'iife',
    globalName: 'BeianSession',
  });
  return outputFiles[0].text;
}

/** For how long at most the page's other tasks wait while the extension reads 5,000 controls, the first time and warm. */
async function longestTasks() {
  const source = await sessionSource();
  const longest = { first: [], warm: [] };
  const work = { first: [], warm: [] };
  for (let turn = 0; turn < 6; turn++) {
    const page = await browser.newPage();
    await page.setContent(scanBenchPage(5000), { waitUntil: 'load' });
    await page.evaluate(`${source};globalThis.BeianSession = BeianSession`);
    const scans = await page.evaluate(async () => {
      const session = globalThis.BeianSession.createPageSession(document, new AbortController().signal);
      const scan = async () => {
        const waits = [];
        let last = performance.now();
        const { port1, port2 } = new MessageChannel();
        const beat = () => {
          waits.push(performance.now() - last);
          last = performance.now();
          port2.postMessage(null);
        };
        port1.onmessage = beat;
        beat();
        const { work } = await session.scan();
        waits.push(performance.now() - last);
        port1.close();
        return { work, longest: Math.max(...waits) };
      };
      document.body.getBoundingClientRect();
      const scans = [];
      for (let at = 0; at < 6; at++) scans.push(await scan());
      return scans;
    });
    for (const [at, scan] of scans.entries()) {
      longest[at === 0 ? 'first' : 'warm'].push(scan.longest);
      work[at === 0 ? 'first' : 'warm'].push(scan.work);
    }
    await page.close();
  }
  const told = (when) => `${round(least(longest[when]))} of ${round(least(work[when]))} ms`;
  return `first ${told('first')}, warm ${told('warm')}`;
}

const rows = [];
for (const n of [50, 500, 5000]) rows.push(await measure(n));
const kept = await heapKept();
const tasks = await longestTasks();
await browser.close();
const cell = ({ floor, ours }) => `${round(ours)} ms = ${round(ours / floor)} x ${round(floor)}`;
console.log('controls | first = ratio x floor | after a change | warm');
for (const { n, first, changed, warm } of rows) console.log(`${n} | ${cell(first)} | ${cell(changed)} | ${cell(warm)}`);
console.log(`engine's script, read and run: ${round(least(rows.map(({ load }) => load)))} ms`);
console.log(`heap kept after 500 controls: ${kept.toFixed(0)} KiB`);
console.log(`growth exponent 50 to 5,000: ${round(Math.log10(rows[2].warm.ours / rows[0].warm.ours) / 2)}`);
console.log(`longest task of the extension's scan in slices, 5,000 controls: ${tasks}`);
