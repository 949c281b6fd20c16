import { describe, expect, it } from 'vitest';
import { matchSnapshot } from '../../../src/core/match/match-snapshot';
import { unknownPage } from './pages';
import { type FurtherSet, furtherSets, isRight, type RealControl, readRealForms, snapshotOf } from './real-forms';

/** What `npm run bench:recognition` says of each set, less a little: a change that loses more has broken something. */
const least: Record<FurtherSet, { right: number; wrong: number; kept: number }> = {
  'icp-systems': { right: 0.89, wrong: 0.01, kept: 0.93 },
  'company-forms': { right: 0.77, wrong: 0.01, kept: 0.96 },
  'mixed-systems': { right: 0.77, wrong: 0.01, kept: 0.97 },
  'apps-and-domains': { right: 0.77, wrong: 0.015, kept: 0.96 },
  'provider-docs': { right: 0.92, wrong: 0.015, kept: 0.88 },
  'consoles-and-registers': { right: 0.82, wrong: 0.025, kept: 0.95 },
  'old-and-provincial': { right: 0.82, wrong: 0.025, kept: 0.95 },
};

function measure(rows: readonly RealControl[]): { right: number; wrong: number; fields: number; kept: number } {
  const { matches } = matchSnapshot(snapshotOf(rows), unknownPage);
  const sum = { right: 0, wrong: 0, fields: 0, kept: 0 };
  rows.forEach((row, at) => {
    const id = matches.find(({ ref }) => ref === String(at))?.fieldId ?? null;
    if (row.accept.length === 0) sum.kept += id === null ? 1 : 0;
    else {
      sum.fields++;
      if (id !== null) sum[isRight(row, id) ? 'right' : 'wrong']++;
    }
  });
  return sum;
}

describe('the rows of further working systems', () => {
  it.each(furtherSets)('%s are read as well as the figures say', (set) => {
    const forms = [...readRealForms(set).values()];
    const sums = forms.map(measure);
    const all = (kind: keyof (typeof sums)[number]): number => sums.reduce((sum, one) => sum + one[kind], 0);
    const others = forms.flat().filter((row) => row.accept.length === 0).length;
    expect(all('right') / all('fields'), 'right').toBeGreaterThanOrEqual(least[set].right);
    expect(all('wrong') / all('fields'), 'wrong').toBeLessThanOrEqual(least[set].wrong);
    expect(all('kept') / others, 'none kept').toBeGreaterThanOrEqual(least[set].kept);
  });
});
