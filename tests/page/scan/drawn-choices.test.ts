import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { fillInPage, loadEngine, recogniseInPage, undoInPage } from '../../harness/engine-in-page';
import { freshPages } from '../../harness/fresh-pages';

const extBox = (kind: 'radio' | 'checkbox', id: string, words: string) =>
  `<td class="x-form-checkboxgroup-cell"><table class="x-field x-form-item"><tr><td class="x-form-cb-wrap"><input type="button" role="${kind}" aria-checked="false" name="b" id="${id}" data-tick><label for="${id}">${words}</label></td></tr></table></td>`;
const extGroup = (label: string, boxes: string) =>
  `<table class="x-field x-form-item x-form-item-group"><tr><td class="x-field-label-cell"><label class="x-form-item-label" for="none">${label}:</label></td>
  <td class="x-form-item-body"><table role="presentation"><tr>${boxes}</tr></table></td></tr></table>`;
const uni = (kind: 'radio' | 'checkbox', words: string) =>
  `<uni-label class="uni-label-pointer" data-tick><uni-${kind}><div class="uni-${kind}-wrapper"><div class="uni-${kind}-input"></div></div></uni-${kind}>${words}</uni-label>`;
const item = (label: string, content: string) =>
  `<div class="form-item"><div class="form-label">${label}</div><div>${content}</div></div>`;

/** How kits draw the same three questions without one native radio or box. */
const kits: Record<string, string> = {
  'elements of the kit’s own in labels of the kit’s own (uni-app)':
    item('是否提供交互式服务', `<uni-radio-group>${uni('radio', '是')}${uni('radio', '否')}</uni-radio-group>`) +
    item(
      '前置审批',
      `<uni-checkbox-group>${['新闻', '出版', '教育'].map((one) => uni('checkbox', one)).join('')}</uni-checkbox-group>`,
    ) +
    item('证件有效期', `<uni-checkbox-group>${uni('checkbox', '长期有效')}</uni-checkbox-group>`),
  'plain boxes that are called so':
    item(
      '是否提供交互式服务',
      ['是', '否']
        .map((one) => `<div class="ck-radio" data-tick><i class="ck-radio__icon"></i><span>${one}</span></div>`)
        .join(''),
    ) +
    item(
      '前置审批',
      ['新闻', '出版', '教育']
        .map((one) => `<div class="ck-checkbox" data-tick><i class="ck-checkbox__icon"></i><span>${one}</span></div>`)
        .join(''),
    ) +
    item(
      '证件有效期',
      '<div class="ck-checkbox" data-tick><i class="ck-checkbox__icon"></i><span>长期有效</span></div>',
    ),
  'buttons with the role of one, each in a table (ExtJS)':
    extGroup('是否提供交互式服务', extBox('radio', 'r1', '是') + extBox('radio', 'r2', '否')) +
    extGroup('前置审批', ['新闻', '出版', '教育'].map((one, at) => extBox('checkbox', `c${at}`, one)).join('')) +
    extGroup('证件有效期', extBox('checkbox', 'l', '长期有效')),
};

/** What sounds like a choice and is none, or is told by a native one beside it. */
const none: Record<string, string> = {
  'what a library draws beside the native radio (layui)':
    '<div class="form-item"><label>性别</label><input type="radio" name="s" hidden><div class="layui-form-radio"><i></i><div>男</div></div><input type="radio" name="s" hidden><div class="layui-form-radio"><i></i><div>女</div></div></div>',
  'a box without words': '<div class="form-item"><label>备用</label><span class="row-checkbox"></span></div>',
  'what has a native box inside': '<div class="my-checkbox"><label><input type="checkbox">接收通知</label></div>',
};

/** A press ticks: radios alone of their group. The mark is a class of the inner box, or the state of the role. */
const script = `document.addEventListener('click', ({ target }) => {
  const tick = target.closest('[data-tick]');
  if (!tick) return;
  const isRadio = tick.innerHTML.includes('radio') || tick.role === 'radio';
  const set = (one, on) => {
    if (one.role) one.ariaChecked = String(on);
    else one.querySelector('i,[class$="-input"],[class*="-input-checked"]').classList.toggle('is-checked', on);
  };
  const isOn = tick.role ? tick.ariaChecked === 'true' : tick.querySelector('.is-checked') !== null;
  if (!isRadio) return set(tick, !isOn);
  const group = tick.closest('uni-radio-group,.form-item,.x-form-item-group');
  for (const one of group.querySelectorAll('[data-tick]')) set(one, one === tick);
});`;

describe('radios and boxes that a kit draws without native ones', () => {
  let page: Page;
  freshPages('chromium', (fresh) => {
    page = fresh;
  });
  const open = async (body: string) => {
    await page.setContent(
      `<title>网站备案</title><h3>网站负责人</h3><div class="form-item"><label>姓名</label><input name="name"></div>${body}<script>${script}</script>`,
    );
    await loadEngine(page);
  };
  const ticked = () =>
    page.$$eval('[data-tick]', (all) =>
      all
        .filter((one) => one.ariaChecked === 'true' || one.querySelector('.is-checked') !== null)
        .map((one) => (one.textContent || one.nextElementSibling?.textContent) ?? ''),
    );

  it.each(Object.entries(kits))('are found, ticked, read back and undone: %s', async (_, body) => {
    await open(body);
    expect((await recogniseInPage(page)).map(({ kind, fieldId }) => [kind, fieldId])).toEqual([
      ['text', 'siteOwner.name'],
      ['radio', 'website.interactive'],
      ['checkbox-group', 'website.preApprovals'],
      ['checkbox', 'siteOwner.idLongTerm'],
    ]);
    const values = {
      'website.interactive': '是',
      'website.preApprovals': ['新闻', '教育'],
      'siteOwner.idLongTerm': true,
    };
    const said = async () => (await fillInPage(page, values, { overwrite: true })).map(({ status }) => status);
    expect(await said()).toEqual(['filled', 'filled', 'filled']);
    expect(await ticked()).toEqual(['是', '新闻', '教育', '长期有效']);
    expect(await said()).toEqual(['already', 'already', 'already']);
    expect(await ticked()).toEqual(['是', '新闻', '教育', '长期有效']);
  });

  it('are unticked again when the fill is undone, but for a radio, which nothing unchooses', async () => {
    await open(kits['plain boxes that are called so'] ?? '');
    await fillInPage(page, { 'website.preApprovals': ['新闻'], 'siteOwner.idLongTerm': true });
    expect(await ticked()).toEqual(['新闻', '长期有效']);
    await undoInPage(page);
    expect(await ticked()).toEqual([]);
  });

  it.each(Object.entries(none))('are not seen in %s', async (_, body) => {
    await open(body);
    const found = await recogniseInPage(page);
    expect(found.filter(({ fieldId }) => fieldId !== null).map(({ fieldId }) => fieldId)).toEqual(['siteOwner.name']);
    expect(found.length).toBeLessThanOrEqual(2);
  });
});
