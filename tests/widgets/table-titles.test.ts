import type { Browser } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadEngine, recogniseInPage } from '../harness/engine-in-page';
import { buildFixture, launch } from './open-fixture';

const libraries = ['element-plus', 'element-ui', 'antd4', 'naive-ui', 'arco', 'tdesign'];

/** The boxes of a row have no words beside them; what is asked stands in the titles, which many kits draw apart. */
describe('the titles over the rows of a kit’s table', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launch();
  });
  afterAll(() => browser.close());

  it.each(libraries.flatMap((library) => ['', '#scrolls'].map((hash) => [library, hash])))(
    'are read in %s %s',
    async (library, hash) => {
      const page = await browser.newPage();
      await page.goto(`${await buildFixture(`tables/${library}`)}${hash}`, { waitUntil: 'load' });
      await page.waitForSelector('tbody tr:nth-child(2) input');
      await loadEngine(page);
      const row = ['域名', '域名注册服务机构', '首页网址'];
      const found = (await recogniseInPage(page)).filter(({ label }) => label !== '');
      expect(found.map(({ label }) => label)).toEqual([...row, ...row]);
      await page.close();
    },
  );
});
