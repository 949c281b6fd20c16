// npm test: sets up what is missing and runs every check; ends with `N passed, N failed`.
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { bootstrap, root, run } from './bootstrap.mjs';

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

/** A Vitest project: every test counts; a run that dies without a report counts as one failure. */
function tests(project) {
  console.log(`\n== ${project} tests`);
  const report = join(reports, `${project}.json`);
  const ok = run('vitest', [
    'run',
    '--project',
    project,
    '--reporter=default',
    '--reporter=json',
    `--outputFile=${report}`,
  ]);
  if (!existsSync(report)) return step(`${project} tests`, false);
  const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(report, 'utf8'));
  counted.passed += numPassedTests;
  counted.failed += numFailedTests;
  if (numFailedTests > 0) failures.push(`${project} tests`);
  else if (!ok) step(`${project} tests`, false);
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
  tests('widgets');
  tests('e2e');
}

if (failures.length > 0) console.log(`\nFailed: ${failures.join(', ')}`);
console.log(`\n${counted.passed} passed, ${counted.failed} failed`);
process.exitCode = counted.failed > 0 || !built ? 1 : 0;
