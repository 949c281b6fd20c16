// Bundles the engine's and the core's public faces, each into one script that any page can run: `npm run build:engine`.
import { rm } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { finishedWords } from './finished-words.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const faces = [
  { entry: 'src/page/index.ts', name: 'BeianEngine', file: 'engine.js' },
  { entry: 'src/core/index.ts', name: 'BeianCore', file: 'core.js' },
];

for (const { entry, name, file } of faces) {
  await rm(`${root}/.output/${file}`, { force: true });
  await build({
    root,
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    plugins: [finishedWords()],
    build: {
      outDir: '.output',
      emptyOutDir: false,
      minify: true,
      target: 'es2022',
      lib: { entry, name, formats: ['iife'], fileName: () => file },
    },
  });
}
