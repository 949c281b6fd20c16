// Builds every practice portal: each folder here that has a vite.config.ts becomes dist/<folder>.
// `node tests/portals/build.mjs mps` builds one alone.
import { existsSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const here = fileURLToPath(new URL('.', import.meta.url));
const asked = process.argv.slice(2);
const portals = readdirSync(here).filter(
  (name) => existsSync(`${here}${name}/vite.config.ts`) && (asked.length === 0 || asked.includes(name)),
);
if (portals.length === 0) {
  console.error(`No practice portal to build here: ${asked.join(', ') || here}`);
  process.exit(1);
}
for (const name of portals) {
  await build({
    configFile: `${here}${name}/vite.config.ts`,
    root: `${here}${name}`,
    logLevel: 'warn',
    build: { outDir: `${here}dist/${name}`, emptyOutDir: true },
  });
  console.log(`practice portal ${name}: tests/portals/dist/${name}`);
}
