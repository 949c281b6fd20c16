// npm run bench:recognition: the real rows rebuilt as pages in every way that forms print labels and sections.
import { readFile } from 'node:fs/promises';
import './../harness/ts-imports.mjs';

const { readRealForms, furtherSets, isRight } = await import('../core/match/real-forms.ts');
const { rebuildForm, labelDialects, sectionDialects } = await import('./rebuild-form.ts');
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
const page = await browser.newPage();
const verbose = process.argv.includes('--verbose');

async function run(forms, label, heading, tells) {
  const sum = { right: 0, wrong: 0, missed: 0, none: 0, named: 0 };
  for (const [form, rows] of forms) {
    await page.setContent(rebuildForm(rows, label, heading));
    await page.evaluate(engine);
    const found = await page.evaluate(() =>
      globalThis.BeianEngine.recognise(document).map((one) => ({
        rows: [...(one.element.matches('[data-row]') ? [one.element] : one.element.querySelectorAll('[data-row]'))].map(
          (element) => Number(element.dataset.row),
        ),
        fieldId: one.fieldId,
        label: one.label,
        section: one.section,
        reason: one.reason,
      })),
    );
    rows.forEach((row, at) => {
      // A group may lie around other rows: the narrowest is meant.
      const [one] = found.filter((each) => each.rows.includes(at)).sort((a, b) => a.rows.length - b.rows.length);
      const id = one?.fieldId ?? null;
      const right = isRight(row, id);
      if (row.accept.length === 0) sum[id ? 'named' : 'none']++;
      else sum[id === null ? 'missed' : right ? 'right' : 'wrong']++;
      if (tells && !right)
        console.log(
          '   ',
          form,
          JSON.stringify([row.section, row.label, row.placeholder, row.control]),
          '->',
          id,
          one ? JSON.stringify([one.section, one.label, one.reason]) : 'NOT FOUND',
          'want',
          row.accept.slice(0, 2).join(),
        );
    });
  }
  return sum;
}

console.log('labels × sections | right | wrong | missed | none kept | wrongly named');
for (const label of labelDialects)
  for (const heading of label === 'form-item' || label === 'table' ? sectionDialects : ['h3', 'plain-line'])
    say(`${label} × ${heading}`, await run([...readRealForms()], label, heading, verbose));
// Further systems, in one combination.
for (const set of furtherSets) {
  const sum = await run([...readRealForms(set)], 'form-item', 'h3', verbose);
  say(`${set}: form-item × h3`, sum);
}
await browser.close();

function say(name, { right, wrong, missed, none, named }) {
  const fields = right + wrong + missed;
  console.log(
    `${name} | ${((right / fields) * 100).toFixed(1)} % | ${((wrong / fields) * 100).toFixed(1)} % | ${missed} | ${((none / (none + named)) * 100).toFixed(1)} % | ${named}`,
  );
}
