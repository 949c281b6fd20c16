import { build } from 'esbuild';
import { expect, it } from 'vitest';

it('lets the page engine take the fields without guidance, rules or reference data', async () => {
  const { metafile } = await build({
    entryPoints: ['src/core/catalogue/fields.ts'],
    bundle: true,
    format: 'esm',
    write: false,
    metafile: true,
  });
  const inputs = Object.keys(metafile.inputs);
  expect(inputs.length).toBeGreaterThan(10);
  expect(inputs.filter((path) => !path.startsWith('src/core/catalogue/') || path.includes('guidance'))).toEqual([]);
});
