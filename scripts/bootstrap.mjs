// Makes a fresh machine ready: dependencies, and where it runs as root on Debian the browsers and a font for Chinese.
// Plain JavaScript for the machine's own Node (20 or newer); what comes after runs on the project's Node.
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('..', import.meta.url));
const bin = join(root, 'node_modules', '.bin');
const stamp = join(root, 'node_modules', '.beian-pilot-installed');

/** The environment in which the project's own Node and tools come first. */
export const environment = { ...process.env, PATH: `${bin}${delimiter}${process.env.PATH ?? ''}` };

/** Runs a command in the project's folder with its output shown; answers whether it went well. */
export function run(command, args, options = {}) {
  const { status } = spawnSync(command, args, { cwd: root, stdio: 'inherit', env: environment, ...options });
  return status === 0;
}

/**
 * Starts a command in the project's folder; answers, when it has ended, whether it went well.
 * Its output is kept until then: two commands at once would write into each other's lines.
 */
export function start(command, args) {
  return new Promise((settle) => {
    const child = spawn(command, args, { cwd: root, env: environment, stdio: ['ignore', 'pipe', 'pipe'] });
    const said = [];
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (piece) => said.push(piece));
    child.on('error', (error) => settle({ ok: false, output: String(error) }));
    child.on('close', (status) => settle({ ok: status === 0, output: Buffer.concat(said).toString() }));
  });
}

function lockHash() {
  return createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex');
}

/**
 * `npm ci` where the lock file is whole. A lock written beside a registry that lacks other platforms' optional packages is
 * not, for npm; there `npm install` takes the same versions from it.
 */
function installDependencies() {
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === lockHash()) return;
  console.log('Installing dependencies …');
  const quiet = ['--no-audit', '--no-fund', '--loglevel=error'];
  const installed = run('npm', ['ci', ...quiet], { stdio: 'ignore' }) || run('npm', ['install', '--no-save', ...quiet]);
  if (!installed) throw new Error('npm could not install the dependencies: see above. Its registry must be reachable.');
  writeFileSync(stamp, lockHash());
}

const browsers = {
  chromium: {
    variable: 'CHROME_PATH',
    paths: ['/usr/bin/chromium', '/usr/bin/google-chrome', '/usr/bin/chromium-browser'],
  },
  // Before 144 Firefox knows no `emulation.setScreenOrientationOverride`, without which no test can size a page.
  'firefox-esr': { variable: 'FIREFOX_PATH', paths: ['/usr/bin/firefox-esr', '/usr/bin/firefox'], atLeast: 144 },
};

function isThere({ variable, paths, atLeast = 0 }) {
  if (process.env[variable]) return true;
  const path = paths.find((one) => existsSync(one));
  if (path === undefined || atLeast === 0) return path !== undefined;
  const { stdout } = spawnSync(path, ['--version'], { encoding: 'utf8' });
  return Number(/(\d+)\./.exec(stdout ?? '')?.[1] ?? 0) >= atLeast;
}

function missingPackages() {
  const missing = Object.entries(browsers)
    .filter(([, browser]) => !isThere(browser))
    .map(([name]) => name);
  const fonts = spawnSync('fc-list', [':lang=zh-cn'], { encoding: 'utf8' });
  if (fonts.status !== 0 || fonts.stdout.trim() === '') missing.push('fonts-noto-cjk');
  return missing;
}

function installBrowsers() {
  if (process.platform !== 'linux') return;
  const missing = missingPackages();
  if (missing.length === 0) return;
  const root = process.getuid?.() === 0;
  if (!root || !existsSync('/etc/debian_version')) {
    console.log(
      `Missing or too old: ${missing.join(', ')}. Install them (Debian: sudo apt-get install ${missing.join(' ')}), or set CHROME_PATH and FIREFOX_PATH.`,
    );
    return;
  }
  console.log(`Installing ${missing.join(', ')} …`);
  const quiet = { stdio: ['ignore', 'ignore', 'inherit'], env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } };
  // A list of packages from long ago names browsers from long ago.
  run('apt-get', ['update', '-qq'], quiet);
  if (!run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...missing], quiet))
    throw new Error(
      `apt-get could not install ${missing.join(', ')}: install them by hand, or set CHROME_PATH and FIREFOX_PATH.`,
    );
  const still = missingPackages();
  if (still.length > 0) console.log(`Still missing or too old: ${still.join(', ')}. Set CHROME_PATH and FIREFOX_PATH.`);
}

/** Installs what is missing; does nothing on a machine that is ready. */
export function bootstrap() {
  installDependencies();
  installBrowsers();
}
