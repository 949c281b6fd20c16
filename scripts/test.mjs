// npm test: sets up what is missing and runs every check; ends with `N passed, N failed`.
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join, relative } from 'node:path';
import { bootstrap, root, run, start } from './bootstrap.mjs';

bootstrap();

const reports = join(root, '.cache', 'test-reports');
rmSync(reports, { recursive: true, force: true });
mkdirSync(reports, { recursive: true });

const counted = { passed: 0, failed: 0 };
const failures = [];

function step(name, ok) {
  counted[ok ? 'passed' : 'failed'] += 1;
  if (!ok) failures.push(name);
}

function script(name) {
  console.log(`\n== ${name}`);
  const ok = run('npm', ['run', '--silent', name]);
  step(name, ok);
  return ok;
}

const reportOf = (project) => join(reports, `${project}.json`);
const vitest = (project) => [
  'run',
  '--project',
  project,
  '--reporter=default',
  '--reporter=json',
  `--outputFile=${reportOf(project)}`,
];

/** What failed and how it said so, test by test: the whole output is long, and often only its end is kept. */
function namesOfFailed({ testResults }) {
  return testResults.flatMap(({ name, assertionResults }) =>
    assertionResults
      .filter(({ status }) => status === 'failed')
      .map(
        ({ fullName, failureMessages }) =>
          `\n  ${relative(root, name)} > ${fullName}\n    ${(failureMessages[0] ?? '').split('\n').slice(0, 3).join('\n    ')}`,
      ),
  );
}

/** Every test of a Vitest project counts; a run that dies without a report counts as one failure. */
function count(project, ok) {
  if (!existsSync(reportOf(project))) return step(`${project} tests`, false);
  const report = JSON.parse(readFileSync(reportOf(project), 'utf8'));
  counted.passed += report.numPassedTests;
  counted.failed += report.numFailedTests;
  if (report.numFailedTests > 0) failures.push(`${project} tests${namesOfFailed(report).join('')}`);
  else if (!ok) step(`${project} tests`, false);
}

function tests(project) {
  console.log(`\n== ${project} tests`);
  count(project, run('vitest', vitest(project)));
}

/** Tests in browsers wait more than they work: two lanes run side by side, each with one project and browser at a time. */
async function testsInBrowsers(lanes) {
  console.log(`\n== ${lanes.flat().join(', ')} tests, in two lanes: what they say comes when each has ended`);
  await Promise.all(
    lanes.map(async (projects) => {
      for (const project of projects) {
        const { ok, output } = await start('vitest', vitest(project));
        console.log(`\n== ${project} tests\n${output}`);
        count(project, ok);
      }
    }),
  );
}

script('check:format');
script('check:lint');
script('check:types');
script('check:layers');
script('check:dead-code');
tests('unit');
const built = ['build:portals', 'build:engine', 'build', 'build:firefox'].map(script).every(Boolean);
if (built) {
  script('check:extension');
  tests('built');
  await testsInBrowsers([['widgets'], ['e2e', 'firefox-widgets']]);
}

if (failures.length > 0) console.log(`\nFailed:\n${failures.join('\n')}`);
console.log(`\n${counted.passed} passed, ${counted.failed} failed`);
process.exitCode = counted.failed > 0 || !built ? 1 : 0;
