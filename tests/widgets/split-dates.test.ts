import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fillInPage, loadEngine, recogniseInPage } from '../harness/engine-in-page';
import { buildFixture, launch } from './open-fixture';

describe('dates in three selects of Element Plus', () => {
  let browser: Browser;
  let page: Page;
  beforeAll(async () => {
    const url = await buildFixture('split-dates');
    browser = await launch();
    page = await browser.newPage();
    await page.goto(url);
    await loadEngine(page);
  });
  afterAll(() => browser.close());

  it('takes each piece to its own select, the days once they are there', async () => {
    const outcomes = await fillInPage(page, { 'siteOwner.idValidity': { from: '2019-02-07', to: '2039-11-30' } });
    expect(outcomes.map(({ status }) => status)).toEqual(Array(6).fill('filled'));
    const model = await page.evaluate(() => window.__model());
    expect(model).toEqual({ fromYear: 2019, fromMonth: 2, fromDay: 7, toYear: 2039, toMonth: 11, toDay: 30 });
  });

  it('leaves three selects alone that do not say which is which', async () => {
    const outcomes = await fillInPage(page, { 'website.openDate': '2024-05-01' });
    expect(outcomes).toEqual([]);
    const dates = (await recogniseInPage(page)).filter(({ label }) => label === '网站开通日期');
    expect(dates.map(({ fieldId }) => fieldId)).toEqual([null, null, null]);
    expect(await page.evaluate(() => window.__model())).not.toHaveProperty('openYear');
  });
});
