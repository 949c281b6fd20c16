import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import type { FieldValues } from '../../src/core/field-values';
import { fillInPage, loadEngine, undoInPage } from '../harness/engine-in-page';
import type { BrowserKind } from '../harness/find-browser';
import { freshPages } from '../harness/fresh-pages';

const item = (label: string, control: string) =>
  `<div class="form-item"><label>${label}</label><div>${control}</div></div>`;
const numbers = (first: number, last: number, unit: string, width: number) =>
  Array.from({ length: last - first + 1 }, (_, at) => `<option>${String(first + at).padStart(width, '0')}${unit}`);
const list = (nothing: string, options: string[]) =>
  `<select><option value="">${nothing}</option>${options.join('')}</select>`;
const years = list('请选择', numbers(2000, 2045, '', 4));
const lists = [years, list('请选择', numbers(1, 12, '', 2)), list('请选择', numbers(1, 31, '', 2))];
const named = [
  list('年', numbers(2000, 2045, '年', 4)),
  list('月', numbers(1, 12, '月', 1)),
  list('日', numbers(1, 31, '日', 1)),
];
const box = '<input type="text" size="4">';
const dated = (controls: readonly string[], joint = '') => `${controls[0]}年${controls[1]}月${controls[2]}日${joint}`;
const boxes = [box, box, box];
const person = (...parts: string[]) =>
  `<!doctype html><html lang="zh"><title>新增备案 网站负责人</title><h2>网站负责人信息</h2><form>
${item('姓名', '<input>')}${item('手机号码', '<input>')}${parts.join('')}</form></html>`;
const subject = (...parts: string[]) =>
  `<!doctype html><html lang="zh"><title>新增备案 开办主体</title><h2>开办主体信息</h2><form>
${item('单位名称', '<input>')}${item('单位证件号码', '<input>')}${parts.join('')}</form></html>`;

const period = { from: '2019-03-07', to: '2039-11-28' };
const card: FieldValues = { 'siteOwner.idValidity': period };
const licence: FieldValues = { 'subject.certValidity': period };

/** Pages that ask a date in three places, what they are given, and what stands in the places in the end. */
const pages: Record<string, { html: string; values: FieldValues; holds: string[] }> = {
  'two times three native lists, with the words behind them': {
    html: person(item('证件有效期', `${dated(lists, ' 至 ')}${dated(lists)}`)),
    values: card,
    holds: ['2019', '03', '07', '2039', '11', '28'],
  },
  'lists whose entries carry the words': {
    html: person(item('证件有效期起', named.join(' ')), item('证件有效期止', named.join(' '))),
    values: card,
    holds: ['2019年', '3月', '7日', '2039年', '11月', '28日'],
  },
  'small boxes': {
    html: person(item('证件有效期', `从 ${dated(boxes, ' 到 ')}${dated(boxes)}`)),
    values: card,
    holds: ['2019', '03', '07', '2039', '11', '28'],
  },
  'number boxes in boxes of their own': {
    html: person(
      item(
        '证件有效期至',
        ['年', '月', '日'].map((word) => `<span><input type="number"><i>${word}</i></span>`).join(''),
      ),
    ),
    values: card,
    holds: ['2039', '11', '28'],
  },
  'a box and two lists': {
    html: person(item('证件有效期至', dated([box, ...lists.slice(1)]))),
    values: card,
    holds: ['2039', '11', '28'],
  },
  'words before the boxes, in another order': {
    html: person(item('证件有效期至', `日：${box} 月：${box} 年：${box}`)),
    values: card,
    holds: ['28', '11', '2039'],
  },
  'cells of a table': {
    html: subject(
      `<table><tr><td>营业执照有效期：</td><td>${dated(lists, '至')}${dated(lists)} <label><input type="checkbox">长期</label></td></tr></table>`,
    ),
    values: licence,
    holds: ['2019', '03', '07', '2039', '11', '28'],
  },
  'one end of a unit’s paper': {
    html: subject(item('营业执照有效期至', dated(boxes))),
    values: licence,
    holds: ['2039', '11', '28'],
  },
  'a day of a website': {
    html: `<!doctype html><html lang="zh"><title>网站备案</title><h2>网站信息</h2><form>${item('网站名称', '<input>')}${item('网站域名', '<input>')}${item('网站开通日期', dated(lists))}</form></html>`,
    values: { 'website.openDate': '2024-05-01' },
    holds: ['2024', '05', '01'],
  },
};

