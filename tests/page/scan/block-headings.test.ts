import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadEngine } from '../../harness/engine-in-page';
import { findBrowser } from '../../harness/find-browser';

/** Two people asked in the same words: only the heading tells whose they are. */
const people = [
  ['网站安全负责人', 'securityOwner'],
  ['应急联络人', 'emergencyContact'],
] as const;

/** One form item: label and control, as an everyday kit nests them. */
const item = (label: string, role: string): string =>
  `<div class="el-form-item"><label class="el-form-item__label">${label}</label><div class="el-form-item__content"><input data-want="${role}"></div></div>`;
const items = (role: string): string =>
  item('姓名', `${role}.name`) + item('证件号码', `${role}.idNumber`) + item('手机号码', `${role}.mobile`);
const blocks = (block: (heading: string, body: string) => string): string =>
  people.map(([heading, role]) => block(heading, items(role))).join('');

/** A bar of tabs and its panes, told apart by `tab` and `pane`. */
const tabs = (tab: (at: number, heading: string) => string, pane: (at: number, body: string) => string): string =>
  `<div class="bar">${people.map(([heading], at) => tab(at, heading)).join('')}</div><div class="panes">${people.map(([, role], at) => pane(at, items(role))).join('')}</div>`;

const columns = `<table><tr><th>项目</th><th>网站安全负责人</th><th>应急联络人</th></tr>${[
  '姓名:name',
  '手机号码:mobile',
]
  .map((one) => one.split(':'))
  .map(
    ([label, key]) =>
      `<tr><td>${label}</td>${people.map(([, role]) => `<td><input data-want="${role}.${key}"></td>`).join('')}</tr>`,
  )
  .join('')}</table>`;

const pages: Record<string, string> = {
  'a line without tag or class': blocks((heading, body) => `<div>${heading}</div>${body}`),
  'a bare text': blocks((heading, body) => `${heading}${body}`),
  'a bold word': blocks((heading, body) => `<b>${heading}</b>${body}`),
  'a span before a list': blocks((heading, body) => `<div><span class="who">${heading}</span><div>${body}</div></div>`),
  'a label that labels nothing': blocks((heading, body) => `<label class="group-label">${heading}</label>${body}`),
  'a class that says label': blocks((heading, body) => `<div class="form-label">${heading}</div>${body}`),
  'a picture': blocks((heading, body) => `<div><img src="a.gif" alt="${heading}"></div>${body}`),
  'brackets around it': blocks((heading, body) => `<div>【${heading}】</div>${body}`),
  'a link beside it': blocks((heading, body) => `<div class="sec">${heading}<a href="#">修改</a></div>${body}`),
  'a box beside it': blocks(
    (heading, body) => `<div class="bar">${heading} <label><input type="checkbox"> 同主体负责人</label></div>${body}`,
  ),
  'a box beside it in the same wrapper': blocks(
    (heading, body) =>
      `<div class="card-head"><div class="card-head-wrapper"><div class="card-head-title">${heading}</div><div class="card-extra"><label><input type="checkbox"><span>由主体负责人兼任</span></label></div></div></div><div>${body}</div>`,
  ),
  'the legend of a set whose class calls it a field': blocks(
    (heading, body) => `<fieldset class="kit-elem-field"><legend>${heading}</legend><div>${body}</div></fieldset>`,
  ),
  'a remark in small letters': blocks(
    (heading, body) => `<div class="card-header">${heading}<small>可与法定代表人为同一人</small></div>${body}`,
  ),
  'an accordion': blocks(
    (heading, body) => `<h2 class="accordion-header"><button class="accordion-button">${heading}</button></h2>${body}`,
  ),
  'a tab that its pane names': tabs(
    (at, heading) => `<div role="tab" id="tab-${at}">${heading}</div>`,
    (at, body) => `<div role="tabpanel" aria-labelledby="tab-${at}">${body}</div>`,
  ),
  'a tab that points at its pane': tabs(
    (at, heading) => `<a data-bs-target="#pane-${at}">${heading}</a>`,
    (at, body) => `<div class="tab-pane" id="pane-${at}">${body}</div>`,
  ),
  'a tab in the pane’s place': tabs(
    (_, heading) => `<li>${heading}</li>`,
    (_, body) => `<div class="layui-tab-item">${body}</div>`,
  ),
  'the title of a column': columns,
};

describe('the heading of a block', () => {
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

  async function wrongIn(body: string): Promise<string[]> {
    await page.setContent(`<title>网站公安备案</title><form>${body}</form>`);
    await loadEngine(page);
    return page.evaluate(() => {
      const found = window.BeianEngine.recognise(document);
      return Array.from(document.querySelectorAll<HTMLElement>('[data-want]'), (input) => {
        const id = found.find(({ element }) => element === input)?.fieldId ?? null;
        return id === input.dataset.want ? '' : `${input.dataset.want} as ${id}`;
      }).filter(Boolean);
    });
  }

  it.each(Object.entries(pages))('is read from %s', async (_, body) => {
    expect(await wrongIn(body)).toEqual([]);
  });

  it('is the current step’s title', async () => {
    const steps = people
      .map(([heading], at) => `<div class="steps-item ${at === 1 ? 'steps-item-process' : ''}">${heading}</div>`)
      .join('');
    expect(await wrongIn(`<div class="steps">${steps}</div><div>${items('emergencyContact')}</div>`)).toEqual([]);
  });
});
