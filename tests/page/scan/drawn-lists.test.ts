import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fillInPage, loadEngine, recogniseInPage, undoInPage } from '../../harness/engine-in-page';
import { findBrowser } from '../../harness/find-browser';

const papers = ['居民身份证', '护照', '台湾居民来往大陆通行证'];
const items = papers.map((paper) => `<li>${paper}</li>`).join('');
const name = '<div class="row"><span>姓名</span><input name="name"></div>';

/** One question each, whose list no native element stands for; a face and a list that opens, however they are drawn. */
const lists: Record<string, string> = {
  'a face that asks, and a list that is not displayed': `<span>证件类型</span><div data-list><p data-face>请选择</p><ul hidden>${items}</ul></div>`,
  'a face that asks in its own words': `<span>证件类型</span><div data-list><p data-face>请选择证件 ▾</p><ul hidden>${items}</ul></div>`,
  'a face that shows one of the options': `<label>证件类型</label><div data-list><p data-face>护照</p><ul hidden>${items}</ul></div>`,
  'a list in a box that is lifted over the page': `<label>证件类型</label><div data-list><b data-face>请选择</b><div style="position:absolute;background:#fff" hidden><em>可选</em><ul>${items}</ul></div></div>`,
  'a definition list': `<label>证件类型</label><dl data-list><dt data-face>请选择</dt><dd hidden><ul>${items}</ul></dd></dl>`,
};

/** What looks like one to a careless eye. */
const none: Record<string, string> = {
  'a menu of links':
    '<div><p>管理</p><ul hidden><li><a href="/one">内容管理</a></li><li><a href="/two">成员管理</a></li></ul></div>',
  'a menu that is folded': '<ul><li><div>系统管理</div><ul hidden><li>日志</li><li>成员</li></ul></li></ul>',
  'a folded answer': '<div><h4>哪些证件可以使用？</h4><ul hidden><li>居民身份证</li><li>护照</li></ul></div>',
  'actions behind a button': '<div><button>更多操作</button><ul hidden><li>导出</li><li>删除</li></ul></div>',
  'a list that simply stands there': `<div><p>请选择</p><ul>${items}</ul></div>`,
  'a native list and what is drawn beside it': `<div><select><option>护照</option></select><p>护照</p><ul hidden>${items}</ul></div>`,
};

/** What the page's own script does: a press on the face shows the list, one on an option chooses it. */
const script = `document.addEventListener('click', ({ target }) => {
  for (const box of document.querySelectorAll('[data-list]')) {
    const [face, popup] = box.children;
    if (box.contains(target) && target.localName === 'li') face.textContent = target.textContent;
    popup.hidden = !(face.contains(target) && popup.hidden);
    popup.style.position = 'absolute';
  }
});`;

describe('lists that are drawn without any native element', () => {
  let browser: Browser;
  let page: Page;
  const open = async (body: string) => {
    await page.setContent(
      `<title>网站备案</title><form><h3>网站负责人</h3>${name}<div class="row">${body}</div></form><script>${script}</script>`,
    );
    await loadEngine(page);
  };
  const face = () => page.$eval('[data-face]', ({ textContent }) => textContent);
  beforeAll(async () => {
    browser = await puppeteer.launch({
      executablePath: findBrowser('chromium'),
      args: ['--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking'],
    });
    page = await browser.newPage();
  });
  afterAll(() => browser.close());

  it.each(Object.entries(lists))('are found, filled and read back: %s', async (_, body) => {
    await open(body);
    const before = await face();
    const found = await recogniseInPage(page);
    expect(found.map(({ kind, fieldId }) => [kind, fieldId])).toEqual([
      ['text', 'siteOwner.name'],
      ['select', 'siteOwner.idType'],
    ]);
    const value = { 'siteOwner.idType': '台湾居民来往大陆通行证' };
    const fill = async () => (await fillInPage(page, value, { overwrite: true })).map(({ status }) => status);
    expect(await fill()).toEqual(['filled']);
    expect(await face()).toBe('台湾居民来往大陆通行证');
    expect(await fill()).toEqual(['already']);
    const undone = await undoInPage(page);
    // A list that offers nothing that stands for no choice cannot go back to none.
    const isChoice = papers.includes(before ?? '');
    expect(undone.map(({ code }) => code)).toEqual([isChoice ? null : 'cannot-be-undone']);
    if (isChoice) expect(await face()).toBe(before);
    expect(await page.$eval('[data-face] + *', (popup) => popup.checkVisibility())).toBe(false);
  });

  it.each(Object.entries(none))('are not seen in %s', async (_, body) => {
    await open(`<span>证件类型</span>${body}`);
    const found = await recogniseInPage(page);
    expect(found).toHaveLength(await page.$$eval('input,select', ({ length }) => length));
  });

  it.each([
    '<div tabindex="0">请选择证件类型</div>',
    '<button type="button" aria-haspopup="listbox">护照</button>',
    '<div role="combobox" tabindex="0">护照</div>',
  ])('are found by what says that it opens a list: %s', async (body) => {
    await open(`<span>证件类型</span>${body}`);
    expect((await recogniseInPage(page)).map(({ fieldId }) => fieldId)).toEqual(['siteOwner.name', 'siteOwner.idType']);
  });
});
