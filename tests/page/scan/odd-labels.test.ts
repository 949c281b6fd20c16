import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadEngine } from '../../harness/engine-in-page';
import { findBrowser } from '../../harness/find-browser';

const cell = (control: string): string => `<div class="cell">${control}</div>`;
const combo = (label: string, want: string): string =>
  `<tr><td>${label}</td><td><span class="textbox combo" data-want="${want}"><a class="combo-arrow"></a><input type="text" class="textbox-text" readonly></span></td></tr>`;
const box = (label: string, want: string): string =>
  `<tr><td>${label}</td><td><input type="text" data-want="${want}"></td></tr>`;

/** Markup whose labels stand where few forms have them. */
const pages: Record<string, string> = {
  'a label that floats over the box before it, without saying so': `<form><h3>网站负责人</h3>
    <div class="form-floating"><input placeholder=" " data-want="siteOwner.name"><label>姓名</label></div>
    <div class="form-floating"><input placeholder=" " data-want="siteOwner.mobile"><label>手机号码</label></div></form>`,
  'a bar over cells with placeholders': `<form><div class="bar">应急联系人</div>
    ${cell('<input placeholder="姓名" data-want="emergencyContact.name">')}
    ${cell('<select data-want="emergencyContact.idType"><option value="">证件种类</option><option>身份证</option></select>')}
    ${cell('<input placeholder="证件号码" data-want="emergencyContact.idNumber">')}</form>`,
  'choices drawn as buttons': `<form><h3>网站信息</h3><div><span>网站名称</span><input data-want="website.name"></div>
    <div><span>是否提供交互式服务</span><div role="radiogroup" data-want="website.interactive">
      <button type="button" role="radio" aria-checked="false">是</button><button type="button" role="radio" aria-checked="false">否</button></div></div></form>`,
  'a page that is one panel, without a form': `<div class="panel"><div class="panel-body"><table>
    ${combo('主办单位证件类型', 'subject.certType')}${combo('网站语言', 'website.language')}
    ${box('主办单位名称', 'subject.name')}${box('主办单位证件号码', 'subject.certNumber')}${box('网站名称', 'website.name')}
    ${box('网站域名', 'website.domain')}${box('网站首页网址', 'website.url')}</table></div></div>`,
};

describe('an odd label', () => {
  let browser: Browser;
  let page: Page;
  beforeAll(async () => {
    browser = await puppeteer.launch({
      executablePath: findBrowser('chromium'),
      args: ['--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking'],
    });
    page = await browser.newPage();
  });
  afterAll(() => browser.close());

  it.each(Object.entries(pages))('is read: %s', async (_, body) => {
    await page.setContent(`<title>网站备案</title>${body}`);
    await loadEngine(page);
    const wrong = await page.evaluate(() => {
      const found = window.BeianEngine.recognise(document);
      return Array.from(document.querySelectorAll<HTMLElement>('[data-want]'), (wanted) => {
        const id = found.find(({ element }) => element === wanted)?.fieldId ?? null;
        return id === wanted.dataset.want ? '' : `${wanted.dataset.want} as ${id}`;
      }).filter(Boolean);
    });
    expect(wrong).toEqual([]);
  });
});
