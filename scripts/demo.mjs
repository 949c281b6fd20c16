// npm run demo: sets up what is missing, builds, and shows the product at work on the practice portal.
// Options: --browser firefox | chromium, --show (a window, left open, with the practice portal ready to play with).
import { spawnSync } from 'node:child_process';
import { parseArgs } from 'node:util';
import { bootstrap, environment, root, run } from './bootstrap.mjs';

function readOptions() {
  try {
    const options = { browser: { type: 'string', default: 'chromium' }, show: { type: 'boolean', default: false } };
    return parseArgs({ options }).values;
  } catch (error) {
    console.error(`${error.message}\nOptions: --browser chromium or --browser firefox, and --show.`);
    return process.exit(2);
  }
}

const { browser, show } = readOptions();
if (browser !== 'chromium' && browser !== 'firefox') {
  console.error('Choose the browser with --browser chromium or --browser firefox.');
  process.exit(2);
}
if (show && process.platform === 'linux' && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY) {
  console.error('--show needs a display, and there is none here. Run npm run demo without it, or on a desktop.');
  process.exit(2);
}

bootstrap();
for (const script of ['build:portals', browser === 'firefox' ? 'build:firefox' : 'build']) {
  console.log(`Building (${script}) …`);
  if (!run('npm', ['run', '--silent', script], { stdio: ['ignore', 'ignore', 'inherit'] })) {
    console.error(`${script} failed: see above.`);
    process.exit(1);
  }
}
const { status } = spawnSync(
  'node',
  ['--import', './tests/harness/ts-imports.mjs', './scripts/demo/show-product.ts', browser, show ? 'show' : 'once'],
  { cwd: root, stdio: 'inherit', env: environment },
);
process.exitCode = status ?? 1;
