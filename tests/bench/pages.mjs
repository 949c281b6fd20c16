// node tests/bench/pages.mjs [name…] [--verbose] [--renamed] [--json[=file]]: the engine on the saved pages of tests/pages,
// whose controls carry the ids that are right for them. --renamed gives all ids, names and kits' classes other names first. ENGINE=… takes another bundle. tests/pages/README.md says what counts.
import { readdir, readFile, writeFile } from 'node:fs/promises';
import './../harness/ts-imports.mjs';

const { findBrowser } = await import('../harness/find-browser.ts');
const { isFieldId } = await import('../../src/core/catalogue/fields.ts');
const { renamePage } = await import('./rename-page.ts');
const { default: puppeteer } = await import('puppeteer-core');

const sets = ['tune', 'held-out'];
const flags = process.argv.slice(2).filter((one) => one.startsWith('--'));
const wanted = process.argv.slice(2).filter((one) => !one.startsWith('--'));
const json = flags.find((one) => one.startsWith('--json'));
const verbose = flags.includes('--verbose');
const renamed = flags.includes('--renamed');
/** The wordings of the held-out pages stay unseen unless somebody asks for them by name. */
const reveal = flags.includes('--reveal-held-out');

async function readEngine() {
  const place = process.env.ENGINE ?? new URL('../../.output/engine.js', import.meta.url);
  try {
    return await readFile(place, 'utf8');
  } catch {
    console.error(`No engine at ${place}: run \`npm run build:engine\` first, or set ENGINE`);
    return process.exit(1);
  }
}

/** Runs in the page: what the engine says at every marked control, and what the marks forgot. */
function readPage() {
  const documents = [document];
  for (const one of documents)
    for (const frame of one.querySelectorAll('iframe'))
      if (frame.contentDocument) documents.push(frame.contentDocument);
  const everywhere = (selector) => documents.flatMap((one) => [...one.querySelectorAll(selector)]);
  const found = globalThis.BeianEngine.recognise(document);
  const marks = everywhere('[data-field]');
  const smallestAround = (mark) =>
    found
      .filter((one) => one.element.contains(mark))
      .reduce((best, one) => (best && !best.element.contains(one.element) ? best : one), undefined);
  const at = (mark) => {
    const equal = found.filter((one) => one.element === mark);
    const inside = equal.length > 0 ? equal : found.filter((one) => mark.contains(one.element));
    return inside.length > 0 ? inside : [smallestAround(mark)].filter(Boolean);
  };
  const belongs = (element) => marks.some((mark) => mark.contains(element) || element.contains(mark));
  const native = 'input:not([type=hidden],[type=submit],[type=button],[type=reset],[type=image]), select, textarea';
  return {
    marks: marks.map((mark) => ({
      accept: mark.dataset.field.split('|'),
      found: at(mark).map(({ kind, label, section, fieldId, certain, reason }) => ({
        kind,
        label,
        section,
        fieldId,
        certain,
        reason,
      })),
    })),
    strays: found.filter((one) => one.fieldId && !belongs(one.element)).map((one) => `${one.label} -> ${one.fieldId}`),
    unmarked: everywhere(native)
      .filter((one) => !belongs(one) && getComputedStyle(one).display !== 'none')
      .map((one) => one.outerHTML.slice(0, 160)),
  };
}

const accepts = (accept, id) => accept.some((one) => one === id || (one.startsWith('*.') && id.endsWith(one.slice(1))));

/** One of right, wrong, missed · kept, named (nothing to recognise) · open (may be named or not). */
function judge({ accept, found }) {
  const ids = found.flatMap((one) => one.fieldId ?? []);
  const real = accept.filter(Boolean);
  if (real.length === 0) return ids.length > 0 ? 'named' : 'kept';
  if (ids.some((id) => !accepts(real, id))) return 'wrong';
  if (accept.includes('')) return 'open';
  return ids.length > 0 ? 'right' : 'missed';
}

/** Named wrongly and without a doubt: a fill would write it unasked. */
const isUnasked = ({ accept, found }) =>
  found.some((one) => one.fieldId && one.certain && !accepts(accept.filter(Boolean), one.fieldId));