/** Pages on which nothing may be written: why, and what is said. */
const refusals: Record<string, { html: string; values: FieldValues; holds: string[]; says: (string | null)[] }> = {
  'boxes that do not say which is which': {
    html: person(item('证件有效期至', boxes.join('-'))),
    values: card,
    holds: ['', '', ''],
    says: ['not-certain', 'not-certain', 'not-certain'],
  },
  'a box and two lists that do not say which is which': {
    html: person(item('证件有效期至', box + list('请选择', ['<option>A']) + list('请选择', ['<option>B']))),
    values: card,
    holds: ['', '', ''],
    says: ['not-certain'],
  },
  'lists that offer something else than the words behind them say': {
    html: person(item('证件有效期至', dated([...lists.slice(1), years]))),
    values: card,
    holds: ['', '', ''],
    says: [],
  },
  'a card without an end': {
    html: person(item('营业执照有效期至', dated(boxes))).replaceAll('网站负责人', '开办主体'),
    values: { 'subject.certValidity': { from: '2019-03-07', to: 'long-term' } },
    holds: ['', '', ''],
    says: ['value-does-not-fit', 'value-does-not-fit', 'value-does-not-fit'],
  },
  'a year that is not offered: no month or day is written beside it': {
    html: person(item('证件有效期至', dated([list('请选择', numbers(2000, 2020, '', 4)), ...lists.slice(1)]))),
    values: card,
    holds: ['', '', ''],
    says: ['option-not-offered', 'option-not-offered', 'option-not-offered'],
  },
  'a year of the user’s: no month or day is written beside it': {
    html: person(item('证件有效期至', dated(['<input id="own" size="4">', box, box]))),
    values: card,
    holds: ['2031', '', ''],
    says: ['differs-from-yours', 'differs-from-yours', 'differs-from-yours'],
  },
};

describe.each<BrowserKind>(['chromium', 'firefox'])('a date in three controls in %s', (kindOf) => {
  let page: Page;
  freshPages(kindOf, (fresh) => {
    page = fresh;
  });

  async function open(html: string): Promise<void> {
    await page.setContent(html);
    if (html.includes('id="own"')) await page.type('#own', '2031');
    await loadEngine(page);
  }
  /** What the controls under the dates' labels hold. */
  const held = (count: number) =>
    page.$$eval(
      'select,input:not([type=checkbox])',
      (all, last) => all.slice(-last).map((one) => (one as HTMLSelectElement).value),
      count,
    );

  it.each(Object.entries(pages))('%s', async (_, { html, values, holds }) => {
    await open(html);
    // The box 长期 of a paper that ends is right as it stands.
    const boxes = await page.$$eval('input[type=checkbox]', (all) => all.map(() => 'already'));
    const outcomes = await fillInPage(page, values);
    expect(await held(holds.length)).toEqual(holds);
    expect(outcomes.map(({ status }) => status)).toEqual([...holds.map(() => 'filled'), ...boxes]);
    expect((await fillInPage(page, values)).map(({ status }) => status)).toEqual(
      [...holds, ...boxes].map(() => 'already'),
    );
    await undoInPage(page);
    expect(await held(holds.length)).toEqual(holds.map(() => ''));
  });

  it.each(Object.entries(refusals))('%s', async (_, { html, values, holds, says }) => {
    await open(html);
    const outcomes = await fillInPage(page, values);
    expect(await held(holds.length)).toEqual(holds);
    expect(outcomes.map(({ code }) => code)).toEqual(says);
  });
});
