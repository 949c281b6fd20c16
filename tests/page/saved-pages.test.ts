import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';

interface SavedPage {
  readonly set: 'tune' | 'held-out';
  readonly sum: Readonly<Record<'right' | 'wrong' | 'missed' | 'kept' | 'named' | 'unasked', number>>;
}

/** The benchmark's own run over the saved pages, as a maintainer would start it. */
async function measure(): Promise<SavedPage[]> {
  const folder = await mkdtemp(join(tmpdir(), 'beian-pages-'));
  const file = join(folder, 'pages.json');
  await promisify(execFile)(process.execPath, ['tests/bench/pages.mjs', `--json=${file}`], { maxBuffer: 1 << 24 });
  const pages = JSON.parse(await readFile(file, 'utf8')) as SavedPage[];
  await rm(folder, { recursive: true });
  return pages;
}

/** What stands in docs/figures.md, less a little: a change that loses more has broken something. */
const least = {
  // 0.97 until the thirty pages that were read worst of all went from the other set to this one.
  tune: { pages: 330, right: 0.962, wrong: 0.004, unasked: 0.005, kept: 0.988 },
  // Pages held back are opened and replaced from time to time: the set may stand empty between.
  'held-out': { pages: 1, right: 0.94, wrong: 0.005, unasked: 0.012, kept: 0.94 },
} as const;

describe('the saved pages', () => {
  it('are read as well as the figures say', async () => {
    const pages = await measure();
    for (const set of ['tune', 'held-out'] as const) {
      const ours = pages.filter((one) => one.set === set);
      if (set === 'held-out' && ours.length === 0) continue;
      const sum = (kind: keyof SavedPage['sum']): number => ours.reduce((all, one) => all + one.sum[kind], 0);
      const fields = sum('right') + sum('wrong') + sum('missed');
      expect(ours.length, set).toBeGreaterThanOrEqual(least[set].pages);
      expect(sum('right') / fields, `${set}: right`).toBeGreaterThanOrEqual(least[set].right);
      expect(sum('wrong') / fields, `${set}: wrong`).toBeLessThanOrEqual(least[set].wrong);
      expect(sum('unasked') / fields, `${set}: wrong and not doubted`).toBeLessThanOrEqual(least[set].unasked);
      expect(sum('kept') / (sum('kept') + sum('named')), `${set}: none kept`).toBeGreaterThanOrEqual(least[set].kept);
    }
  }, 240_000);
});