const known = (id) => id === '' || isFieldId(id) || (id.startsWith('*.') && isFieldId(id.replace('*', 'siteOwner')));

function checkMarks(name, { marks, unmarked }) {
  const wrong = [...new Set(marks.flatMap(({ accept }) => accept.filter((id) => !known(id))))];
  if (wrong.length > 0) throw new Error(`${name}: no such field: ${wrong.join(', ')}`);
  if (unmarked.length > 0) throw new Error(`${name}: controls without data-field:\n${unmarked.join('\n')}`);
}

const kinds = ['right', 'wrong', 'missed', 'kept', 'named', 'open'];
const sumUp = (marks) => ({
  ...Object.fromEntries(kinds.map((kind) => [kind, marks.filter(({ verdict }) => verdict === kind).length])),
  unasked: marks.filter(isUnasked).length,
});
const share = (part, whole) => (whole === 0 ? '     –' : `${((part / whole) * 100).toFixed(1).padStart(5)}%`);

function line(name, { right, wrong, missed, kept, named, open, unasked }) {
  const fields = right + wrong + missed;
  const cells = [share(right, fields), share(wrong, fields), share(missed, fields), share(kept, kept + named)];
  return `${name.padEnd(46)} ${cells.join('  ')}   ${fields} fields, ${kept + named} others, ${open} either, ${unasked} wrong unasked`;
}

function explain(mark, verdict) {
  const told = mark.found.map((one) =>
    JSON.stringify([one.section.join(' > '), one.label, one.kind, one.fieldId, one.reason]),
  );
  console.log(`      ${verdict}: want ${mark.accept.join('|') || 'none'}; ${told.join(' + ') || 'NOT SCANNED'}`);
}

const engine = await readEngine();
const browser = await puppeteer.launch({
  executablePath: findBrowser('chromium'),
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

async function runPage(set, file) {
  const page = await browser.newPage();
  await page.setContent(await readFile(new URL(`../pages/${set}/${file}`, import.meta.url), 'utf8'));
  if (renamed) await page.evaluate(renamePage);
  await page.evaluate(engine);
  const read = await page.evaluate(readPage);
  await page.close();
  checkMarks(`${set}/${file}`, read);
  const marks = read.marks.map((mark) => ({ ...mark, verdict: judge(mark) }));
  return {
    set,
    page: file.replace('.html', ''),
    sum: sumUp(marks),
    marks,
    strays: read.strays,
  };
}

const report = [];
try {
  for (const set of sets) {
    console.log(`\n${set.padEnd(46)}  right   wrong  missed  none kept`);
    // Between two sets held back the folder is not there.
    const names = await readdir(new URL(`../pages/${set}/`, import.meta.url)).catch(() => []);
    for (const file of names.filter((one) => one.endsWith('.html')).sort()) {
      if (wanted.length > 0 && !wanted.some((one) => `${set}/${file}`.includes(one))) continue;
      const one = await runPage(set, file);
      report.push(one);
      console.log(line(`  ${one.page}`, one.sum), one.strays.length > 0 ? `, ${one.strays.length} strays` : '');
      if (!verbose || (set === 'held-out' && !reveal)) continue;
      for (const mark of one.marks)
        if (['wrong', 'missed', 'named'].includes(mark.verdict)) explain(mark, mark.verdict);
      for (const stray of one.strays) console.log(`      stray: ${stray}`);
    }
    const all = report.filter((one) => one.set === set).flatMap((one) => one.marks);
    console.log(line(`  ${set} in all`, sumUp(all)));
  }
} finally {
  await browser.close();
}
if (json) {
  const text = JSON.stringify(
    report.map(({ marks, strays, ...rest }) =>
      rest.set === 'tune' || reveal ? { ...rest, marks, strays } : { ...rest, strays: strays.length },
    ),
    null,
    2,
  );
  const file = json.split('=')[1];
  if (file) await writeFile(file, `${text}\n`);
  else console.log(text);
}
