import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { browsersNow } from '../harness/browsers-now';
import { fillInPage, loadEngine, recogniseInPage, undoInPage } from '../harness/engine-in-page';
import { freshPages } from '../harness/fresh-pages';

/** What a page's own script makes of its boxes: classes are as a bundler hashes them. */
interface Drawn {
  readonly face: string;
  /** Where the list comes to stand. */
  readonly at?: 'beside' | 'hidden' | 'body' | 'flow';
  readonly entry?: (text: string) => string;
  readonly entries?: readonly string[];
  readonly late?: number;
  readonly columns?: number;
  /** The page does not keep what was chosen, or does not close. */
  readonly forgets?: boolean;
  readonly stays?: boolean;
}

const papers = ['居民身份证', '护照', '台湾居民来往大陆通行证'];
const input = '<input data-face class="x1a" readonly placeholder="请选择">';
const words = '<div class="k93b" style="cursor:pointer"><span data-face>请选择证件类型</span><i></i></div>';
const many = [...Array.from({ length: 60 }, (_, at) => `其他证件${at}`), ...papers];

const lists: Record<string, Drawn> = {
  'a read-only box, and boxes that come beside it': { face: input },
  'a read-only box, and a list that comes at the end of the page': { face: input, at: 'body' },
  'words that answer the pointer, and boxes that come beside them': { face: words },
  'words that answer the pointer, and list items at the end of the page': {
    face: words,
    at: 'body',
    entry: (text) => `<p>${text}</p>`,
  },
  'words with a list hidden right after them': { face: '<div data-face class="p0q">请选择</div>', at: 'hidden' },
  'a list that pushes the page apart': { face: words, at: 'flow' },
  'a list that is loaded first': { face: input, late: 300 },
  'a list that has to be scrolled': { face: words, entries: many },
  'a list with an entry for none': { face: words, entries: ['请选择', ...papers] },
};

const refusals: Record<string, { drawn: Drawn; wanted?: string; code: string }> = {
  'what is not offered': { drawn: { face: words }, wanted: '港澳居民来往内地通行证', code: 'option-not-offered' },
  'a menu of things to do': { drawn: { face: words, entries: ['编辑', '删除', '提交'] }, code: 'no-driver' },
  'a menu of links': {
    drawn: { face: words, entry: (text) => `<div><a href="/x">${text}</a></div>` },
    code: 'no-driver',
  },
  'buttons in place of entries': {
    drawn: { face: words, entry: (text) => `<div><button>${text}</button></div>` },
    code: 'options-never-loaded',
  },
  'two columns': { drawn: { face: words, columns: 2 }, code: 'options-never-loaded' },
  'a box that opens nothing': { drawn: { face: words, entries: [] }, code: 'options-never-loaded' },
  'a page that does not keep the choice': { drawn: { face: words, forgets: true }, code: 'page-did-not-take-it' },
  'a list that does not close': { drawn: { face: words, stays: true, forgets: true }, code: 'page-did-not-take-it' },
};

/** What looks like one to a careless eye. */
const none: Record<string, string> = {
  'words that merely stand there': '<p>请选择证件类型</p>',
  'an order to the reader': '<p style="cursor:pointer">请选择证件类型，再上传照片。</p>',
  'words over choices':
    '<div><p style="cursor:pointer">请选择</p><label><input type="radio" name="r">甲</label><label><input type="radio" name="r">乙</label></div>',
  'a button': '<button type="button"><span style="cursor:pointer">请选择</span></button>',
  'a link': '<a href="/x"><span>请选择</span></a>',
  'words in a library’s widget':
    '<div class="ant-picker"><div class="ant-picker-input"><span style="cursor:pointer">请选择</span></div></div>',
};

