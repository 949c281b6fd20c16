// npm run bench:fill -- [portal or step …] [--renamed] [--browser=chromium|firefox] [--verbose]: every step of every
// practice portal is filled twice, and the page's own model is asked what came of it. --renamed does it on pages whose ids
// and names are gone and whose kits have another class prefix. Ends with 1 for a wrong value or a forbidden click.
import './../harness/ts-imports.mjs';

const { practiceSteps } = await import('../harness/practice-steps.ts');
const { visitSteps } = await import('../harness/visit-steps.ts');

const flags = process.argv.slice(2).filter((one) => one.startsWith('--'));
const wanted = process.argv.slice(2).filter((one) => !one.startsWith('--'));
const renamed = flags.includes('--renamed');
const verbose = flags.includes('--verbose');
const only = flags.find((one) => one.startsWith('--browser='))?.split('=')[1];
const browsers = ['chromium', 'firefox'].filter((one) => only === undefined || one === only);
const steps = practiceSteps.filter(
  ({ portal, step }) => wanted.length === 0 || wanted.some((one) => portal === one || step.includes(one)),
);
if (steps.length === 0 || browsers.length === 0) {
  console.error(`No such portal, step or browser: ${[...wanted, only ?? ''].join(' ')}`);
  process.exit(2);
}

const share = (part, whole) => (whole === 0 ? '–' : `${((part / whole) * 100).toFixed(1)} %`);
/** A Chinese character is two columns wide. */
const width = (text) => [...text].reduce((all, one) => all + (one.charCodeAt(0) > 0x2e7f ? 2 : 1), 0);
const pad = (text, columns) => text + ' '.repeat(Math.max(0, columns - width(text)));

function line(name, figures) {
  const { fillable, recognised, filled, misread, wrong, left, forbidden, again, milliseconds } = figures;
  const cells = [
    String(fillable),
    share(recognised, fillable),
    share(filled, fillable),
    String(misread.length + wrong.length),
    String(left.length),
    String(forbidden),
    String(again.length),
    `${Math.round(milliseconds / Math.max(1, fillable))}`,
  ];
  return pad(name, 46) + cells.map((cell) => cell.padStart(10)).join('');
}

const lists = ['unrecognised', 'misread', 'wrong', 'left', 'again'];
const numbers = ['fillable', 'recognised', 'filled', 'forbidden', 'milliseconds'];
const sum = (all) => ({
  ...Object.fromEntries(numbers.map((name) => [name, all.reduce((total, one) => total + one[name], 0)])),
  ...Object.fromEntries(lists.map((name) => [name, all.flatMap((one) => one[name])])),
});

/** What was left because only the person can (codes, passwords) is as it should be, and is said on demand. */
const isNews = (list, text) => verbose || list !== 'left' || !text.includes('needs-you only-you-can');

function explain(figures) {
  for (const list of lists)
    for (const text of figures[list]) if (isNews(list, text)) console.log(`      ${list}: ${text}`);
}

async function measureIn(browser) {
  const visit = await visitSteps(browser, renamed);
  const measured = [];
  const head = ['fillable', 'recognised', 'filled', 'wrong', 'left', 'forbidden', 'again', 'ms/field'];
  console.log(`\n${pad(`${browser}${renamed ? ', renamed' : ''}`, 46)}${head.map((one) => one.padStart(10)).join('')}`);
  try {
    for (const step of steps) {
      const figures = await visit.measure(step);
      measured.push(figures);
      console.log(line(`  ${step.portal}: ${step.step}`, figures));
      explain(figures);
    }
  } finally {
    await visit.close();
  }
  console.log(line(`  ${browser} in all`, sum(measured)));
  return measured;
}

const began = performance.now();
const all = [];
for (const browser of browsers) all.push(...(await measureIn(browser)));
const total = sum(all);
const bad = total.wrong.length + total.misread.length;
const met = (is) => (is ? 'met' : 'NOT MET');
console.log(`
recognised  ${share(total.recognised, total.fillable)} of ${total.fillable} (goal 99 %: ${met(total.recognised >= total.fillable * 0.99)})
filled      ${share(total.filled, total.fillable)} (goal 99 %: ${met(total.filled >= total.fillable * 0.99)})
wrong       ${bad} (goal 0: ${met(bad === 0)})
forbidden   ${total.forbidden} (goal 0: ${met(total.forbidden === 0)})
a second fill changed ${total.again.length} (goal 0: ${met(total.again.length === 0)})
in ${Math.round((performance.now() - began) / 1000)} s; the times per field hold the practice portals' own waits of 120 ms`);
if (bad > 0 || total.forbidden > 0) process.exitCode = 1;
