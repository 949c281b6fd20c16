// npm run new:portal <id>: makes the definition of a new portal with its practice page and tests. Everything compiles;
// tests/portals-data/<id>.test.ts fails, sentence by sentence, until hosts, evidence and addresses are filled in, so that
// no release asks for the right to read a site that nobody has looked at.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import '../tests/harness/ts-imports.mjs';

const { portalId, portalSkeleton } = await import('./portal/portal-skeleton.ts');

function end(why) {
  console.error(why);
  process.exit(1);
}

const [id] = process.argv.slice(2);
if (!id) end('Name the portal: npm run new:portal <id>, such as unicom-cloud');
if (!portalId.test(id)) end(`${id} is no id for a portal: use small letters, digits and single dashes.`);
const root = fileURLToPath(new URL('..', import.meta.url));
const files = Object.entries(portalSkeleton(id));
const there = files.find(([path]) => existsSync(join(root, path)));
if (there) end(`${there[0]} is there already: choose another id.`);

for (const [path, text] of files) {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
  console.log(path);
}
// Where a line breaks depends on the id's length.
const written = files.map(([path]) => path).filter((path) => !path.endsWith('.html'));
spawnSync(join(root, 'node_modules/.bin/biome'), ['check', '--write', ...written], { cwd: root });
console.log(`
Next:
1. src/portals/${id}.portal.ts: hosts, pages, evidence. tests/portals-data/${id}.test.ts says what is missing.
2. tests/portals/${id}: draw the pages as the portal does, with its UI library; the same host in portal.json.
3. npm run build:portals && npm run build:engine && npx vitest run fill-${id}
docs/architecture.md has the whole way.`);