const opens = `
window.pressed = [];
const face = document.querySelector('[data-face]');
const box = face?.closest('[data-box]');
let popup = null;
const draw = () => {
  popup = document.createElement('div');
  popup.className = 'z77';
  if (drawn.at !== 'flow') popup.style.cssText = 'position:absolute;background:#fff;border:1px solid;max-height:150px;overflow:auto';
  for (let at = 0; at < (drawn.columns ?? 1); at++) {
    const column = document.createElement('div');
    column.innerHTML = drawn.html;
    popup.append(column);
  }
  if (drawn.at === 'hidden') popup.replaceChildren(...popup.firstElementChild.children);
  popup.hidden = true;
  (drawn.at === 'body' ? document.body : box).append(popup);
};
if (drawn.at === 'hidden') draw();
document.addEventListener('click', async ({ target }) => {
  if (popup?.contains(target)) {
    pressed.push(target.textContent);
    if (!drawn.forgets) face.localName === 'input' ? (face.value = target.textContent) : (face.textContent = target.textContent);
    if (!drawn.stays) popup.hidden = true;
    return;
  }
  if (popup && !popup.hidden) { popup.hidden = !drawn.stays; return; }
  if (!face?.parentElement.contains(target) || target === document.body) return;
  if (drawn.late) await new Promise((resolve) => setTimeout(resolve, drawn.late));
  if (!popup) draw();
  popup.hidden = false;
});`;

describe.each(browsersNow)('lists of plain elements in %s', (kindOf) => {
  let page: Page;
  freshPages(kindOf, (fresh) => {
    page = fresh;
  });

  async function open(body: string, drawn: Drawn): Promise<void> {
    const { entry = (text) => `<div class="e5">${text}</div>`, entries = papers } = drawn;
    await page.setContent(`<!doctype html><html lang="zh"><title>网站备案</title><form><h3>网站负责人</h3>
<div class="row"><span>姓名</span><input name="name"></div>
<div class="row" style="height:40px"><span>证件类型</span><div data-box style="position:relative">${body}</div></div>
<div class="row"><span>手机号码</span><input name="mobile"></div><button>提交</button></form>`);
    await page.evaluate(`const drawn = ${JSON.stringify({ ...drawn, html: entries.map(entry).join('') })};${opens}`);
    await loadEngine(page);
  }
  const shown = () => page.$eval('[data-face]', (face) => (face as HTMLInputElement).value ?? face.textContent);
  const openLists = () => page.$$eval('.z77', (all) => all.filter((one) => one.checkVisibility()).length);
  const pressed = () => page.evaluate('pressed') as Promise<string[]>;
  const fill = async (wanted = '台湾居民来往大陆通行证') =>
    (await fillInPage(page, { 'siteOwner.idType': wanted }, { overwrite: true })).map(
      ({ status, code }) => code ?? status,
    );

  it.each(Object.entries(lists))('are found, filled and read back: %s', async (_, drawn) => {
    await open(drawn.face, drawn);
    const before = await shown();
    const found = await recogniseInPage(page);
    expect(found.map(({ kind, fieldId }) => [kind, fieldId])).toEqual([
      ['text', 'siteOwner.name'],
      ['select', 'siteOwner.idType'],
      ['text', 'siteOwner.mobile'],
    ]);
    expect(await pressed()).toEqual([]);
    expect(await fill()).toEqual(['filled']);
    expect(await shown()).toBe('台湾居民来往大陆通行证');
    expect(await fill()).toEqual(['already']);
    expect(await fill('护照')).toEqual(['filled']);
    const none = drawn.entries?.includes('请选择') ?? false;
    expect((await undoInPage(page)).map(({ code }) => code)).toEqual([none ? null : 'cannot-be-undone']);
    if (none) expect(before).toContain(await shown());
    expect(await openLists()).toBe(0);
  });

  it.each(Object.entries(refusals))('refuses %s', async (_, { drawn, wanted, code }) => {
    await open(drawn.face, drawn);
    expect(await fill(wanted)).toEqual([code]);
    expect(await shown()).toBe('请选择证件类型');
    expect(await pressed()).toEqual(drawn.forgets ? ['台湾居民来往大陆通行证'] : []);
    if (!drawn.stays) expect(await openLists()).toBe(0);
  });

  it.each(Object.entries(none))('are not seen in %s', async (_, body) => {
    await open(body, { face: '' });
    const found = await recogniseInPage(page);
    expect(found.filter(({ kind }) => kind === 'select')).toEqual([]);
  });
});
