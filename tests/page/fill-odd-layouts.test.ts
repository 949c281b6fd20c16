import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { FieldValues } from '../../src/core/field-values';
import { fillInPage, loadEngine } from '../harness/engine-in-page';
import { findBrowser } from '../harness/find-browser';

/** What lies in a page's boxes, by name; of choices those that are ticked. */
function heldIn(page: Page): Promise<Record<string, string>> {
  return page.evaluate(() => {
    const held: Record<string, string> = {};
    for (const input of document.querySelectorAll<HTMLInputElement>('input,select,textarea'))
      if (!/^(?:radio|checkbox)$/.test(input.type) || input.checked)
        held[input.name] = held[input.name] ? `${held[input.name]}、${input.value}` : input.value;
    return held;
  });
}

const tick = (type: string, name: string, value: string) =>
  `<td><input type="${type}" id="${name}${value}" name="${type === 'radio' ? name : `${name}$${value}`}" value="${value}"><label for="${name}${value}">${value}</label></td>`;

describe('layouts of older systems', () => {
  let browser: Browser;
  let page: Page;

  const fill = async (body: string, values: FieldValues) => {
    await page.setContent(`<title>网站备案</title>${body}`);
    await loadEngine(page);
    return { outcomes: await fillInPage(page, values), held: await heldIn(page) };
  };

  beforeAll(async () => {
    browser = await puppeteer.launch({
      executablePath: findBrowser('chromium'),
      args: ['--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking'],
    });
    page = await browser.newPage();
  });
  afterAll(() => browser.close());

  it('fills one row a person under the titles of the columns', async () => {
    const row = (who: string, at: number) =>
      `<tr><td>${who}</td><td><input name="name${at}"></td><td><input name="number${at}"></td><td><input name="mobile${at}"></td></tr>`;
    const { outcomes, held } = await fill(
      `<h3>人员清单</h3><table><tr><th>人员类别</th><th>姓名</th><th>证件号码</th><th>手机号</th></tr>
       ${row('单位责任人', 1)}${row('应急联络人', 2)}</table>`,
      {
        'subjectOwner.name': '周安',
        'subjectOwner.idNumber': '11010519491231002X',
        'emergencyContact.name': '郑济',
        'emergencyContact.mobile': '13812345670',
      },
    );
    expect(outcomes.filter(({ status }) => status === 'refused')).toEqual([]);
    expect(held).toMatchObject({ name1: '周安', number1: '11010519491231002X', name2: '郑济', mobile2: '13812345670' });
  });

  it('fills the new value beside the one that is registered', async () => {
    const { held } = await fill(
      `<table><thead><tr><th>项目</th><th>现登记内容</th><th>修改为</th></tr></thead><tbody><tr><td colspan="3">备案主体</td></tr>
       <tr><td>单位名称</td><td>甲有限公司</td><td><input name="unit"></td></tr></tbody></table>`,
      { 'subject.name': '乙有限公司' },
    );
    expect(held).toEqual({ unit: '乙有限公司' });
  });

  it('ticks 长期 beside the dates of a licence that has no end, and takes nothing back the second time', async () => {
    const form = `<h3>主办单位信息</h3><div class="form-item"><label>单位名称</label><input name="unit"></div><div class="form-item"><label>营业执照有效期</label>
      <div><input type="date" name="from"> 至 <input type="date" name="to"> <label><input type="checkbox" name="long" value="1">长期有效</label></div></div>`;
    const values = { 'subject.name': '乙有限公司', 'subject.certValidity': { from: '2020-05-01', to: 'long-term' } };
    const { held } = await fill(form, values);
    expect(held).toEqual({ unit: '乙有限公司', from: '2020-05-01', to: '', long: '1' });
    const again = await fillInPage(page, values);
    expect(again.map(({ status }) => status)).toEqual(['already', 'already', 'already']);
    expect(await heldIn(page)).toEqual(held);
    const ending = await fill(form, { 'subject.certValidity': { from: '2020-05-01', to: '2040-04-30' } });
    expect(ending.held).toMatchObject({ from: '2020-05-01', to: '2040-04-30' });
    expect(ending.held).not.toHaveProperty('long');
  });

  it('ticks choices that a server lays out as a table', async () => {
    const { held } = await fill(
      `<h3>网站信息</h3><table><tr><td>网站名称</td><td><input name="site"></td></tr>
       <tr><td>是否交互式</td><td><table><tr>${tick('radio', 'act', '是')}${tick('radio', 'act', '否')}</tr></table></td></tr>
       <tr><td>网站语言</td><td><table><tr>${tick('checkbox', 'lang', '中文简体')}${tick('checkbox', 'lang', '英语')}</tr></table></td></tr></table>`,
      { 'website.name': '学习小记', 'website.interactive': false, 'website.language': ['中文简体'] },
    );
    expect(held).toEqual({ site: '学习小记', act: '否', lang$中文简体: '中文简体' });
  });

  it('gives no number to a box whose nearest words ask for another thing', async () => {
    const number = { 'subjectOwner.idNumber': '11010519491231002X' };
    const before = '<h3>主体负责人</h3><div><span>姓名</span><input name="name"></div>';
    for (const between of [
      '<p>昵称，可以不填</p>',
      '<p class="tip">昵称</p>',
      '<p class="tip">请在这里写您的游戏昵称</p>',
    ]) {
      const { held } = await fill(`${before}<div><p>证件号码</p>${between}<input name="number"></div>`, number);
      expect(held, between).toEqual({ name: '', number: '' });
    }
    const { held } = await fill(
      `${before}<div><p>证件号码</p><p class="tip">18 位</p><input name="number"></div>`,
      number,
    );
    expect(held).toEqual({ name: '', number: number['subjectOwner.idNumber'] });
  });
});
