import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fillInPage, loadEngine } from '../../harness/engine-in-page';
import type { BrowserKind } from '../../harness/find-browser';
import { type LaunchedBrowser, launchBrowser } from '../../harness/launch-browser';
import { evaluateIn } from '../../harness/wait-for';
import { type PracticeServer, startPracticeServer } from '../../portals/server';
import { portal } from './attack-visit';
import { attackedPath } from './filing-page';
import {
  coveredVariants,
  halfLabels,
  hiddenPhotos,
  hiddenVariants,
  plainPhotos,
  plainVariants,
  type Variant,
  variantPage,
  variantScript,
  wholeLabels,
} from './hidden-variants';
import { victim } from './victim';

const values = { 'subjectOwner.idNumber': victim.idNumber };

/** What lies in the box, wherever the page's script has put it. */
function heldIn(page: Page): Promise<string | undefined> {
  const read = () => {
    const inside = [...document.querySelectorAll('*')].flatMap((element) => [
      element.shadowRoot,
      element instanceof HTMLIFrameElement ? element.contentDocument : null,
    ]);
    const boxes = [document, ...inside].map((root) => root?.querySelector<HTMLInputElement>('.box'));
    return boxes
      .find((box) => box)
      ?.value.split('\\')
      .at(-1);
  };
  return evaluateIn(page, read, []);
}

describe.each<BrowserKind>(['chromium', 'firefox'])('fields that nobody sees, in %s', (browser) => {
  let server: PracticeServer;
  let launched: LaunchedBrowser;
  let page: Page;
  let html = '';
  beforeAll(async () => {
    server = await startPracticeServer({
      extra: { 'beian.mps.gov.cn': (asked) => (asked === attackedPath ? html : null) },
    });
    launched = await launchBrowser({ browser, port: server.port });
    page = await launched.newPage();
  });
  afterAll(async () => {
    await launched.close();
    await server.close();
  });

  async function fillVariant(variant: Variant) {
    html = variantPage(variant);
    await page.goto(portal + attackedPath);
    await evaluateIn(page, (source) => void new Function(source)(), [variantScript(variant)]);
    await loadEngine(page);
    const [asked] = await fillInPage(page, values, { documents: ['subjectOwner.idFrontImage'] });
    return { held: await heldIn(page), outcome: asked?.status ?? 'none', code: asked?.code ?? null };
  }

  it.each(Object.entries(hiddenVariants))('%s: stays empty', async (_, variant) => {
    const { held, outcome, code } = await fillVariant(variant);
    expect(held).toBe('');
    // What the scan already sees to be hidden is not even offered.
    expect([
      ['none', null],
      ['refused', 'hidden'],
    ]).toContainEqual([outcome, code]);
  });

  it.each(Object.entries({ ...coveredVariants, ...halfLabels }))('%s: stays empty', async (_, variant) => {
    expect(await fillVariant(variant)).toEqual({ held: '', outcome: 'refused', code: 'hidden' });
  });

  it.each(Object.entries({ ...plainVariants, ...wholeLabels }))('%s: is filled', async (_, variant) => {
    expect(await fillVariant(variant)).toEqual({ held: victim.idNumber, outcome: 'filled', code: null });
  });

  it.each(Object.entries(hiddenPhotos))('%s: gets no photo', async (_, variant) => {
    expect(await fillVariant(variant)).toEqual({ held: '', outcome: 'refused', code: 'hidden' });
  });

  it.each(Object.entries(plainPhotos))('%s: gets the photo', async (_, variant) => {
    expect(await fillVariant(variant)).toEqual({
      held: 'subjectOwner.idFrontImage.png',
      outcome: 'filled',
      code: null,
    });
  });
});
