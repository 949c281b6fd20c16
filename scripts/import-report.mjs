// npm run import:report <file> [name]: turns a report of the side panel into a saved page under tests/pages/tune, marked
// with what the user taught and the engine read. Check the marks, then `node tests/bench/pages.mjs <name> --verbose`.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import '../tests/harness/ts-imports.mjs';

const { readReport } = await import('./report/read-report.ts');
const { savedPage } = await import('./report/saved-page.ts');

function end(why) {
  console.error(why);
  process.exit(1);
}

const [file, named] = process.argv.slice(2);
if (!file) end('Name the report: npm run import:report <file.json> [name-of-the-page]');
if (!existsSync(file)) end(`There is no file ${file}.`);
const reading = readReport(readFileSync(file, 'utf8'));
if (!reading.ok) end(reading.why);

const { report } = reading;
const words = `${report.page.host}${report.page.path}`.toLowerCase().match(/[a-z0-9]+/g) ?? [];
const name = named ?? ['reported', ...words].join('-').slice(0, 80);
if (!/^[a-z0-9-]+$/.test(name)) end(`${name} is no name for a page: use small letters, digits and dashes.`);
const place = fileURLToPath(new URL(`../tests/pages/tune/${name}.html`, import.meta.url));
if (existsSync(place)) end(`${place} is there already: remove it, or give another name as the second word.`);

writeFileSync(place, savedPage(report));
const { controls } = report;
const taught = controls.filter((one) => one.taught !== undefined);
console.log(`${place}
${controls.length} controls: ${controls.filter((one) => one.fieldId).length} were recognised, ${taught.length} taught.
Now read every data-field: it says what was taught, else what the engine said, and the engine may have been wrong.
Then: npm run build:engine && node tests/bench/pages.mjs tune/${name} --verbose`);
