// npm run bench:footer: a page read and its footer checked, in a fresh page, by the number of its elements.
import './../harness/ts-imports.mjs';

const { footerPage } = await import('./footer-page.ts');
const { footerScript } = await import('../harness/footer-reader.ts');
const { default: puppeteer } = await import('puppeteer-core');

const script = await footerScript();
const browser = await puppeteer.launch({
  executablePath: process.env.CHROME_PATH ?? '/usr/bin/chromium',
  headless: true,
  args: ['--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking', '--disable-sync'],
});

/** The first run in a page, its layout done: the click comes when the page stands there. */
async function measure(nodes) {
  const page = await browser.newPage();
  await page.setContent(footerPage(nodes), { waitUntil: 'load' });
  await page.evaluate(script);
  const result = await page.evaluate(() => {
    document.body.getBoundingClientRect();
    const start = performance.now();
    const seen = globalThis.BeianFooter.readFooter(document);
    const findings = globalThis.BeianFooter.checkFooter(seen);
    const time = performance.now() - start;
    return {
      time,
      findings: findings.length,
      numbers: seen.numbers.length,
      elements: document.querySelectorAll('*').length,
    };
  });
  await page.close();
  return result;
}

console.log('elements | first run: least / median of 7 | numbers, findings');
for (const nodes of [1000, 5000, 20_000, 100_000]) {
  const runs = [];
  for (let turn = 0; turn < 7; turn++) runs.push(await measure(nodes));
  const times = runs.map(({ time }) => time).sort((one, other) => one - other);
  const [{ elements, numbers, findings }] = runs;
  console.log(`${elements} | ${times[0].toFixed(1)} / ${times[3].toFixed(1)} ms | ${numbers}, ${findings}`);
}
await browser.close();
