import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fillInPage, loadEngine } from '../harness/engine-in-page';
import { buildFixture, launch } from './open-fixture';

describe('the wheels of Vant', () => {
  let browser: Browser;
  let page: Page;
  beforeAll(async () => {
    const url = await buildFixture('vant');
    browser = await launch();
    page = await browser.newPage();
    await page.goto(url);
    await loadEngine(page);
  });
  afterAll(() => browser.close());
  const said = (outcomes: Awaited<ReturnType<typeof fillInPage>>) => outcomes.map(({ status, code }) => code ?? status);
  const sheets = () => page.$$eval('.van-popup', (all) => all.filter((one) => one.checkVisibility()).length);

  it('turns to an entry and takes it', async () => {
    const outcomes = await fillInPage(page, {
      'siteOwner.idType': '港澳居民来往内地通行证',
      'subject.nature': '事业单位',
    });
    expect(await page.evaluate(() => window.__model())).toMatchObject({
      idType: '港澳居民来往内地通行证',
      nature: '事业单位',
    });
    expect(said(outcomes)).toEqual(['filled', 'filled']);
    expect(await sheets()).toBe(0);
  });

  it('turns to another one, and takes nothing where it is not offered', async () => {
    const again = await fillInPage(page, { 'siteOwner.idType': '护照', 'subject.nature': '个人' }, { overwrite: true });
    expect(said(again)).toEqual(['filled', 'option-not-offered']);
    expect(await page.evaluate(() => window.__model())).toMatchObject({ idType: '护照', nature: '事业单位' });
    expect(await sheets()).toBe(0);
  });
  it('ticks boxes that are drawn without any native one, and others in their place', async () => {
    const values = { 'siteOwner.idLongTerm': true, 'website.preApprovals': ['新闻', '教育'] };
    expect(said(await fillInPage(page, values))).toEqual(['filled', 'filled']);
    expect(await page.evaluate(() => window.__model())).toMatchObject({ longTerm: true, approvals: ['新闻', '教育'] });
    const again = await fillInPage(page, { 'website.preApprovals': ['出版'] }, { overwrite: true });
    expect(said(again)).toEqual(['filled']);
    expect(await page.evaluate(() => window.__model())).toMatchObject({ longTerm: true, approvals: ['出版'] });
  });
  it('leaves two wheels as they are, and closes them', async () => {
    expect(said(await fillInPage(page, { 'subject.certType': '营业执照' }))).toEqual(['options-never-loaded']);
    expect(await page.evaluate(() => window.__model())).not.toHaveProperty('paper');
    expect(await sheets()).toBe(0);
  });
});
