import type { Server } from 'node:http';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { BrowserKind } from '../harness/find-browser';
import type { VaultFigure } from './vault/measure-vault';
import { serveVault, type VaultBrowser, vaultBrowser } from './vault/vault-browser';

let url: string;
let server: Server;
beforeAll(async () => {
  ({ url, server } = await serveVault());
});
afterAll(() => {
  server.close();
});

/** Milliseconds on a machine that does nothing else. */
const budgets: Record<string, number> = {
  'profile read': 2,
  'profile read under a passphrase': 2,
  'profile saved': 2,
  '1 MB photo read': 10,
  '1,000 profiles listed': 100,
};
/** A machine that is slow or busy is slow for the floor too: then the ratio to it counts. */
const timesFloor = 6;
/** Firefox's clock tells whole milliseconds: what takes less reads as nothing. */
const tick = 1;

function isWithin({ what, ours, floor }: VaultFigure): boolean {
  const budget = budgets[what];
  return budget === undefined || ours <= budget || (floor !== null && ours <= Math.max(floor, tick) * timesFloor);
}

describe.each<BrowserKind>(['chromium', 'firefox'])('in %s', (kind) => {
  let browser: VaultBrowser;
  beforeAll(async () => {
    browser = await vaultBrowser(kind, url);
  });
  afterAll(() => browser.close());

  test('the vault keeps its budgets', async () => {
    const figures = await (await browser.open()).evaluate(() => Bundle.page.measure());
    for (const { what, ours, floor } of figures)
      console.log(
        `vault, ${kind}: ${what} ${ours.toFixed(1)} ms${floor === null ? '' : `, floor ${floor.toFixed(1)} ms`}`,
      );
    expect(figures.map(({ what }) => what)).toEqual(expect.arrayContaining(Object.keys(budgets)));
    expect(figures.filter((figure) => !isWithin(figure))).toEqual([]);
  });
});
