import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fillInPage, loadEngine } from '../harness/engine-in-page';
import { buildFixture, launch } from './open-fixture';

describe('choices that NutUI draws without any native part', () => {
  let browser: Browser;
  let page: Page;
  beforeAll(async () => {
    const url = await buildFixture('nutui');
    browser = await launch();
    page = await browser.newPage();
    await page.goto(url);
    await loadEngine(page);
  });
  afterAll(() => browser.close());
  const said = (outcomes: Awaited<ReturnType<typeof fillInPage>>) => outcomes.map(({ status, code }) => code ?? status);
  const model = () => page.evaluate(() => window.__model());

  it('are chosen by what stands beside them', async () => {
    const values = {
      'subject.type': '单位',
      'website.interactive': '是',
      'website.preApprovals': ['新闻', '教育'],
      'siteOwner.idLongTerm': true,
      'siteOwner.sameAsSubjectOwner': true,
    };
    expect(said(await fillInPage(page, values, { overwrite: true }))).toEqual(Object.keys(values).map(() => 'filled'));
    const held = { type: 'unit', interactive: 'yes', approvals: ['新闻', '教育'], longTerm: true, sameOwner: true };
    expect(await model()).toMatchObject({ ...held, agreed: false });
  });

  it('are changed, and left alone where they stand as wanted', async () => {
    const values = { 'website.preApprovals': ['出版'], 'siteOwner.idLongTerm': true, 'website.interactive': '否' };
    const again = said(await fillInPage(page, values, { overwrite: true }));
    expect(again).toEqual(['filled', 'filled', 'already']);
    expect(await model()).toMatchObject({ approvals: ['出版'], longTerm: true, interactive: 'no', agreed: false });
  });
});
